import type { Answer, Filters, Found, Pagefind, Ticked } from './pagefind-api.ts';
import { nothing, presented } from './presented.ts';
import { spelledHere } from './suggest.ts';
import { corrected, strangers } from './strangers.ts';
import { bestScore, joinedPairs, merged, phraseFirst, widened } from './widen.ts';
import { isUnfinished, withoutIdle, wordsOf } from './words.ts';

/** Fewer results than this, or none better than that, and pages with only some of the words count too. */
const few = 3;
const weak = 15;
/** Results that are in sight at once; the Component UI asks for them only when it has laid out the list. */
const inSight = 3;
/** Milliseconds to wait for the rest of an unfinished question. */
const forTheRest = 120;

/** Asks Pagefind as this field's readers mean it: whole questions, signs, slips of the finger. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #vocabulary: Promise<readonly string[]>;
  #turn = 0;

  constructor(pagefind: Pagefind, vocabulary: Promise<readonly string[]>) {
    this.#pagefind = pagefind;
    this.#vocabulary = vocabulary;
  }

  filters = () => this.#pagefind.filters();

  search = async (
    question: string | null,
    { filters = {} }: { readonly filters?: Ticked } = {},
  ): Promise<Answer> => {
    const turn = ++this.#turn;
    if (question !== null && isUnfinished(question, await this.#vocabulary)) {
      await new Promise((resolve) => setTimeout(resolve, forTheRest));
      // The Component UI drops an answer that another question has overtaken.
      if (turn !== this.#turn) return { results: [] };
    }
    const answer = await this.#answer(question, filters);
    for (const result of answer.results.slice(0, inSight)) void result.data();
    return answer;
  };

  async #answer(question: string | null, ticked: Ticked): Promise<Answer> {
    const askFor = async (text: string | null): Promise<Found> =>
      presented(
        await this.#pagefind.search(text, { filters: oneOfEach(ticked) }),
        Object.keys(ticked),
      );
    const ask = (words: readonly string[]) => askFor(words.join(' '));
    if (question === null || /^\s*".+"\s*$/.test(question)) return askFor(question);

    const vocabulary = await this.#vocabulary;
    const words = withoutIdle(wordsOf(question)).map((word) => spelledHere(word, vocabulary));
    const whole = await ask(words);
    const strange = await strangers(words, vocabulary, whole);
    // "mAP@0.75" is asked for as "map075": without its digits it may be known.
    const known = words
      .map((word) => (strange.includes(word) ? word.replace(/\d+$/, '') : word))
      .filter((word) => word !== '' && !strange.includes(word));
    const meant = corrected(question, strange, vocabulary);
    if (known.length === 0) return { ...nothing(whole), ...meant };
    const phrase = await askFor(`"${wordsOf(question).join(' ')}"`);
    const asked = phraseFirst(strange.length > 0 ? await ask(known) : whole, phrase);

    const joined = joinedPairs(wordsOf(question), vocabulary);
    const asOne = joined && (await ask(withoutIdle(joined)));
    if (asOne && bestScore(asOne) > bestScore(asked)) return { ...merged(asOne, asked), ...meant };
    const good = phrase.results.length > 0 || bestScore(asked) >= weak;
    if (asked.results.length >= few && good) return { ...asked, ...meant };
    if (known.length === 1) return { ...asked, ...meant };
    return { ...(await widened(asked, known, ask)), ...meant };
  }
}

/** Several ticks of one filter mean any of them; Pagefind alone would ask for all of them at once. */
function oneOfEach(ticked: Ticked): Filters {
  return Object.fromEntries(Object.entries(ticked).map(([name, any]) => [name, { any }]));
}
