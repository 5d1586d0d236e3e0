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
