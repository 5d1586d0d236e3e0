import { expect, test } from 'vitest';
import {
  boardMilliseconds,
  datasetImages,
  fieldMilliseconds,
  runningExample,
  slackMilliseconds,
} from './running-example.ts';

test('the running example adds up', () => {
  expect(fieldMilliseconds()).toBe(220);
  expect(boardMilliseconds()).toBe(1760);
  expect(slackMilliseconds()).toBe(240);
  expect(datasetImages()).toBe(20_000);
  expect(runningExample.defects.kinds).toHaveLength(6);
});

test('eight fields fit the takt and nine would still fit it, ten would not', () => {
  const takt = runningExample.line.taktSeconds * 1000;
  expect(boardMilliseconds()).toBeLessThanOrEqual(takt);
  expect(9 * fieldMilliseconds()).toBeLessThanOrEqual(takt);
  expect(10 * fieldMilliseconds()).toBeGreaterThan(takt);
});

test('the budget of a decision is spent to the millisecond', () => {
  const { budget, decisionMilliseconds } = runningExample.line;
  expect(Object.values(budget).reduce((sum, part) => sum + part, 0)).toBe(decisionMilliseconds);
});

test('what the line can make are kinds of the list, and the travelling board brought its own along', () => {
  const { kinds, madeOnTheLine } = runningExample.defects;
  expect(kinds).toEqual(expect.arrayContaining([...madeOnTheLine]));
  expect(madeOnTheLine).not.toContain(runningExample.board.defect);
});
