import { describe, expect, it } from 'vitest';
import { differences, numbersOf } from './numbers.ts';

describe('numbersOf', () => {
  it('takes numbers out, with their signs, and leaves words, names and shapes', () => {
    expect(numbersOf('140  (8, 3, 8)  bad 3  int8 +0.5 -1')).toEqual({
      words: '#  ()  bad #  int8 # #',
      numbers: ['140', '3', '+0.5', '-1'],
    });
  });
});

describe('differences', () => {
  it('lets two units of the last digit pass and no more', () => {
    expect(differences('loss 0.6869', 'loss 0.6871')).toEqual([]);
    expect(differences('loss 0.6869', 'loss 0.6872')).toEqual(['0.6869 against 0.6872']);
  });

  it('wants whole numbers equal and counts equal', () => {
    expect(differences('bad 3', 'bad 4')).toEqual(['3 against 4']);
    expect(differences('1 2', '1')).toEqual(['2 numbers against 1']);
  });

  it('notices what is not a number any more', () => {
    expect(differences('loss 0.5', 'loss nan')).toEqual(['1 numbers against 0']);
  });
});
