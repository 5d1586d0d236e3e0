import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['real-time inference', ['real', 'time', 'inference']],
  ['CI/CD', ['ci', 'cd']],
  ['R&R', ['rr']],
  ['SMT-3', ['smt3']],
  ['mAP@0.5', ['map05']],
  ['mAP@.5', ['map05']],
  ['X.509', ['x509']],
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
