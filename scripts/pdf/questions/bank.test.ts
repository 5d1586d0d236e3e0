import { expect, test } from 'vitest';
import { bankHtml } from './bank.ts';
import type { PaperQuestion } from './read.ts';

const question = (topic: string, name: string): PaperQuestion => ({
  path: `questions/${topic}/${name}/`,
  topic,
  facts: ['core'],
  question: `${name}?`,
  testing: 'whether',
  short: '<p>short</p>',
  long: '<p>long</p>',
  rubric: [{ level: 'hire', lines: ['says so'] }],
  followUps: [{ question: 'and then?', answer: '<p>then</p>' }],
  wrongAnswers: '<p class="wrong">no</p>',
  deeper: '<p>deeper</p>',
});
const plan = { title: 'Bank', subtitle: 'For an interview' };

/** The classes of the pages, in order: the first is on the right. */
function pagesOf(html: string): readonly string[] {
  return [...html.matchAll(/class="page ([a-z-]+)/g)].map(([, name]) => name);
}

test.each([
  [['a'], ['a', 'a']],
  [
    ['a', 'b'],
    ['a', 'b', 'b'],
  ],
])('with %j every question is on the right, its answers overleaf', (_, topics) => {
  const html = bankHtml(
    topics.map((topic, index) => question(topic, `q${index}`)),
    plan,
  );
  const pages = pagesOf(html);
  const asked = pages.flatMap((name, index) => (name === 'asked-page' ? [index + 1] : []));
  expect(asked).toHaveLength(topics.length);
  for (const number of asked) {
    expect(number % 2).toBe(1);
    expect(pages[number]).toBe('answers');
  }
  // And the contents say so.
  const listed = [...html.matchAll(/page-number">(\d+)</g)].map(([, number]) => Number(number));
  expect(listed).toEqual(asked);
});

test('nothing of an answer stands on the page of its question', () => {
  const [, asked = ''] =
    /<section class="page asked-page".*?>(.*?)<\/section>/s.exec(
      bankHtml([question('a', 'q')], plan),
    ) ?? [];
  for (const shown of ['q?', 'whether', 'says so', 'and then?']) expect(asked).toContain(shown);
  for (const hidden of ['short', 'long', '<p>then', 'deeper', 'class="wrong"']) {
    expect(asked).not.toContain(hidden);
  }
});
