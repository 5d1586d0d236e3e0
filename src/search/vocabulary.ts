import { rootOf } from './word-forms.ts';
import { wordsOf } from './words.ts';

/** Uses from which on a word is a frequent one, and a common one. */
const [frequent, common] = [25, 5];
/** Uses from which on a word that readers type, and that no name holds, is listed. */
const worthListing = 3;

export interface Vocabulary {
  /** Words of names by how often the site uses them, then other words likewise. */
  readonly lists: readonly (readonly string[])[];
  /** Roots of the words that no name holds and that the text holds fewer than 25 times. */
  readonly rareRoots: readonly string[];
}

/**
 * The words of the index. Of forms of one word that differ in their ending the shortest stands for all.
 *
 * @param names - what things are called: of these words those in -ing and -ed are kept too, for the
 *   slips inside an ending
 * @param typed - headings, keywords and what else readers type
 * @param texts - all that is indexed
 */
export function vocabularyOf(
  names: readonly string[],
  typed: readonly string[],
  texts: readonly string[],
): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const whole = new Set(names.flatMap(wordsOf).filter((word) => /.{3}(?:ing|ed)$/.test(word)));
  const uses = (word: string): number => counts.get(word) ?? 0;
  const isUsed = (word: string): boolean => uses(word) >= worthListing;
  const named = new Set(
    [...names.flatMap(wordsOf), ...typed.flatMap(wordsOf).filter(isUsed)].filter(isWord),
  );
  const all = [...new Set([...named, ...[...counts.keys()].filter(isWord)])];
  const known = new Set(all);
  const total = new Map<string, number>();
  for (const word of all) {
    const base = whole.has(word) ? word : baseOf(word, known);
    total.set(base, (total.get(base) ?? 0) + uses(word));
    if (named.has(word)) named.add(base);
  }
  const kept = [...total].map(([word, amount]) => ({ word, uses: amount }));
  const level = (amount: number): number => (amount >= frequent ? 0 : amount >= common ? 1 : 2);
  const lists = Map.groupBy(kept, (entry) => level(entry.uses) + (named.has(entry.word) ? 0 : 3));
  const words = (at: number) => (lists.get(at) ?? []).map(({ word }) => word);
  return {
    lists: [0, 1, 2, 3].map((at) => words(at).toSorted()),
    rareRoots: [...new Set([...words(4), ...words(5)].map(rootOf))],
  };
}

function isWord(word: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}\p{M}]{1,25}$/u.test(word) && !/^\d{4,}$/.test(word);
}

/** Endings of inflected words, and how long what stands before must be for that to be sure. */
const inflections = [
  ['s', 3],
  ['es', 3],
  ['ed', 4],
  ['d', 4],
  ['ing', 4],
] as const;

/** The word of the site that an inflected one is a form of; by the index's own stemmer both are one. */
function baseOf(word: string, known: ReadonlySet<string>): string {
  for (const [ending, least] of inflections) {
    const base = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || word.endsWith('ss') || base.length < least) continue;
    if (known.has(base)) return baseOf(base, known);
  }
  return word;
}
