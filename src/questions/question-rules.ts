import { unknownTokens } from '../numbers/quoted/index.ts';
import { unknownNames } from '../site/names.ts';
import type { LinkCheck } from '../site/site-links.ts';
import { nearest } from '../site/nearest.ts';
import type { Question } from './question-schema.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

type Entry = YamlEntry<Question>;

/** What a question may lead to. */
export interface Known {
  /** What to write instead of a link; undefined for one that leads somewhere. */
  readonly link: LinkCheck;
  /** Snippets and exercises: `ml-fundamentals/leakage`. */
  readonly runnables: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Topics that the line meets: what is asked on them has a station and names a term. */
  readonly lineTopics: ReadonlySet<string>;
}

/** How many words the answer of two minutes may have. */
export const longWords = [220, 320] as const;

/** Words as they are said: of links their text, figures as one word each, marks as none. */
export function countWords(markdown: string): number {
  return markdown
    .replace(/\{[a-z0-9-]+\}/g, 'figure')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\s+/)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

/** Every text of a question, with the place where it stands. */
export function textsOf({ data, where }: Entry): readonly (readonly [text: string, at: string])[] {
  const plain = ['question', 'testing', 'short', 'long', 'deeper'] as const;
  return [
    ...plain.map((field) => [data[field], where(field)] as const),
    ...(['question', 'short'] as const).flatMap((field) =>
      data.korean ? [[data.korean[field], where('korean', field)] as const] : [],
    ),
    ...(['weak', 'hire', 'strong'] as const).flatMap((level) =>
      data.rubric[level].map((line, index) => [line, where('rubric', level, index)] as const),
    ),
    ...data['follow-ups'].flatMap((each, index) => [
      [each.question, where('follow-ups', index, 'question')] as const,
      [each.answer, where('follow-ups', index, 'answer')] as const,
    ]),
    ...data['wrong-answers'].flatMap((each, index) => [
      [each.answer, where('wrong-answers', index, 'answer')] as const,
      [each.why, where('wrong-answers', index, 'why')] as const,
    ]),
  ];
}

/** What is wrong with questions that each fit the schema: "file:line: found X: write Y". */
export function questionProblems(entries: readonly Entry[], known: Known): readonly string[] {
  return entries.flatMap((entry) => [
    ...lengthProblems(entry),
    ...tokenProblems(entry),
    ...rubricProblems(entry),
    ...placeProblems(entry, known),
    ...linkProblems(entry, known),
  ]);
}

function lengthProblems({ data, where }: Entry): readonly string[] {
  const [least, most] = longWords;
  const count = countWords(data.long);
  return count >= least && count <= most
    ? []
    : [`${where('long')}: long: found ${count} words: write ${least} to ${most}`];
}

function tokenProblems(entry: Entry): readonly string[] {
  return textsOf(entry).flatMap(([text, at]) => [
    ...unknownTokens(text).map(
      (found) => `${at}: found ${found}: write a token that src/numbers/quoted/ defines`,
    ),
    ...unknownNames(text).map((found) => `${at}: found ${found}`),
  ]);
}

/** A topic of the line has its stations and its terms; another need not have either. */
function placeProblems({ id, data, where }: Entry, { lineTopics }: Known): readonly string[] {
  if (!lineTopics.has(id.split('/', 1)[0] ?? '')) return [];
  return [
    ...(data.station === undefined
      ? [`${where('station')}: station: found nothing: write a station from 1 to 12`]
      : []),
    ...(data.terms.length === 0
      ? [`${where('terms')}: terms: found nothing: write at least one term`]
      : []),
  ];
}

/** What nobody hears. */
const silent = /^(?:knows|doubts|understands|believes|thinks|feels|realises|appreciates)\b/i;

/** A line that can be ticked starts with what somebody does: "names the group split …". */
function rubricProblems({ data, where }: Entry): readonly string[] {
  return (['weak', 'hire', 'strong'] as const).flatMap((level) =>
    data.rubric[level].flatMap((line, index) =>
      /^(?:\p{L}+s|does not|cannot|never \p{L}+s)\b/iu.test(line) &&
      !silent.test(line) &&
      countWords(line) >= 3
        ? []
        : [
            `${where('rubric', level, index)}: found "${line}": write what a listener can tick, a verb first: "names …", "asks …", "computes …"`,
          ],
    ),
  );
}

function linkProblems(entry: Entry, known: Known): readonly string[] {
  const { data, where } = entry;
  const missing = (
    field: 'pages' | 'snippets' | 'terms' | 'sources',
    remedyFor: (value: string) => string | undefined,
  ): readonly string[] =>
    data[field].flatMap((value, index) => {
      const isTwice = data[field].indexOf(value) !== index;
      const remedy = isTwice ? 'write it once' : remedyFor(value);
      return remedy === undefined ? [] : [`${where(field, index)}: found ${value}: ${remedy}`];
    });
  const among = (names: ReadonlySet<string>, remedy: string) => (id: string) =>
    names.has(id) ? undefined : `write ${remedy}${nearest(id, [...names])}`;
  return [
    ...missing('pages', known.link),
    ...missing('snippets', among(known.runnables, 'a snippet or exercise that exists')),
    ...missing('terms', among(known.terms, 'a file’s name in glossary/')),
    ...missing('sources', among(known.sources, 'a file’s name in sources/')),
    ...textsOf(entry).flatMap(([text, at]) =>
      [...text.matchAll(/\]\(([^)]*)\)/g)]
        .map(([, link]) => link ?? '')
        .filter((link) => !/^https:\/\//.test(link))
        .flatMap((link) => {
          const remedy = known.link(link);
          return remedy === undefined ? [] : [`${at}: found a link to ${link}: ${remedy}`];
        }),
    ),
  ];
}
