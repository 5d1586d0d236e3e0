import { nearest } from '../site/nearest.ts';
import { mathMl } from '../reference/math-ml.ts';
import type { Essentials } from './essentials-schema.ts';
import { unknownTokens } from '../numbers/quoted/index.ts';
import { countSyllables, unsaidFigures } from '../questions/korean-rules.ts';
import { countWords } from '../questions/question-rules.ts';
import type { LinkCheck } from '../site/site-links.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

type Entry = YamlEntry<Essentials>;

/** How many words each text may have: a line of the sheet is about eight. */
export const mostWords = { formula: 14, rule: 22, trap: 22, number: 18 } as const;

/** How many syllables a line in Korean may have: two lines of the sheet. */
export const mostSyllables = 50;

interface Text {
  readonly text: string;
  readonly at: string;
  readonly most?: number;
}

/** What is wrong with essentials that each fit the schema: "file:line: found X: write Y". */
export function essentialsProblems(
  entries: readonly Entry[],
  questions: ReadonlySet<string>,
  link: LinkCheck,
): readonly string[] {
  return entries.flatMap((entry) => [
    ...textsOf(entry).flatMap((text) => textProblems(text, link)),
    ...koreanProblems(entry),
    ...formulaProblems(entry),
    ...entry.data.answers.flatMap((name, index, names) =>
      questions.has(`${entry.id}/${name}`) && names.indexOf(name) === index
        ? []
        : [
            `${entry.where('answers', index)}: found ${name}: write a file’s name in questions/${entry.id}/, once${nearest(`${entry.id}/${name}`, [...questions])}`,
          ],
    ),
  ]);
}

function textsOf({ data, where }: Entry): readonly Text[] {
  return [
    ...data.formulas.flatMap(({ name, says }, index) => [
      { text: name, at: where('formulas', index, 'name') },
      { text: says, at: where('formulas', index, 'says'), most: mostWords.formula },
    ]),
    ...data.rules.map((text, index) => ({
      text,
      at: where('rules', index),
      most: mostWords.rule,
    })),
    ...data.traps.map((text, index) => ({
      text,
      at: where('traps', index),
      most: mostWords.trap,
    })),
    ...data.numbers.flatMap(({ value, says }, index) => [
      { text: value, at: where('numbers', index, 'value') },
      { text: says, at: where('numbers', index, 'says'), most: mostWords.number },
    ]),
  ];
}

function textProblems({ text, at, most = Infinity }: Text, link: LinkCheck): readonly string[] {
  const words = countWords(text);
  return [
    ...(words > most ? [`${at}: found ${words} words: write at most ${most}`] : []),
    ...unknownTokens(text).map(
      (found) => `${at}: found ${found}: write a token that src/numbers/quoted/ defines`,
    ),
    ...[...text.matchAll(/\]\((\/[^)]*)\)/g)].flatMap(([, path = '']) => {
      const remedy = link(path);
      return remedy === undefined ? [] : [`${at}: found a link to ${path}: ${remedy}`];
    }),
  ];
}

function koreanProblems({ data: { korean }, where }: Entry): readonly string[] {
  return (['rules', 'traps'] as const).flatMap((list) =>
    (korean?.[list] ?? []).flatMap((text, index) => {
      const unsaid = unsaidFigures(text);
      const syllables = unsaid.length > 0 ? 0 : countSyllables(text);
      const problems = [
        ...unsaid,
        ...(syllables > mostSyllables
          ? [`found ${syllables} syllables: write at most ${mostSyllables}`]
          : []),
        ...(/(?:다|지|까)[.?]$/.test(text)
          ? []
          : [`found "${text.slice(-8)}": write a note that ends in -다`]),
      ];
      return problems.map((problem) => `${where('korean', list, index)}: ${problem}`);
    }),
  );
}

function formulaProblems({ data, where }: Entry): readonly string[] {
  return data.formulas.flatMap(({ tex }, index) => {
    try {
      mathMl(tex);
      return [];
    } catch (error) {
      return [
        `${where('formulas', index, 'tex')}: ${error instanceof Error ? error.message : String(error)}`,
      ];
    }
  });
}
