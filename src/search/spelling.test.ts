import { expect, test } from 'vitest';
import { otherSpelling } from './spelling.ts';

test.each([
  ['normalisation', 'normalization'],
  ['quantization', 'quantisation'],
  ['colour', 'color'],
  ['gray', 'grey'],
  ['labeling', 'labelling'],
  ['practice', 'practise'],
  ['board', undefined],
])('%s is also %s', (word, other) => {
  expect(otherSpelling(word)).toBe(other);
});
