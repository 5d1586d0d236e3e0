import { expect, test } from 'vitest';
import { essentialsProblems } from './essentials-rules.ts';
import { essentialsSchema } from './essentials-schema.ts';
import { readEssentials } from './essentials.ts';
import { lineTopics } from '../site/stations.ts';
import { parseYamlEntry } from '../collections/yaml-entries.ts';

const { entries, problems } = readEssentials();

test('every topic has essentials that fit', () => {
  expect(problems).toEqual([]);
  expect(new Set(entries.map(({ id }) => id))).toEqual(lineTopics);
});

test('every topic names six answers for paper, of all levels between them', () => {
  for (const { id, data } of entries) {
    expect(data.answers.length, id).toBeGreaterThanOrEqual(6);
  }
});

const words = (count: number): string => Array<string>(count).fill('word').join(' ');
const right = {
  formulas: String.raw`[{ name: Recall, tex: '\frac{TP}{TP+FN}', says: of the bad boards the share found }]`,
  rules: '[A rule, A rule, A rule, A rule, A rule]',
  traps: '[A trap, A trap, A trap, A trap]',
  numbers: '[{ value: 1 s, says: one }, { value: 2 s, says: two }, { value: 3 s, says: three }]',
  answers: '[known]',
};

/** What is wrong with a file that is right but for `change`. */
function problemsOf(change: Readonly<Record<string, string>>): readonly string[] {
  const fields = Object.entries({ ...right, ...change });
  const file = fields.map(([key, value]) => `${key}: ${value}\n`).join('');
  const parsed = parseYamlEntry(file, 'essentials.yaml', essentialsSchema);
  if (!parsed.ok) return parsed.problems;
  const entry = { id: 'topic', data: parsed.data, where: parsed.where };
  return essentialsProblems([entry], new Set(['topic/known']), (path) =>
    path === '/line/decide/' ? undefined : 'write a path',
  );
}

test.each([
  [{}, []],
  [
    { rules: '[one, two]' },
    ['essentials.yaml:2: rules: found ["one","two"]: write at least 5 rules'],
  ],
  [
    { traps: `[one, two, three, ${words(23)}]` },
    ['essentials.yaml:3: found 23 words: write at most 22'],
  ],
  [
    { traps: "[one, two, three, 'at {no-such-figure}']" },
    ['essentials.yaml:3: found {no-such-figure}: write a token that src/numbers/quoted/ defines'],
  ],
  [
    { traps: "[one, two, three, 'see [there](/nope/)']" },
    ['essentials.yaml:3: found a link to /nope/: write a path'],
  ],
  [
    { answers: '[unheard-of]' },
    ['essentials.yaml:5: found unheard-of: write a file’s name in questions/topic/, once'],
  ],
])('%j', (change, messages) => {
  expect(problemsOf(change)).toEqual(messages);
});

test('a formula that cannot be read', () => {
  const formulas = "[{ name: Broken, tex: '\\frac{1', says: half }]";
  expect(problemsOf({ formulas })[0]).toMatch(/^essentials\.yaml:1: formula \$\\frac\{1\$: /);
});
