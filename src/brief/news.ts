import type { KnownSection, NewsItem, RichText } from './brief.ts';
import { findDate } from './date.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { joinText, plainText, richText } from './rich-text.ts';
import { splitBoldStart, splitLabel } from './label.ts';
import type { Reading } from './reading.ts';
import { gist, slugOf } from './slug.ts';

export function readNews(section: KnownSection, reading: Reading): NewsItem[] {
  return entriesOf(section.blocks).flatMap((entry) => {
    if (entry.kind === 'prose') return [];
    if (entry.kind !== 'group') return [toNewsItem(entry, '', reading)];
    const inner = entriesOf(entry.blocks);
    return inner.map((item) => toNewsItem(item, entry.label ?? '', reading));
  });
}

/** `period` is the heading above: a date for items that have none, else their label. */
function toNewsItem(entry: Entry, period: string, reading: Reading): NewsItem {
  const split = splitLabel(entry.whole) ?? dated(splitBoldStart(entry.whole));
  const body = split?.text ?? withoutDate(entry.whole);
  const nested = entriesOf(entry.blocks).map(({ whole }) => whole);
  const text = nested.reduce(joinText, body);
  const date = findDate(split?.label ?? entry.whole.plain.slice(0, 20)) ?? findDate(period);
  const outside = (split?.label ?? '')
    .replace(date?.text ?? '', '')
    .replace(/^[\s(,–—-]+|[\s),–—-]+$/gu, '');
  const label = outside || (findDate(period) ? '' : period);
  return {
    id: reading.id('news', slugOf(outside) || gist(text.plain)),
    line: entry.line,
    ...(date && { date }),
    ...(label !== '' && { label }),
    text: text.plain === '' ? plainText(outside) : text,
  };
}

/** "2026年9月1日 工場が稼働" says its date once. */
function withoutDate(whole: RichText): RichText {
  const [first, ...rest] = whole.inline;
  if (first?.kind !== 'text') return whole;
  const date = findDate(first.text.slice(0, 20))?.text;
  if (date === undefined || !first.text.startsWith(date)) return whole;
  const text = first.text.slice(date.length);
  // "2026 was a good year" needs its year.
  if (!/^[\s,–—|-]*\s\P{Ll}/u.test(text)) return whole;
  return richText([{ kind: 'text', text: text.replace(/^[\s,–—|-]+/u, '') }, ...rest]);
}

function dated(split: ReturnType<typeof splitBoldStart>): ReturnType<typeof splitBoldStart> {
  return split && findDate(split.label) ? split : undefined;
}
