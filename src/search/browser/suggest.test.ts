import { expect, test } from 'vitest';
import { isFamiliar, meantBy, spelledHere } from './suggest.ts';

const vocabulary = ['inference', 'latency', 'precision', 'recall', 'reject', 'threshold', 'coco'];

test.each([
  ['precsion', 'precision'],
  ['treshold', 'threshold'],
  ['laetncy', 'latency'],
  ['inferrence', 'inference'],
  ['color', undefined],
  ['zzqxv', undefined],
])('%s is taken for %s', (word, meant) => {
  expect(meantBy(word, vocabulary)).toBe(meant);
});

test('of two words as near, the one with the same first letter is meant, then the more used', () => {
  expect(meantBy('lable', ['table', 'label'])).toBe('label');
  expect(meantBy('boarb', ['board', 'boars'])).toBe('board');
});

test('beginnings and other forms of a word are familiar, slips are not', () => {
  expect(isFamiliar('preci', vocabulary)).toBe(true);
  expect(isFamiliar('rejecting', vocabulary)).toBe(true);
  expect(isFamiliar('precsion', vocabulary)).toBe(false);
});

test('a word is spelled as the site spells it', () => {
  expect(spelledHere('normalization', ['normalisation'])).toBe('normalisation');
  expect(spelledHere('quantisation', ['quantization'])).toBe('quantization');
  expect(spelledHere('normalization', vocabulary)).toBe('normalization');
});
