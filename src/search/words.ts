import { plainText } from './name-key.ts';

/**
 * Splits a text into the words that the index knows: "real-time" is two words, "mAP@0.5",
 * "R&R" and "SMT-3" are one each, because the index drops their signs and keeps no single letters.
 */
export function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .replace(/(?<![\p{L}\p{N}])\.(?=\d)/gu, '0.')
    .replace(/'s\b/gu, '')
    .split(/[\s,;?!"“”()[\]{}→|]+/u)
    .flatMap((token) => {
      const parts = token.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
      const apart = parts.every((part) => part.length > 1) && !/\d[.:]\d/.test(token);
      return apart ? parts : [parts.join('')];
    })
    .filter((word) => word !== '');
}
