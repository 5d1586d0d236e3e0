import { editDistance, letterBits, mayBeNear } from './edit-distance.ts';
import { jamo } from './jamo.ts';
import type { WordFilter } from './word-filter.ts';
import { rootOf, spellingKey } from './word-forms.ts';

interface Known {
  readonly word: string;
  readonly bits: number;
  /** What its being rare adds to its distance from a slip: less than a letter. */
  readonly rarity: number;
}

/** Shortest word that a slip may be meant to be: below it, half of all words are one letter apart. */
const shortest = 4;
/** What another first letter adds to the distance: fingers slip inside a word more often. */
const unlikely = 0.3;
/** Length of the word typed or meant from which two letters may be wrong. */
const long = 8;

/** The list has one form of each word: "defcts" is near "defect" once both are in the plural. */
export const mistakableEndings = ['s', 'ed', 'ing'] as const;

/** The words of the site, and what a reader who typed another one may have meant. */
export class SiteWords {
  /** By the alphabet. */
  readonly #sorted: readonly string[];
  readonly #rank: ReadonlyMap<string, number>;
  readonly #roots = new Map<string, string[]>();
  readonly #spellings = new Map<string, string>();
  /** Words that a slip may have been meant to be, by their length. */
  readonly #known: ReadonlyMap<number, readonly Known[]>;
  /** The roots of all other words of the site, once they are asked for. */
  rare: WordFilter | undefined;

  /** @param lists - words of names, then other words; both from the frequent to the rare */
  constructor(lists: readonly (readonly string[])[]) {
    const words = lists.flat();
    this.#sorted = words.toSorted();
    const rank = new Map<string, number>();
    lists.forEach((list, at) => list.forEach((word) => rank.set(word, at)));
    this.#rank = rank;
    for (const word of words) {
      const [root, spelling] = [rootOf(word), spellingKey(word)];
      this.#roots.set(root, [...(this.#roots.get(root) ?? []), word]);
      if (!this.#spellings.has(spelling)) this.#spellings.set(spelling, word);
    }
    const known = words
      .filter((word) => /^\p{L}+$/u.test(word))
      .map((word) => ({ word: jamo(word), rarity: 0.12 * (rank.get(word) ?? 0) }))
      .filter(({ word }) => word.length >= shortest)
      .map((entry) => ({ ...entry, bits: letterBits(entry.word) }));
    this.#known = Map.groupBy(known, ({ word }) => word.length);
  }

  has(word: string): boolean {
    return this.#rank.has(word);
  }

  /** Of how rare a kind the word is: 0 for the most frequent. */
  rarity(word: string): number {
    return this.#rank.get(word) ?? Infinity;
  }

  /** The word as the site writes it: with another ending or as across the ocean; or one that begins so. */
  formOf(word: string): string | undefined {
    if (this.#rank.has(word)) return word;
    const form = this.#spellings.get(spellingKey(word)) ?? this.#otherEnding(word);
    if (form !== undefined) return form;
    const root = rootOf(word);
    // Of a slip like "precsion" so little may be left that it is the root of another word.
    const telling = root.length > 4 || word.length - root.length < 4;
    if (telling && this.rare?.has(root) === true) return word;
    const whole = this.completion(word);
    // Pagefind knows the beginnings of words as far as their roots.
    if (whole === undefined) return undefined;
    return rootOf(whole).length < word.length ? whole : word;
  }

  /** The word with the same root that has most of its beginning in common. */
  #otherEnding(word: string): string | undefined {
    const shared = (other: string): number => {
      let at = 0;
      while (at < word.length && word[at] === other[at]) at++;
      return at;
    };
    return this.#roots
      .get(rootOf(word))
      ?.toSorted((one, other) => shared(other) - shared(one) || one.length - other.length)[0];
  }

  /** True where a word of the site begins so. */
  begins(start: string): boolean {
    return this.#sorted[this.#firstFrom(start)]?.startsWith(start) ?? false;
  }

  /** The place of the first word that does not come before `start`. */
  #firstFrom(start: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Of the words that begin so the most frequent, and of these the shortest. */
  completion(start: string): string | undefined {
    const begun: string[] = [];
    for (let at = this.#firstFrom(start); this.#sorted[at]?.startsWith(start); at++)
      begun.push(this.#sorted[at] ?? '');
    return begun.toSorted(
      (one, other) => this.rarity(one) - this.rarity(other) || one.length - other.length,
    )[0];
  }

  /** The site's word that a mistyped one was probably meant to be. */
  meantBy(word: string): string | undefined {
    return jamo(word).length < shortest ? undefined : this.near(word)[0];
  }

  /** The site's words that a mistyped one may have been meant to be, the likeliest first. */
  near(word: string): readonly string[] {
    const nearest = this.#nearest(word);
    if (nearest.length > 0 || !/^[a-z]/.test(word)) return nearest;
    for (const ending of mistakableEndings) {
      if (!word.endsWith(ending) || word.length - ending.length < shortest) continue;
      const stems = this.#nearest(word.slice(0, -ending.length));
      if (stems.length > 0) return stems.map((stem) => stem + ending);
    }
    return [];
  }

  #nearest(typed: string): readonly string[] {
    const word = jamo(typed);
    if (word.length < shortest - 1) return [];
    const bits = letterBits(word);
    const found: { readonly word: string; readonly far: number }[] = [];
    let fewest = Infinity;
    for (const more of [0, -1, 1, -2, 2]) {
      const both = Math.max(word.length, word.length + more);
      const most = both < long ? 1 : 2;
      if (Math.abs(more) > most) continue;
      for (const known of this.#known.get(word.length + more) ?? []) {
        const allowed = Math.min(most, fewest + 1);
        if (!mayBeNear(bits, known.bits, allowed)) continue;
        const letters = editDistance(word, known.word, allowed);
        if (letters > allowed) continue;
        fewest = Math.min(fewest, letters);
        const far = letters + unlikely * Number(word[0] !== known.word[0]) + known.rarity;
        found.push({ word: known.word, far });
      }
    }
    return found
      .toSorted((one, other) => one.far - other.far)
      .map((known) => known.word.normalize('NFC'));
  }
}
