/** Syllables taken apart into their letters; other writing as it is. */
export function jamo(word: string): string {
  return /\p{Script=Hangul}/u.test(word) ? word.normalize('NFD') : word;
}

export function isHangul(word: string): boolean {
  return /\p{Script=Hangul}/u.test(word);
}
