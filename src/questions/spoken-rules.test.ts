import { expect, test } from 'vitest';
import type { Question } from './question-schema.ts';
import { spokenProblems } from './spoken-rules.ts';

const words = (count: number): string =>
  `${Array<string>(count - 1)
    .fill('word')
    .join(' ')} end.`;
const sixty = `${words(20)} ${words(20)} ${words(20)}`;

function problemsOf(short: string, long = words(250)): readonly string[] {
  const data = { short, long } as Question;
  return spokenProblems({
    id: 'topic/q',
    data,
    where: (field) => `q.yaml:${field === 'short' ? 7 : 8}`,
  });
}

test('a sayable answer has nothing to say', () => {
  expect(problemsOf(sixty)).toEqual([]);
  expect(
    problemsOf(
      `Say a line stops {promised-overkill} of US boards. ${words(55)}`.replace(
        words(55),
        `${words(20)} ${words(20)} ${words(10)}`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  [words(20), /^q\.yaml:7: short: found 20 words: write 55 to 70/],
  [
    `${words(26)} ${words(20)} ${words(20)}`,
    /found a sentence of 26 words, "word word word word word …": write sentences of at most 25/,
  ],
  [
    `A GPU costs 1,713 of 1,024 and 0.985 of 0.947. ${sixty}`,
    /found 4\d\.\d seconds, with figures in words and abbreviations by their letters: write fewer/,
  ],
  [
    `On our line it is late. ${sixty}`,
    /found "our line it is": write "I would …", or give the figure as a supposition/,
  ],
  [`We’ll drill it. ${sixty}`, /found "We’ll drill it\.|found "We/],
  [`It tells us nothing. ${sixty}`, /found "us nothing\. word word": write "I would …"/],
  [
    `I have seen the sum. ${sixty}`,
    /found "I have seen the sum\. word": write what you would do and why/,
  ],
  [
    `In my experience not. ${sixty}`,
    /found "In my experience not\. word word": write what you would do/,
  ],
  [
    `The lamp, the lens, the lot, the rest. Pixels, light and parts. ${words(20)} ${words(25)}`,
    /found a second list, "Pixels, light and parts\. …": write at most one/,
  ],
  [
    `About {defects-for-promise} boards. ${sixty}`,
    /found \{defects-for-promise\}, which is "598": write \{spoken-defects-for-promise\}/,
  ],
])('%s', (short, message) => {
  expect(problemsOf(short)).toEqual([expect.stringMatching(message)]);
});

test('the two-minute answer may be long, and claims nothing either', () => {
  expect(problemsOf(sixty, `${words(200)} We drill it.`)).toEqual([
    expect.stringMatching(/^q\.yaml:8: long: found "We drill it\."/),
  ]);
});
