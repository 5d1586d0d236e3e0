/** Letters left out at most: of words from `long` letters on two, of shorter ones one. */
const long = 6;

/**
 * Tells at once that a word is near to none of many: words two letters apart have something in common
 * once two letters are left out of each (Garbe's symmetric delete). Where it says yes, a distance decides.
 */
export class Neighbourhood {
  readonly #rests: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    this.#rests = new Set(words.flatMap((word) => [...restsOf(word)]));
  }

  mayHold(word: string): boolean {
    for (const rest of restsOf(word)) if (this.#rests.has(rest)) return true;
    return false;
  }
}

function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word]);
  const without = (text: string, from: number, more: number) => {
    for (let at = from; at < text.length; at++) {
      const rest = text.slice(0, at) + text.slice(at + 1);
      rests.add(rest);
      if (more > 1) without(rest, at, more - 1);
    }
  };
  without(word, 0, word.length < long ? 1 : 2);
  return rests;
}
