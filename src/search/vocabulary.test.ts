import { expect, test } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

test('words of two letters and more, the common ones first, then by the alphabet', () => {
  expect(vocabularyOf(['Overkill rate', 'Rate of escapes', "A rate by Little's law"])).toEqual([
    'rate',
    'by',
    'escapes',
    'law',
    'little',
    'of',
    'overkill',
  ]);
});
