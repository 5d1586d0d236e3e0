import { expect, test } from 'vitest';
import { composePart, type Answered } from './compose.ts';

const question = (name: string, level: string): Answered => ({
  id: `topic/${name}`,
  question: `${name}?`,
  level,
  shortText: name,
});
const material = {
  formulas: [
    { name: 'First', tex: 'a', says: 'a' },
    { name: 'Second', tex: 'b', says: 'b' },
  ],
  rules: ['r1', 'r2', 'r3'],
  traps: ['t1'],
  numbers: [{ value: '1', says: 'one' }],
  answers: ['topic/best', 'topic/gone'],
};
const questions = [
  question('easy', 'warm-up'),
  question('usual', 'core'),
  question('best', 'core'),
  question('hard', 'stretch'),
];
const counts = { formulas: 1, rules: 2, traps: 5, numbers: 0, answers: 1 };

test('takes the first of each list, and no more than there are', () => {
  const part = composePart(material, questions, counts);
  expect(part.formulas.map(({ name }) => name)).toEqual(['First']);
  expect(part.rules).toEqual(['r1', 'r2']);
  expect(part.traps).toEqual(['t1']);
  expect(part.numbers).toEqual([]);
});

test('the strongest answer comes first, and one of every other level stands by', () => {
  const { answers } = composePart(material, questions, counts);
  expect(answers.map(({ id, isStrongest }) => [id, isStrongest])).toEqual([
    ['topic/best', true],
    ['topic/easy', false],
    ['topic/hard', false],
  ]);
});

test('a sheet with many answers or none has none standing by', () => {
  expect(composePart(material, questions, { ...counts, answers: 2 }).answers).toHaveLength(2);
  expect(composePart(material, questions, { ...counts, answers: 0 }).answers).toEqual([]);
});
