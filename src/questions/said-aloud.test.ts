import { expect, test } from 'vitest';
import { aloud, secondsAloud } from './said-aloud.ts';

test.each([
  ['0.985', 'zero point nine eight five'],
  ['598 boards', 'five hundred and ninety eight boards'],
  ['1,713', 'one thousand seven hundred and thirteen'],
  ['43,000 and 1,000,020', 'forty three thousand and one million and twenty'],
  ['20 of 90 at 99.5 %', 'twenty of ninety at ninety nine point five per cent'],
  ['an int8 GPU, 1 × 1', 'an int eight G P U one by one'],
  ['[the **box**](/line/infer/) - a one-way gate', 'the box a one way gate'],
  ['{defects-for-promise}', 'five hundred and ninety eight'],
])('%s is said as "%s"', (text, words) => {
  expect(aloud(text).join(' ')).toBe(words);
});

test('65 plain words take thirty seconds', () => {
  expect(secondsAloud('word '.repeat(65))).toBe(30);
});
