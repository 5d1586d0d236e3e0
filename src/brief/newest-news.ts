import type { Brief, NewsDate } from './brief.ts';

/** How recent a date is, for comparison: a date without month or day counts as the period's first. */
export function recency({ year, month = 0, day = 0 }: NewsDate): number {
  return year * 10_000 + month * 100 + day;
}

/** The newest date of the brief's news, as the brief writes it; undefined where none has one. */
export function newestDate({ news }: Pick<Brief, 'news'>): string | undefined {
  const dates = news.flatMap(({ date }) => (date ? [date] : []));
  return dates.toSorted((one, other) => recency(other) - recency(one))[0]?.text;
}
