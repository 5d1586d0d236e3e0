/** Bits a word takes in a filter, and how many of them are set: one slip in two thousand is taken for known. */
const [bitsPerWord, hashes] = [16, 11];

/**
 * A Bloom filter: says of a word whether it is among many, in two bytes a word, and errs only towards yes.
 * It stands for the rare words of the site, which a list would take twice the room for.
 */
export class WordFilter {
  readonly #bits: Uint8Array;

  constructor(packed: string) {
    this.#bits = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  }

  has(word: string): boolean {
    if (this.#bits.length === 0) return false;
    return places(word, this.#bits.length * 8).every(
      (place) => ((this.#bits[place >> 3] ?? 0) >> (place & 7)) & 1,
    );
  }
}

export function packFilter(words: readonly string[]): string {
  const bits = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8));
  for (const word of words) {
    for (const place of places(word, bits.length * 8)) {
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }
  return btoa(String.fromCharCode(...bits));
}

/** Two FNV-1a hashes make all places (Kirsch and Mitzenmacher, "Less hashing, same performance"). */
function places(word: string, size: number): readonly number[] {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < word.length; at++) {
    one = Math.imul(one ^ word.charCodeAt(at), 0x01000193) >>> 0;
    other = Math.imul(other ^ word.charCodeAt(at), 0x85ebca6b) >>> 0;
    other ^= other >>> 13;
  }
  return Array.from({ length: hashes }, (_, at) => ((one + at * ((other >>> 0) | 1)) >>> 0) % size);
}
