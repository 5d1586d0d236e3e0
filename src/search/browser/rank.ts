import { nameHash } from '../name-key.ts';
import type { Kind } from '../record.ts';
import type { FoundPage } from './pagefind-api.ts';
import type { Fit, SiteNames } from './site-names.ts';

/** What a page gains whose title, or other name, the whole question is: more than any score. */
const whole: Readonly<Record<Fit, number>> = { title: 4000, name: 2000, 'found by': 150 };
/** What the question names as it stands comes before what it names without words like "mean". */
const asRead = 0.8;
/** Of several with one title, the first to show. */
const order: readonly Kind[] = ['term', 'page', 'question', 'diagram', 'snippet'];
/** By how much more a page counts for each of the question's words that are its name. */
const partly: Readonly<Record<Fit, number>> = { title: 0.9, name: 0.7, 'found by': 0.2 };
/** Words of a name that is looked for inside a question. */
const longest = 4;

/** Words by which readers say what kind of thing they look for. */
const kindWords: Readonly<Record<string, Kind>> = {
  diagram: 'diagram',
  diagrams: 'diagram',
  drawing: 'diagram',
  figure: 'diagram',
  picture: 'diagram',
  schematic: 'diagram',
  exercise: 'snippet',
  snippet: 'snippet',
  glossary: 'term',
};
const ofThatKind = 3;

/**
 * Puts what the question names first: whole, then the more of its words are a name.
 *
 * @param readings - the question as typed, by its words that count, as the site spells them
 */
export function namedFirst(
  results: readonly FoundPage[],
  readings: readonly (readonly string[])[],
  names: SiteNames,
): readonly FoundPage[] {
  const wholes = hashesOf(readings);
  const telling = readings.at(-1) ?? [];
  const parts = [...readings.slice(1)].flatMap(nameParts);
  const kind = telling.map((word) => kindWords[word]).find((found) => found !== undefined);
  const score = ({ id, score: found }: FoundPage): number => {
    const fits = wholes.map((hash, at) => {
      const fit = names.fit(id, hash);
      return fit === undefined ? 0 : whole[fit] * (at === 0 ? 1 : asRead);
    });
    const best = Math.max(0, ...fits);
    const tie = best > 0 ? (order.length - order.indexOf(names.kindOf(id) ?? 'page')) * 100 : 0;
    const share = Math.max(
      0,
      ...parts.map(({ hash, words }) => {
        const fit = names.fit(id, hash);
        return fit === undefined ? 0 : (partly[fit] * words) / telling.length;
      }),
    );
    const wanted = kind !== undefined && names.kindOf(id) === kind ? ofThatKind : 1;
    return best + tie + found * (1 + share) * wanted;
  };
  return results
    .map((page) => ({ ...page, score: score(page) }))
    .toSorted((one, other) => other.score - one.score);
}

/** How the names are hashed that the readings as a whole may be. */
export function hashesOf(readings: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(readings.map((words) => nameHash(words.join(' '))))];
}

function nameParts(words: readonly string[]): { readonly hash: string; readonly words: number }[] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, words.length - start) }, (__, more) => ({
      hash: nameHash(words.slice(start, start + more + 1).join(' ')),
      words: more + 1,
    })),
  );
}
