import { distance } from 'fastest-levenshtein';

/** True when the word, or one that it begins, is among the site's own. */
export function isFamiliar(word: string, vocabulary: readonly string[]): boolean {
  return word.length < 4 || vocabulary.some((known) => known.startsWith(word));
}

/** The site's word that a mistyped one was probably meant to be; of two as near, the more used. */
export function meantBy(word: string, vocabulary: readonly string[]): string | undefined {
  const allowed = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  let best: string | undefined;
  let nearest = allowed + 0.5;
  for (const known of vocabulary) {
    if (known.length < 4 || Math.abs(known.length - word.length) > allowed) continue;
    // Fingers slip inside a word more often than on its first letter, and often swap two letters.
    const far =
      (swapped(word, known) ? 1 : distance(word, known)) + (word[0] === known[0] ? 0 : 0.5);
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
