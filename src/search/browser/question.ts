import { hangulForms, knownBeginning } from '../hangul.ts';
import { isHangul } from '../jamo.ts';
import { plainText } from '../name-key.ts';
import type { SiteWords } from '../site-words.ts';
import { wordsOf } from '../words.ts';
import { withoutIdle } from './idle-words.ts';

/** A word of a question, and the words of the site that it stands for: none where the site has none. */
export interface Asked {
  readonly typed: string;
  readonly words: readonly string[];
}

export interface Question {
  /** In lower case and composed, no longer than anyone reads. */
  readonly text: string;
  /** True for one in quotes, which is asked for word for word. */
  readonly literal: boolean;
  /** Its words that count, each once. */
  readonly asked: readonly Asked[];
  /** The same with neighbours written as one, where the site writes them so: "over kill". */
  readonly joined?: readonly Asked[];
}

/** Letters of a question that are read at all. */
const readable = 2000;

export function readQuestion(typed: string, site: SiteWords): Question {
  const text = plainText(typed.slice(0, readable));
  const literal = /^"[^"]*[^"\s][^"]*"?$/.test(text) && text.length > 2;
  const words = wordsOf(text);
  const read = (some: readonly string[]): readonly Asked[] =>
    [...new Set(withoutIdle(some))].map((word) => ({ typed: word, words: formsOf(word, site) }));
  const joined = joinedWords(words, site);
  const asked = read(words);
  return { text, literal, asked, ...(joined.length < words.length && { joined: read(joined) }) };
}

/** The words of the site that a typed one stands for. */
function formsOf(word: string, site: SiteWords): readonly string[] {
  if (isHangul(word)) return hangulForms(word, site);
  if (/^[a-z]{1,3}$/.test(word)) return shortForms(word, site);
  const form = site.formOf(word);
  if (form !== undefined) return [site.has(word) ? word : form];
  // "mAP@0.75" is asked for as "map075": without its digits it may be known.
  const letters = /^(\p{L}{2,})\d+$/u.exec(word)?.[1];
  if (letters !== undefined && site.has(letters)) return [letters];
  return splitWord(word, site);
}

/** A word of up to three letters is itself or its plural's singular, else the beginning of one. */
function shortForms(word: string, site: SiteWords): readonly string[] {
  if (site.has(word)) return [word];
  const one = word.replace(/s$/, '');
  if (one !== word && one.length > 1 && site.has(one)) return [one];
  return site.begins(word) || site.formOf(word) === word ? [word] : [];
}

/** A word in the two words of the site that it was written of: "heatmap", "falsereject". */
function splitWord(word: string, site: SiteWords): readonly string[] {
  for (let end = word.length - 3; end >= 3; end--) {
    const [first, last] = [word.slice(0, end), word.slice(end)];
    if (site.has(first) && site.has(last)) return [first, last];
  }
  return [];
}

/** Neighbours written as one where the site does so: "over kill" is "overkill". */
function joinedWords(words: readonly string[], site: SiteWords): readonly string[] {
  return words.reduce<string[]>((done, word) => {
    const pair = `${done.at(-1) ?? ''}${word}`;
    const short = word.length > 1 && (done.at(-1)?.length ?? 0) > 1;
    if (short && site.has(pair)) done[done.length - 1] = pair;
    else done.push(word);
    return done;
  }, []);
}

/** What decides whether a word is put right, beside the site's own words. */
export interface Judges {
  isEnglish(word: string): boolean;
  /** True where a whole question is what something is called. */
  isName(question: string): boolean;
}

/** What was probably meant by words that the site does not have, by the word typed. */
export function corrections(
  { text, asked, joined }: Question,
  site: SiteWords,
  { isEnglish, isName }: Judges,
): ReadonlyMap<string, string> {
  const right = new Map<string, string>();
  const named = (typed: string, known: boolean): string | undefined => {
    const alone = text === typed;
    if (site.has(typed) || isName(text) || (alone && (known || typed.length < 4))) return undefined;
    return site.near(typed).find((word) => isName(corrected(text, new Map([[typed, word]]))));
  };
  for (const { typed, words } of joined ?? asked) {
    if (/\d/.test(typed)) continue;
    // By chance "tensort" is "ten sort", and "calibrattion" has the root of "calibrate": a name may be meant.
    const sure = words.length === 1 && (words[0] === typed || site.begins(typed));
    const known = sure || isEnglish(typed);
    const likely = () =>
      site.meantBy(typed) ?? (isHangul(typed) ? knownBeginning(typed, site) : undefined);
    const meant = named(typed, known) ?? (known || words.length > 0 ? undefined : likely());
    if (meant !== undefined) right.set(typed, meant);
  }
  return right;
}

/** The question with words put right. */
export function corrected(text: string, right: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => right.get(word) ?? word);
}

/**
 * True when a question is likely to go on: it ends with a Latin word that the site does not have whole,
 * or with one that says nothing by itself.
 */
export function isUnfinished(question: string, site: SiteWords): boolean {
  const last = wordsOf(question).at(-1) ?? '';
  if (!/^\p{Script=Latin}+$/u.test(last)) return false;
  if (withoutIdle(['x1', last]).length === 1) return true;
  return /\p{L}$/u.test(question) && !site.has(last);
}
