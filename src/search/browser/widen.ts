import type { Answer, Found, FoundPage } from './pagefind-api.ts';

/** The share of the best page's score that a page with only some of the words needs in order to be shown. */
const near = 0.3;
const most = 12;
/** By how much more a page counts that holds the question word for word. */
const literally = 2;

/** Pagefind counts by filter for one question only: for several at once there is no count to show. */
const uncounted = { filters: {}, uncounted: true } as const;

export function bestScore({ results }: Found): number {
  return results[0]?.score ?? 0;
}

/** The same answer, in which pages that hold the question word for word count for more. */
export function phraseFirst(found: Found, phrase: Found): Found {
  const literal = new Set(phrase.results.map(({ id }) => id));
  if (literal.size === 0) return found;
  const results = found.results.map((page) =>
    literal.has(page.id) ? { ...page, score: page.score * literally } : page,
  );
  return { ...found, results: results.toSorted((one, other) => other.score - one.score) };
}

/** Two answers to one question: each page where it stands better. */
export function merged(one: Answer, other: Answer): Answer {
  if (one.results.length === 0) return other;
  const pages = Map.groupBy([...one.results, ...other.results], ({ id }) => id);
  const results = [...pages.values()]
    .map(strongest)
    .toSorted((first, second) => second.score - first.score);
  return { ...one, ...uncounted, results };
}

/**
 * Pages by how much of the question they hold: all its words, or the most telling of them.
 *
 * @param alone - what each word finds by itself
 */
export function widened(found: Found, alone: readonly Found[]): Answer {
  const whole = new Map(found.results.map((page) => [page.id, page]));
  const pages = Map.groupBy(
    alone.flatMap(({ results }) => results),
    ({ id }) => id,
  );
  const ranked = [...pages.values()]
    .map((hits) => ({ page: strongest(hits), score: sum(hits) * (hits.length / alone.length) }))
    .toSorted((one, other) => other.score - one.score);
  const enough = near * (ranked[0]?.score ?? 0);
  const shown = ranked
    .filter(({ page, score }) => score >= enough || whole.has(page.id))
    .slice(0, most)
    .map(({ page }) => whole.get(page.id) ?? page);
  const inPart = shown.some(({ id }) => !whole.has(id));
  return { ...found, ...uncounted, results: shown, inPart };
}

/** The same answer, and with it the pages that the question names although they hold only some of its words. */
export function withNamed(
  found: Answer,
  alone: readonly Found[],
  isNamed: (page: FoundPage) => boolean,
): Answer {
  const pages = alone.flatMap(({ results }) => results).filter(isNamed);
  const named = new Map(pages.map((page) => [page.id, page]));
  if (named.size === 0) return found;
  return { ...found, ...uncounted, results: [...found.results, ...named.values()] };
}

function strongest(hits: readonly FoundPage[]): FoundPage {
  return hits.reduce((best, hit) => (hit.score > best.score ? hit : best));
}

function sum(hits: readonly FoundPage[]): number {
  return hits.reduce((total, { score }) => total + score, 0);
}
