/** Uses from which on a word counts as a common one. */
const common = 3;

/**
 * The Latin words, of two letters and more, of titles, headings, terms and their synonyms: what a mistyped
 * word may have been meant to be. Common words stand first; within both halves the alphabet rules,
 * because that compresses better.
 */
export function vocabularyOf(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []) {
      const plain = word.replace(/['’]s?$|['’]/u, '');
      if (plain.length > 1 && !/\p{N}|\p{Script=Hangul}/u.test(plain))
        counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  const rarity = (count: number): number => (count >= common ? 0 : 1);
  return [...counts]
    .toSorted(
      ([one, often], [other, less]) => rarity(often) - rarity(less) || (one < other ? -1 : 1),
    )
    .map(([word]) => word);
}
