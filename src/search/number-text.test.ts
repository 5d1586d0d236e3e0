import { expect, test } from 'vitest';
import { numberText, readNumber } from './number-text.ts';

test.each([0, 1, 46, 47, 48, 2208, 2209, 103_823, 2 ** 20, 2 ** 28 - 1])(
  '%d is read as it was written, whatever follows',
  (value) => {
    for (const rest of ['', '0abc', ' x', '~~~', '!'])
      expect(readNumber(numberText(value) + rest)).toEqual([value, rest]);
  },
);

test('up to 2,208 takes two signs at most', () => {
  expect(numberText(46)).toHaveLength(1);
  expect(numberText(2208)).toHaveLength(2);
  expect(numberText(2209)).toHaveLength(3);
});
