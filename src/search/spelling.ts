/** Endings and words that British and American writers spell differently. */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['iser', 'izer'],
  ['lyse', 'lyze'],
  ['elling', 'eling'],
  ['elled', 'eled'],
  ['our', 'or'],
  ['ouring', 'oring'],
  ['entre', 'enter'],
  ['grey', 'gray'],
  ['greyscale', 'grayscale'],
  ['licence', 'license'],
  ['practise', 'practice'],
];

/** The same word as it is spelled on the other side of the ocean; nothing where it is one word. */
export function otherSpelling(word: string): string | undefined {
  const longestFirst = pairs.toSorted(([one], [other]) => other.length - one.length);
  for (const [british, american] of longestFirst) {
    if (word.endsWith(british)) return word.slice(0, -british.length) + american;
    if (word.endsWith(american)) return word.slice(0, -american.length) + british;
  }
  return undefined;
}
