import { describe, expect, test } from 'vitest';
import { countWords, questionProblems, type Known } from './question-rules.ts';
import { questionSchema, type Question } from './question-schema.ts';
import { readQuestions } from './questions.ts';
import { lineTopics } from '../site/stations.ts';
import { parseYamlEntry, type YamlEntry } from '../collections/yaml-entries.ts';

const { entries, problems } = readQuestions();

describe('the question bank', () => {
  test('every file fits the schema, the lengths of an answer, and leads somewhere', () => {
    expect(problems).toEqual([]);
  });

  test('has at least 72 questions, ten a topic, all levels in each', () => {
    expect(entries.length).toBeGreaterThanOrEqual(72);
    for (const topic of lineTopics) {
      const here = entries.filter(({ id }) => id.startsWith(`${topic}/`));
      expect(here.length, topic).toBeGreaterThanOrEqual(10);
      expect(new Set(here.map(({ data }) => data.level)).size, topic).toBe(3);
    }
  });

  test('no question is asked twice', () => {
    const asked = entries.flatMap(({ data }) => [data.question, ...data['asked-as']]);
    const plain = asked.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
    expect(plain.filter((text, index) => plain.indexOf(text) !== index)).toEqual([]);
  });
});

const words = (count: number): string => Array<string>(count).fill('word').join(' ');

const right = {
  question: '"Which error is an escape?"',
  'asked-as': '[missed defect or false alarm, which error costs more]',
  station: '10',
  level: 'core',
  minutes: '4',
  testing: 'Whether you know the words.',
  short: words(70),
  long: words(250),
  deeper: words(80),
  rubric:
    '{ weak: [recites a definition], hire: [names the cost, asks for it], strong: [names it] }',
  'follow-ups':
    '[{ question: A, answer: B }, { question: C, answer: D }, { question: E, answer: F }]',
  'wrong-answers': '[{ answer: A, why: B }, { answer: C, why: D }]',
  pages: '[/line/decide/]',
  snippets: '[ml-fundamentals/leakage]',
  terms: '[escape]',
};

const known: Known = {
  link: (path) =>
    ['/line/decide/', '/glossary/e-l/#escape'].includes(path)
      ? undefined
      : 'write the path of a page of this site',
  runnables: new Set(['ml-fundamentals/leakage']),
  terms: new Set(['escape']),
  sources: new Set(),
  lineTopics: new Set(['topic']),
};

/** What is wrong with a file that is right but for `change`. */
function problemsOf(change: Readonly<Record<string, string>>): readonly string[] {
  const fields = Object.entries({ ...right, ...change });
  const file = fields.map(([key, value]) => `${key}: ${value}\n`).join('');
  const parsed = parseYamlEntry(file, 'q.yaml', questionSchema);
  if (!parsed.ok) return parsed.problems;
  const entry: YamlEntry<Question> = { id: 'topic/q', data: parsed.data, where: parsed.where };
  return questionProblems([entry], known);
}

describe('a wrong question says where and what to write', () => {
  test('a right one has nothing to say', () => {
    const rubric =
      '{ weak: [recites a word], hire: [names the cost, asks for the price], strong: [computes the cost] }';
    expect(problemsOf({ rubric })).toEqual([]);
  });

  const rubric =
    '{ weak: [recites a word], hire: [names the cost, asks for the price], strong: [computes the cost] }';
  test.each([
    [{ long: words(321) }, 'q.yaml:8: long: found 321 words: write 220 to 320'],
    [{ level: 'hard' }, 'q.yaml:4: level: found "hard": write one of: warm-up, core, stretch'],
    [
      { deeper: '"about {no-such-figure} words"' },
      'q.yaml:9: found {no-such-figure}: write a token that src/numbers/quoted/ defines',
    ],
    [
      { question: '"Why %companyname%?"' },
      'q.yaml:1: found %companyname%: write %company%, %product%, %role% or a blank before the percent sign',
    ],
    [
      { deeper: '"see [there](/nowhere/)"' },
      'q.yaml:9: found a link to /nowhere/: write the path of a page of this site',
    ],
    [
      { terms: '[escape, escapee]' },
      'q.yaml:15: found escapee: write a file’s name in glossary/; did you mean escape?',
    ],
    [
      { pages: '[line/decide]' },
      'q.yaml:13: pages.0: found "line/decide": write a page’s path, such as /line/decide/',
    ],
  ])('%j', (change, message) => {
    expect(problemsOf({ rubric, ...change })).toEqual([message]);
  });

  test.each(['bad', 'knows which variance is stored'])(
    'a rubric line that cannot be ticked: %s',
    (line) => {
      const [problem] = problemsOf({
        rubric: `{ weak: [${line}], hire: [names the cost, asks for it], strong: [names the price] }`,
      });
      expect(problem).toContain(`q.yaml:10: found "${line}": write what a listener can tick`);
    },
  );
});

test('words are counted as they are said', () => {
  expect(
    countWords('Ask for [the lower bound](/line/evaluate/): `recall` of {share}, at 95 %.'),
  ).toBe(10);
});
