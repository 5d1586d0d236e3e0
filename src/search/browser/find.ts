import type { SiteWords } from '../site-words.ts';
import { wordsOf } from '../words.ts';
import { isIdle, withoutIdle } from './idle-words.ts';
import type { Answer, Found, FoundPage } from './pagefind-api.ts';
import { once } from './once.ts';
import { nothing } from './presented.ts';
import type { Asked } from './question.ts';
import { hashesOf, namedFirst } from './rank.ts';
import type { SiteNames } from './site-names.ts';
import { bestScore, phraseFirst, widened, withNamed } from './widen.ts';

/** Fewer results than this, or none better than that, and pages with only some of the words count too. */
const few = 3;
const weak = 15;
/** Words that are asked for at most: of a longer question the rarest. */
const most = 8;
/** Words of a question that is asked for word for word though words like "by" are among them. */
const short = 3;
const compares = new Set(['and', 'or', 'vs', 'versus']);

export interface Sources {
  readonly site: SiteWords;
  readonly names: SiteNames;
  askFor(text: string): Promise<Found>;
}

/** The pages that hold what is asked for, what the question names before all others. */
export async function findPages(
  text: string,
  asked: readonly Asked[],
  { site, names, askFor }: Sources,
): Promise<Answer> {
  const all = [...new Set(asked.flatMap(({ words }) => words))];
  if (all.length === 0) return nothing(await askFor('"'));
  const words = rarest(all, site);
  const ask = (some: readonly string[]) => askFor(some.join(' '));
  const alone = once(() => Promise.all(words.map((word) => ask([word]))));
  const typed = wordsOf(text);
  const [full, phrase] = await Promise.all([
    ask(words),
    // The index's files of words like "the" weigh more than all others of a question.
    isPhrase(typed) ? askFor(`"${typed.join(' ')}"`) : undefined,
  ]);
  const literal = phrase ? phraseFirst(full, phrase) : full;
  const good = (phrase?.results.length ?? 0) > 0 || bestScore(literal) >= weak;
  const enough = words.length === 1 || (literal.results.length >= few && good);
  const answer = enough ? literal : widened(literal, await alone());
  const readings = readingsOf(typed, words, site);
  const known = hashesOf(readings).filter((hash) => names.knows(hash));
  const isNamed = ({ id }: FoundPage) => known.some((hash) => names.fit(id, hash) !== undefined);
  const lacksNamed = known.length > 0 && !answer.results.some(isNamed);
  const whole = lacksNamed ? withNamed(answer, await alone(), isNamed) : answer;
  return { ...whole, results: namedFirst(whole.results, readings, names) };
}

/** The question as typed, as it may go on, by its words that count, and as the site spells them. */
function readingsOf(typed: readonly string[], words: readonly string[], site: SiteWords) {
  const last = typed.at(-1) ?? '';
  const end = site.has(last) ? undefined : site.completion(last);
  const completed = end === undefined ? [] : [[...typed.slice(0, -1), end]];
  return [typed, ...completed, withoutIdle(typed), words];
}

/** Whether a page may well hold the words as they stand: not two things that are compared, nor a sentence. */
function isPhrase(words: readonly string[]): boolean {
  if (words.some((word) => compares.has(word))) return false;
  return words.length <= (words.some(isIdle) ? short : most);
}

function rarest(words: readonly string[], site: SiteWords): readonly string[] {
  if (words.length <= most) return words;
  const kept = new Set(
    words.toSorted((one, other) => site.rarity(other) - site.rarity(one)).slice(0, most),
  );
  return words.filter((word) => kept.has(word));
}
