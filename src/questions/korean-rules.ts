import { fillFigures, koreanFigureOf } from '../numbers/quoted/index.ts';
import type { Question } from './question-schema.ts';
import { unspokenFigures } from './spoken-rules.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

type Entry = YamlEntry<Question>;

/**
 * 25 to 35 seconds at some 5.3 syllables a second, pauses and all: the pace that Korean guides to
 * interviews reckon with, 280 to 320 syllables a minute.
 */
export const shortSyllables = [130, 190] as const;

/** What one breath carries: eleven seconds, as long as 25 English words. */
export const sentenceSyllables = 60;

/** 합쇼체, as a candidate speaks. */
const formalEnd = /(?:니다|니까|십시오)["”’)]*[.?!]["”’)]*$/;
/** Who asks may also speak 해요체: "설명해 주시겠어요?" */
const askingEnd = /(?:니다|니까|십시오|요)["”’)]*[.?!]["”’)]*$/;

/** Who speaks has no line and no team; the listener's are theirs. */
const claimed =
  /(?<!\p{L})(?:우리|저희)(?:가|는|의|도|를|에게|에서|\s)|경험상|(?:해|써|겪어|만들어|운영해)\s?(?:봤|보았|본 적)|했었습니다|(?:전|이전)\s?(?:직장|회사)/gu;

/**
 * Questions of ours that lack the Korean which others of their topic have: a reader in Seoul is
 * promised a topic and not a part of it. Material beside a brief need not have any.
 */
export function missingKorean(entries: readonly Entry[]): readonly string[] {
  const ours = entries.filter(({ where }) => where().startsWith('src/content/'));
  const topicOf = ({ id }: Entry): string => id.split('/', 1)[0] ?? '';
  const promised = new Set(ours.filter(({ data }) => data.korean).map(topicOf));
  return ours
    .filter((entry) => !entry.data.korean && promised.has(topicOf(entry)))
    .map(
      ({ where }) =>
        `${where('short')}: korean: found nothing: write question and short in Korean after short, as the topic’s other questions have them`,
    );
}

/** What is wrong with a question's Korean: "file:line: found X: write Y". */
export function koreanProblems({ data, where }: Entry): readonly string[] {
  const { korean } = data;
  if (!korean) return [];
  const at = (field: 'question' | 'short', problems: readonly string[]): readonly string[] =>
    problems.map((problem) => `${where('korean', field)}: korean.${field}: ${problem}`);
  const unsaid = unsaidFigures(`${korean.question} ${korean.short}`);
  return unsaid.length > 0
    ? at('short', unsaid)
    : [
        ...at('question', endings(korean.question, askingEnd, '합쇼체 or 해요체')),
        ...at('short', [
          ...length(korean.short),
          ...longSentences(korean.short),
          ...endings(korean.short, formalEnd, '합쇼체'),
          ...claims(korean.short),
          ...unspokenFigures(korean.short),
        ]),
      ];
}

/** Figures that have no Korean form. */
export function unsaidFigures(text: string): readonly string[] {
  return [...text.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(([whole, token = '']) =>
    koreanFigureOf(token) === undefined
      ? [`found ${whole}, which has no Korean form: add its unit to src/numbers/in-korean.ts`]
      : [],
  );
}

function length(answer: string): readonly string[] {
  const [least, most] = shortSyllables;
  const count = countSyllables(answer);
  return count >= least && count <= most
    ? []
    : [`found ${count} syllables: write ${least} to ${most}, which takes half a minute to say`];
}

function longSentences(answer: string): readonly string[] {
  return sentencesOf(answer)
    .map((sentence) => [sentence, countSyllables(sentence)] as const)
    .filter(([, count]) => count > sentenceSyllables)
    .map(
      ([sentence, count]) =>
        `found a sentence of ${count} syllables, "${opening(sentence)} …": write sentences of at most ${sentenceSyllables}`,
    );
}

function endings(text: string, end: RegExp, style: string): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => !end.test(sentence))
    .map((sentence) => `found "… ${sentence.slice(-12)}": write sentences that end in ${style}`);
}

function claims(answer: string): readonly string[] {
  return [...answer.matchAll(claimed)].map(
    ([found]) => `found "${found.trim()}": write what you would do: "저라면 …", "…하겠습니다"`,
  );
}

/**
 * Syllables as they are said: Hangul one each, a figure by its digits and their places, capitals by
 * their names, other Latin words by their vowels.
 */
export function countSyllables(text: string): number {
  const said = fillFigures(text, koreanFigureOf).replace(/\]\([^)]*\)/g, '');
  const matches = said.match(/\p{Script=Hangul}|\d[\d,]*(?:\.\d+)?|%|[A-Za-z]+/gu) ?? [];
  return matches.reduce((total, part) => total + syllablesOf(part), 0);
}

function syllablesOf(part: string): number {
  // 퍼센트
  if (part === '%') return 3;
  if (/^\d/.test(part)) return ofNumber(part);
  if (/^[A-Z]+$/.test(part)) return part.length;
  if (/^[A-Za-z]/.test(part)) return Math.max(1, part.match(/[aeiouy]+/gi)?.length ?? 0);
  return 1;
}

/** 150 is 백오십: a digit and its place each, but for ones that only name a place and for zeros. */
function ofNumber(number: string): number {
  const [whole = '', decimals] = number.replaceAll(',', '').split('.');
  const places = [...whole].map((digit, index) => {
    const isLast = index === whole.length - 1;
    if (digit === '0') return 0;
    return isLast || digit === '1' ? 1 : 2;
  });
  const before = Math.max(
    1,
    places.reduce<number>((total, each) => total + each, 0),
  );
  return decimals === undefined ? before : before + 1 + decimals.length;
}

function sentencesOf(text: string): readonly string[] {
  return text.trim().split(/(?<=[.!?]["”’)]?)\s+/);
}

function opening(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 4).join(' ');
}
