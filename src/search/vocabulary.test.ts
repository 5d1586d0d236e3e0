import { expect, test } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

test('words of four letters and more, the most used first, then by the alphabet', () => {
  expect(vocabularyOf(['Overkill rate', 'Rate of escapes', "Little's law"])).toEqual([
    'rate',
    'escapes',
    'little',
    'overkill',
  ]);
});
