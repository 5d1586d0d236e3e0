import { expect, test } from 'vitest';
import { linesOf } from './quotes.ts';

const lines = ['# Role', 'Work in a **squad** of five.', 'Review code. Plan sprints.'];

test('finds each line once, through emphasis', () => {
  expect(linesOf(['Plan sprints', 'a squad of five', 'Review code'], lines)).toEqual([2, 3]);
});

test('gives nothing where the brief does not say all of it', () => {
  expect(linesOf(['a squad', 'a chapter'], lines)).toBeUndefined();
  expect(linesOf([], lines)).toBeUndefined();
});
