import { expect, test } from 'vitest';
import { readBrief } from '../brief/read.ts';
import { adviceOn } from './advice.ts';

const { brief } = readBrief({ BRIEF: 'src/brief/fixtures/xyz-tech.md' });
const said = [
  ...brief.questions.map(({ text }) => ['question', text.plain] as const),
  ...brief.values.map(({ name, text }) => ['value', `${name} ${text.plain}`] as const),
  ...brief.news.map(({ label, text }) => ['news', `${label ?? ''} ${text.plain}`] as const),
  ...brief.company.products.map(
    ({ name, description }) => ['product', `${name} ${description ?? ''}`] as const,
  ),
];

test('there is advice on all that the brief says, and none twice', () => {
  const given = said.map(([kind, text]) => adviceOn(kind, text));
  expect(said.filter((_, index) => given[index] === undefined)).toEqual([]);
  expect(new Set(given).size).toBe(said.length);
});

test('what we know nothing of gets no advice', () => {
  expect(adviceOn('question', 'Is there a canteen?')).toBeUndefined();
  expect(adviceOn('value', 'Thrift: spend little')).toBeUndefined();
});
