/** Words of a question that say nothing about what is looked for. */
const idle = new Set(
  (
    'a about all am an and any are as at be because been before being between but by can could ' +
    'define definition describe did difference do does doing each every example explain for from ' +
    'get give gets had has have he her here how i if in into is isnt it its make me mean meaning ' +
    'means my no not of on or our please she should show so some tell than that the their them ' +
    'then there these they this those through to us use used using versus very vs was we were ' +
    'what whats when where which while who why will with would you your'
  ).split(' '),
);

/**
 * Splits a question into the words that the index knows: "real-time" is two words, "mAP@0.5",
 * "R&R" and "SMT-3" are one each, because the index drops their signs and keeps no single letters.
 */
export function wordsOf(question: string): readonly string[] {
  return question
    .toLowerCase()
    .replace(/(^|[^\d])\.(?=\d)/g, '$10.')
    .replace(/['’]s\b/gu, '')
    .split(/[\s,;?!"“”()[\]{}→|]+/u)
    .flatMap((token) => {
      const parts = token.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
      const apart = parts.every((part) => part.length > 1) && !/\d[.:]\d/.test(token);
      return apart ? parts : [parts.join('')];
    })
    .filter((word) => word !== '');
}

/**
 * The words that count: all of them where none does. A single letter beside other words is mostly
 * the beginning of a word still being typed, and half of the index begins with it.
 */
export function withoutIdle(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !idle.has(word) && !/^[a-z]$/.test(word));
  return telling.length > 0 ? telling : words;
}

/**
 * True when a question is likely to go on: it ends with a Latin word that the site does not have whole,
 * or with one that says nothing by itself.
 */
export function isUnfinished(question: string, vocabulary: readonly string[]): boolean {
  const last = wordsOf(question).at(-1) ?? '';
  if (!/\p{L}$/u.test(question) || !/^\p{Script=Latin}+$/u.test(last)) return false;
  return idle.has(last) || !vocabulary.includes(last);
}
