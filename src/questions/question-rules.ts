import { quoted } from '../numbers/quoted/index.ts';
import type { Question } from './question-schema.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

type Entry = YamlEntry<Question>;

/** What a question may lead to. */
export interface Known {
  /** Paths of the site's pages: `/line/decide/`. */
  readonly pages: ReadonlySet<string>;
  /** Snippets and exercises: `ml-fundamentals/leakage`. */
  readonly runnables: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** True for a link to a term or a source at the page on which it stands. */
  readonly anchor: (link: string) => boolean;
}

/** How many words an answer may have. */
export const answerWords = { short: [60, 90], long: [220, 320] } as const;

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
    ...linkProblems(entry, known),
  ]);
}

function lengthProblems({ data, where }: Entry): readonly string[] {
  return (['short', 'long'] as const).flatMap((field) => {
    const [least, most] = answerWords[field];
    const count = countWords(data[field]);
    return count >= least && count <= most
      ? []
      : [`${where(field)}: ${field}: found ${count} words: write ${least} to ${most}`];
  });
}

function tokenProblems(entry: Entry): readonly string[] {
  return textsOf(entry).flatMap(([text, at]) =>
    [...text.matchAll(/\{([^}]*)\}/g)]
      .filter(([, token]) => quoted[token ?? ''] === undefined)
      .map(([whole]) => `${at}: found ${whole}: write a token that src/numbers/quoted/ defines`),
  );
}

/** A line that can be ticked starts with what somebody does: "names the group split …". */
function rubricProblems({ data, where }: Entry): readonly string[] {
  return (['weak', 'hire', 'strong'] as const).flatMap((level) =>
    data.rubric[level].flatMap((line, index) =>
      /^(?:\p{L}+s|does not|cannot|never \p{L}+s)\b/iu.test(line) && countWords(line) >= 3
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
    exists: (value: string) => boolean,
    remedy: string,
  ): readonly string[] =>
    data[field].flatMap((value, index) =>
      exists(value) && data[field].indexOf(value) === index
        ? []
        : [`${where(field, index)}: found ${value}: write ${remedy}, once`],
    );
  const page = (link: string): boolean =>
    known.anchor(link) || known.pages.has(link.split('#', 1)[0] ?? '');
  return [
    ...missing('pages', page, 'the path of a page of this site'),
    ...missing('snippets', (id) => known.runnables.has(id), 'a snippet or exercise that exists'),
    ...missing('terms', (id) => known.terms.has(id), 'a file’s name in glossary/'),
    ...missing('sources', (id) => known.sources.has(id), 'a file’s name in sources/'),
    ...textsOf(entry).flatMap(([text, at]) =>
      [...text.matchAll(/\]\(([^)]*)\)/g)]
        .map(([, link]) => link ?? '')
        .filter((link) => !/^https:\/\//.test(link) && !page(link))
        .map((link) => `${at}: found a link to ${link}: write the path of a page of this site`),
    ),
  ];
}
