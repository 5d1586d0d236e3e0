import { expect, test } from 'vitest';
import { isUnfinished, withoutIdle, wordsOf } from './words.ts';

test.each([
  ['real-time inference', ['real', 'time', 'inference']],
  ['CI/CD', ['ci', 'cd']],
  ['R&R', ['rr']],
  ['SMT-3', ['smt3']],
  ['mAP@0.5', ['map05']],
  ['mAP@.5', ['map05']],
  ['mAP@[.5:.95]', ['map', '05095']],
  ['model.eval()', ['model', 'eval']],
  ["Cohen's κ", ['cohen', 'κ']],
  ['$30M', ['30m']],
  ['과검출 비율', ['과검출', '비율']],
  ['  “edge”  devices? ', ['edge', 'devices']],
  ['?!', []],
])('%s is asked for as %j', (question, words) => {
  expect(wordsOf(question)).toEqual(words);
});

test('words that say nothing are left out, unless there are no others', () => {
  expect(withoutIdle(['what', 'is', 'the', 'takt', 'time'])).toEqual(['takt', 'time']);
  expect(withoutIdle(['what', 'is'])).toEqual(['what', 'is']);
  expect(withoutIdle(['latency', 'b'])).toEqual(['latency']);
  expect(withoutIdle(['κ', '9'])).toEqual(['κ', '9']);
});

test.each([
  ['late', true],
  ['latency', false],
  ['Latency bud', true],
  ['latency ', false],
  ['latency of', true],
  ['station 9', false],
  ['과검', false],
  ['', false],
])('“%s” is unfinished: %s', (question, inside) => {
  expect(isUnfinished(question, ['latency', 'budget'])).toBe(inside);
});
