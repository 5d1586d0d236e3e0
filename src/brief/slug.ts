const RESERVED = /^(?:index|404|new|constructor|con|prn|aux|nul|com\d|lpt\d)$/u;
/** Latin letters that do not come apart into a plain one and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
};
const MOST_CHARACTERS = 48;

/** Words that tell one question or bullet from another only by their company. */
const COMMON_WORDS = new Set(
  `a an and any are as at be been being by can closely could describe did do does for from had has have how i
  in into is it its me most of on or our should such tell than that the their there they this to us
  was we were what when where which who why will with within would you your about`.split(/\s+/),
);

/**
 * Letters and digits of any script joined by hyphens: harmless in a path and in an address.
 * Empty if the text has none.
 */
export function slugOf(text: string): string {
  return shorten(wordsOf(text));
}

export function topicSlug(name: string): string {
  const slug = slugOf(name);
  return slug === '' || RESERVED.test(slug) ? `topic${slug && `-${slug}`}` : slug;
}

/** The words of a sentence that tell it apart. */
export function gist(sentence: string, most = 4): string {
  const words = wordsOf(sentence);
  const telling = words.filter((word) => !COMMON_WORDS.has(word) && !/^[a-z]$/u.test(word));
  return shorten((telling.length > 0 ? telling : words).slice(0, most));
}

export type Claim = (slug: string) => string;

/** Gives out each name once: the second to ask for "edge" gets "edge-2". */
export function claimNames(): Claim {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (slug) => {
    let count = counts.get(slug) ?? 0;
    let name = slug;
    do {
      count += 1;
      name = count === 1 ? slug : `${slug}-${String(count)}`;
    } while (taken.has(name));
    counts.set(slug, count);
    taken.add(name);
    return name;
  };
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøł]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/(?<=\p{L})\+\+/gu, 'pp')
    .replace(/(?<=\p{L})#/gu, 'sharp')
    .replace(/['’]s?(?!\p{L})/gu, '');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

function shorten(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > MOST_CHARACTERS) break;
    slug = longer;
  }
  return slug === ''
    ? Array.from(words[0] ?? '')
        .slice(0, MOST_CHARACTERS / 2)
        .join('')
    : slug;
}
