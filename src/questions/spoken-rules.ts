import { quoted } from '../numbers/quoted/index.ts';
import { significantDigits } from '../numbers/spoken.ts';
import { countWords } from './question-rules.ts';
import type { Question } from './question-schema.ts';
import { secondsAloud } from './said-aloud.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

type Entry = YamlEntry<Question>;
type Rule = (answer: string) => readonly string[];

/** Thirty seconds of somebody who thinks while speaking: 110 to 140 words a minute. */
export const shortWords = [55, 70] as const;

/** Said with its figures in words, at 130 words a minute. */
const shortSeconds = 35;

/** What one breath carries. */
export const sentenceWords = 25;

/** What is wrong with the answers that are said aloud: "file:line: found X: write Y". */
export function spokenProblems({ data, where }: Entry): readonly string[] {
  const problems = (field: 'short' | 'long', rules: readonly Rule[]): readonly string[] =>
    rules.flatMap((rule) =>
      rule(data[field]).map((problem) => `${where(field)}: ${field}: ${problem}`),
    );
  const both: readonly Rule[] = [claims, unspokenFigures];
  return [
    ...problems('short', [length, seconds, longSentences, lists, ...both]),
    ...problems('long', both),
  ];
}

const length: Rule = (answer) => {
  const [least, most] = shortWords;
  const count = countWords(answer);
  return count >= least && count <= most
    ? []
    : [`found ${count} words: write ${least} to ${most}, which takes thirty seconds to say`];
};

const seconds: Rule = (answer) => {
  const needed = secondsAloud(answer);
  return needed <= shortSeconds
    ? []
    : [
        `found ${needed.toFixed(1)} seconds, with figures in words and abbreviations by their letters: write fewer figures or words, ${shortSeconds} seconds at most`,
      ];
};

const longSentences: Rule = (answer) =>
  sentencesOf(answer)
    .filter((sentence) => countWords(sentence) > sentenceWords)
    .map(
      (sentence) =>
        `found a sentence of ${countWords(sentence)} words, "${opening(sentence)} …": write sentences of at most ${sentenceWords}`,
    );

const lists: Rule = (answer) => {
  const [, second] = sentencesOf(answer).filter(isList);
  return second === undefined
    ? []
    : [`found a second list, "${opening(second)} …": write at most one; nobody follows two by ear`];
};

/** Who speaks has no line, no fleet and no team: only a design to think with. */
const claimed: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [
    /\b(?:[Ww]e|[Oo]urs?|us|[Oo]urselves)\b/g,
    'write "I would …", or give the figure as a supposition: "say a line makes a board every two seconds"',
  ],
  [
    /\b[Ii]n my experience\b|\b(?:[Aa]t|[Ii]n|[Ff]rom) my (?:last|previous|former|old)\b|\bI(?: have|['’]ve) (?:often |once |never )?(?:seen|tried|met|run|built|deployed|worked|shipped|used|debugged|learnt|learned)\b|\bI (?:once|used to|always found|often see|usually see)\b/g,
    'write what you would do and why: an interviewer asks where that was',
  ],
];

const claims: Rule = (answer) =>
  claimed.flatMap(([pattern, remedy]) =>
    [...answer.matchAll(pattern)].map((found) => `found "${around(answer, found)}": ${remedy}`),
  );

/** Figures with more digits than one says. */
export const unspokenFigures: Rule = (answer) =>
  [...answer.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(([whole, token = '']) => {
    const value = quoted[token];
    return value === undefined || significantDigits(value) <= 2
      ? []
      : [
          `found ${whole}, which is "${value}": write {spoken-${token}}, rounded to the two digits that can be said`,
        ];
  });

function sentencesOf(answer: string): readonly string[] {
  return answer.trim().split(/(?<=[.!?]["”’]?)\s+/);
}

/** Three breaks, or "one thing, another and a third" in short items. */
function isList(sentence: string): boolean {
  const breaks = sentence.match(/[,;:](?=\s)/g)?.length ?? 0;
  return (
    breaks >= 3 || /, (?:[^\s,;:]+ ){1,3}(?:and|or) (?:[^\s,;:]+ ){0,2}[^\s,;:]+\.$/.test(sentence)
  );
}

function opening(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 5).join(' ');
}

function around(answer: string, found: RegExpExecArray): string {
  const rest = answer.slice(found.index + found[0].length).match(/^(?:\s+\S+){0,3}/);
  return `${found[0]}${rest?.[0] ?? ''}`.replace(/\s+/g, ' ');
}
