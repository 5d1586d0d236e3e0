import type { Answer, Filters, Found, Pagefind, Ticked } from './pagefind-api.ts';
import { isFamiliar, meantBy } from './suggest.ts';
import { withoutIdle, wordsOf } from './words.ts';

/** Asks Pagefind as this field's readers mean it: whole questions, signs, slips of the finger. */
export class Engine {
  readonly #pagefind: Promise<Pagefind>;
  readonly #vocabulary: Promise<readonly string[]>;

  constructor(pagefind: Promise<Pagefind>, vocabulary: Promise<readonly string[]>) {
    this.#pagefind = pagefind;
    this.#vocabulary = vocabulary;
  }

  filters = async () => (await this.#pagefind).filters();

  search = async (
    question: string | null,
    { filters: ticked = {} }: { readonly filters?: Ticked } = {},
  ): Promise<Answer> => {
    const filters = oneOfEach(ticked);
    const pagefind = await this.#pagefind;
    const ask = (words: readonly string[]) => pagefind.search(words.join(' '), { filters });
    if (question === null || /^\s*".+"\s*$/.test(question)) {
      return pagefind.search(question, { filters });
    }
    const vocabulary = await this.#vocabulary;
    const words = withoutIdle(wordsOf(question));
    const whole = await ask(words);
    const strange = await strangers(words, vocabulary, whole);
    const known = words.filter((word) => !strange.includes(word));
    const meant = corrected(question, strange, vocabulary);
    if (known.length === 0) return { ...whole, results: [], filters: {}, ...meant };
    const asked = strange.length > 0 ? await ask(known) : whole;
    if (asked.results.length > 0) return { ...asked, ...meant };
    return { ...(await this.#widened(known, vocabulary, ask)), ...meant };
  };

  /** Where no page has all the words: two of them written as one, else the most that meet on a page. */
  async #widened(
    words: readonly string[],
    vocabulary: readonly string[],
    ask: (words: readonly string[]) => Promise<Found>,
  ): Promise<Answer> {
    const joined = joinedPairs(words, vocabulary);
    if (joined.length < words.length) {
      const found = await ask(joined);
      if (found.results.length > 0) return found;
    }
    const alone = await Promise.all(words.map(async (word) => ({ word, ...(await ask([word])) })));
    const rarestFirst = alone
      .filter(({ results }) => results.length > 0)
      .toSorted((one, other) => one.results.length - other.results.length);
    let pages: readonly string[] | undefined;
    const kept: string[] = [];
    for (const { word, results } of rarestFirst) {
      const having = new Set(results.map(({ id }) => id));
      const both: readonly string[] = pages?.filter((id) => having.has(id)) ?? [...having];
      if (both.length === 0) continue;
      pages = both;
      kept.push(word);
    }
    const found = await ask(kept.length > 0 ? kept : words);
    return { ...found, leftOut: words.filter((word) => !kept.includes(word)) };
  }
}

/** Words that neither the site's own nor the best page's text know; Pagefind falls back to their beginnings. */
async function strangers(
  words: readonly string[],
  vocabulary: readonly string[],
  found: Found,
): Promise<readonly string[]> {
  const doubtful = words.filter((word) => !isFamiliar(word, vocabulary));
  if (doubtful.length === 0) return [];
  const page = await found.results[0]?.data();
  const text = `${page?.content ?? ''} ${Object.values(page?.meta ?? {}).join(' ')}`.toLowerCase();
  return doubtful.filter((word) => !text.includes(word.slice(0, Math.max(4, word.length - 3))));
}

function corrected(
  question: string,
  strange: readonly string[],
  vocabulary: readonly string[],
): { readonly meant?: string } {
  const meant = strange.reduce((text, word) => {
    const better = meantBy(word, vocabulary);
    return better === undefined ? text : text.replace(word, better);
  }, question.toLowerCase());
  return meant === question.toLowerCase() ? {} : { meant };
}

function joinedPairs(words: readonly string[], vocabulary: readonly string[]): readonly string[] {
  return words.reduce<string[]>((done, word) => {
    const pair = `${done.at(-1) ?? ''}${word}`;
    if (done.length > 0 && vocabulary.includes(pair)) done[done.length - 1] = pair;
    else done.push(word);
    return done;
  }, []);
}

function oneOfEach(ticked: Ticked): Filters {
  return Object.fromEntries(Object.entries(ticked).map(([name, any]) => [name, { any }]));
}
