import { spellingKey } from './word-forms.ts';

/** Signs that tell one name from another, as words. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})\+\+/gu, 'plusplus'],
  [/(?<=\b\p{L})#/gu, 'sharp'],
];

/** A text as it is compared and asked for: composed, in lower case, with straight quotes. */
export function plainText(text: string): string {
  const composed = text.normalize('NFKC').toLowerCase();
  return signs
    .reduce((done, [sign, word]) => done.replace(sign, word), composed)
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * What names that readers take for the same have in common: blanks, hyphens, case, plural and the side of the ocean
 * do not count.
 */
export function nameKey(name: string): string {
  return plainText(name)
    .replace(/'s\b|^(?:the|an?) (?=.)/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => spellingKey(word.replace(/(?<=\p{L}{2})(?<![su])s$/u, '')))
    .join('');
}

/** Printable signs of ASCII but the blank, which all stand for a digit. */
const [firstSign, signCount] = [0x21, 94];

/** A name's key in three characters (FNV-1a, 19.7 bits): what the browser is told of names, at a fifth of their weight. */
export function nameHash(name: string): string {
  let hash = 0x811c9dc5;
  for (const sign of nameKey(name)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return [1, signCount, signCount ** 2]
    .map((weight) => String.fromCharCode(firstSign + (Math.floor(hash / weight) % signCount)))
    .join('');
}
