/**
 * The words of four letters and more of titles, headings, terms and their synonyms, the most used first: what a mistyped
 * word may have been meant to be.
 */
export function vocabularyOf(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []) {
      const plain = word.replace(/['’]s?$|['’]/u, '');
      if (plain.length > 3) counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([one, often], [other, less]) => less - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}
