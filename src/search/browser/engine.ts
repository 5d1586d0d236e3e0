import { nameHash } from '../name-key.ts';
import type { SiteWords } from '../site-words.ts';
import type { WordFilter } from '../word-filter.ts';
import { isAsTyped } from './as-typed.ts';
import { findPages } from './find.ts';
import type { Answer, Filters, Found, FoundPage, Pagefind, Ticked } from './pagefind-api.ts';
import { presented } from './presented.ts';
import { corrected, corrections, isUnfinished, readQuestion, type Question } from './question.ts';
import type { SiteNames } from './site-names.ts';
import { merged } from './widen.ts';

/** Milliseconds to wait for the rest of an unfinished question: longer than between two keys. */
const forTheRest = 300;
/** Milliseconds that a question must stay for the text of its further rows to be fetched. */
const forTheRows = 400;

/** What is known of the site before Pagefind is asked. */
export interface Lists {
  words(): Promise<SiteWords>;
  names(): Promise<SiteNames>;
  /** The roots of the words that `words` leaves out. */
  rare(): Promise<WordFilter>;
  /** English words that the site does not hold. */
  english(): Promise<ReadonlySet<string>>;
}

/** Asks Pagefind as this field's readers mean it: whole questions, signs, slips of the finger. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #lists: Lists;
  #turn = 0;
  #before = '';
  /** Pages whose text is here already. */
  readonly #shown = new Set<string>();

  constructor(pagefind: Pagefind, lists: Lists) {
    this.#pagefind = pagefind;
    this.#lists = lists;
  }

  filters = () => this.#pagefind.filters().catch(() => ({}));

  search = async (
    question: string | null,
    { filters = {} }: { readonly filters?: Ticked } = {},
  ): Promise<Answer> => {
    const turn = ++this.#turn;
    const overtaken = () => turn !== this.#turn;
    const typesOn = question !== null && this.#before !== '' && question.startsWith(this.#before);
    this.#before = question ?? '';
    try {
      const site = await this.#lists.words();
      if (question !== null && isUnfinished(question, site)) {
        await new Promise((resolve) => setTimeout(resolve, forTheRest));
        // The Component UI drops an answer that another question has overtaken.
        if (overtaken()) return { results: [] };
      }
      this.#pagefind.forgetBefore(turn - 1);
      const answer = await this.#answer(question, filters, site, turn);
      const isNarrowed = Object.keys(filters).length > 0;
      const all = isNarrowed ? await this.#answer(question, {}, site, turn) : answer;
      await answer.results[0]?.data();
      const results = typesOn ? this.#oneByOne(answer.results, overtaken) : answer.results;
      return { ...answer, results, unfiltered: all.results.length };
    } catch (error) {
      console.error(error);
      return { results: [], failed: true };
    }
  };

  /** While a reader types on, only the first page is fetched at once: the others when the question stays. */
  #oneByOne(results: readonly FoundPage[], overtaken: () => boolean): readonly FoundPage[] {
    const stays = new Promise((resolve) => setTimeout(resolve, forTheRows));
    return results.map((page, at) => ({
      ...page,
      data: async () => {
        if (at > 0 && !this.#shown.has(page.id)) await stays;
        // Nobody waits for a row of an older answer: the Component UI has taken it away.
        if (overtaken()) return new Promise<never>(() => undefined);
        this.#shown.add(page.id);
        return page.data();
      },
    }));
  }

  async #answer(
    typed: string | null,
    ticked: Ticked,
    site: SiteWords,
    turn: number,
  ): Promise<Answer> {
    const askFor = async (text: string | null): Promise<Found> =>
      presented(
        await this.#pagefind.search(text, { filters: oneOfEach(ticked), turn }),
        Object.keys(ticked),
      );
    const question = await this.#read(typed ?? '', site);
    if (question.text === '') {
      const all = await askFor(null);
      return Object.keys(ticked).length > 0 ? all : { ...all, results: [] };
    }
    if (question.literal) return askFor(`"${question.text.replaceAll('"', '')}"`);
    const right = isAsTyped(typed ?? '') ? new Map() : await this.#corrections(question, site);
    const shown = corrected(question.text, right);
    const meant = right.size > 0 ? { meant: shown } : {};
    const read = right.size > 0 ? await this.#read(shown, site) : question;
    const sources = { site, names: await this.#lists.names(), askFor };
    const [apart, joined] = await Promise.all([
      findPages(read.text, read.asked, sources),
      read.joined && findPages(read.text, read.joined, sources),
    ]);
    const found = joined ? merged(apart, joined) : apart;
    const unknown = read.asked.some(({ words }) => words.length === 0);
    return { ...found, ...meant, ...(unknown && found.results.length > 0 && { inPart: true }) };
  }

  /** The list of rare words is fetched only for a question with a word that is none of the others. */
  async #read(typed: string, site: SiteWords): Promise<Question> {
    const question = readQuestion(typed, site);
    if (site.rare || question.asked.every(({ words }) => words.length > 0)) return question;
    site.rare = await this.#lists.rare();
    return readQuestion(typed, site);
  }

  /** Words to put right; the list of English words is fetched only when one of them is in doubt. */
  async #corrections(question: Question, site: SiteWords): Promise<ReadonlyMap<string, string>> {
    const names = await this.#lists.names();
    const isName = (text: string) => names.has(nameHash(text));
    const likely = corrections(question, site, { isName, isEnglish: () => false });
    if (likely.size === 0) return likely;
    const english = await this.#lists.english();
    return corrections(question, site, { isName, isEnglish: (word) => english.has(word) });
  }
}

/** Several ticks of one filter mean any of them; Pagefind alone would ask for all of them at once. */
function oneOfEach(ticked: Ticked): Filters {
  return Object.fromEntries(Object.entries(ticked).map(([name, any]) => [name, { any }]));
}
