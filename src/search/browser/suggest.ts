import { distance } from 'fastest-levenshtein';
import { otherSpelling } from '../spelling.ts';

/** A word without its ending, roughly: enough to tell "rejecting" from a slip of the finger. */
export function rootOf(word: string): string {
  return word.replace(/(?<=.{4})(?:ations?|ions?|ings?|ers?|ed|es|ly|y|s|e)$/u, '');
}

/** True when the word, or one that begins like it, is among the site's own. */
export function isFamiliar(word: string, vocabulary: readonly string[]): boolean {
  const root = rootOf(word);
  return word.length < 4 || vocabulary.some((known) => known.startsWith(root));
}

/** The word as the site spells it, British or American. */
export function spelledHere(word: string, vocabulary: readonly string[]): string {
  if (isFamiliar(word, vocabulary)) return word;
  const other = otherSpelling(word);
  return other !== undefined && isFamiliar(other, vocabulary) ? other : word;
}

/** The site's word that a mistyped one was probably meant to be; of two as near, the more used. */
export function meantBy(word: string, vocabulary: readonly string[]): string | undefined {
  const allowed = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  let best: string | undefined;
  let nearest = allowed + 0.5;
  for (const known of vocabulary) {
    if (known.length < 4 || Math.abs(known.length - word.length) > allowed) continue;
    // Fingers slip inside a word more often than on its first letter, and often swap two letters.
    const letters = swapped(word, known) ? 1 : distance(word, known);
    const far = letters + (word[0] === known[0] ? 0 : 0.5);
    if (far < nearest) [best, nearest] = [known, far];
  }
  return best;
}

/** True when two neighbouring letters changed places and nothing else differs. */
function swapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  const turned = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return at >= 0 && turned === known;
}
