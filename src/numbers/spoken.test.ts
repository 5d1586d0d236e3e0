import { expect, test } from 'vitest';
import { significantDigits, spoken } from './spoken.ts';

test.each([
  ['598', 3, '600'],
  ['947', 3, '950'],
  ['600', 1, '600'],
  ['43,200', 3, '43,000'],
  ['130,637 USD', 6, '130,000 USD'],
  ['14,400', 3, '14,000'],
  ['10.78 s', 4, '11 s'],
  ['0.0181', 3, '0.018'],
  ['0.05', 1, '0.05'],
  ['77.9 %', 3, '78 %'],
  ['97.05 %', 3, '97.0 %'],
  ['99.5 %', 1, '99.5 %'],
  ['98.51 %', 3, '98.5 %'],
  ['90 to 95.3 %', 2, '90 to 95.3 %'],
  ['1.50', 2, '1.50'],
  ['1,024', 1, '1,024'],
  ['five', 0, 'five'],
])('%s has %i digits, and is said "%s"', (figure, count, aloud) => {
  expect(significantDigits(figure)).toBe(count);
  expect(spoken(figure)).toBe(aloud);
});

test('what is said has two digits at most', () => {
  for (let value = 0.001234; value < 1e7; value *= 1.37) {
    expect(significantDigits(spoken(value.toFixed(4))), String(value)).toBeLessThanOrEqual(2);
  }
});
