import { expect, it } from 'vitest';
import {
  bill,
  boardsPerScratch,
  chanceOfGains,
  defectsForPower,
  detectorTrainings,
  monthsToPay,
  monthsUntil,
  perMonth,
  power,
  shownOfNine,
  worthPerMonth,
} from './generated-defects.ts';

it('makes three scratches a month, one in 432,000 boards', () => {
  expect(perMonth()).toBe(3);
  expect(boardsPerScratch()).toBe(432_000);
});

it('needs five gains of five', () => {
  expect(chanceOfGains(4, 4)).toBe(0.0625);
  expect(chanceOfGains(5, 5)).toBe(0.03125);
  expect(chanceOfGains(4, 5)).toBe(0.1875);
});

// Summed over the multinomial in Python, with math.comb.
it.each([
  [5, 0.0184528125],
  [9, 0.2819419061],
  [20, 0.7943828363],
  [25, 0.8959529543],
])('with %i real defects has a power of %f', (defects, expected) => {
  expect(power(defects)).toBeCloseTo(expected, 9);
});

it('asks for 21 real defects for a power of 80 % and 26 for 90 %', () => {
  expect(defectsForPower(0.8)).toBe(21);
  expect(defectsForPower(0.9)).toBe(26);
  // 21 / 3.
  expect(monthsUntil(21)).toBe(7);
});

it('shows 57 % by eight of nine, and 0.05 to the ninth root by nine', () => {
  expect(shownOfNine(8)).toBeCloseTo(0.57086445297, 9);
  expect(shownOfNine(9)).toBeCloseTo(0.05 ** (1 / 9), 12);
});

it('costs 5,351 dollars and earns 240 a month on a line', () => {
  // Three lots, arms and seeds.
  expect(detectorTrainings()).toBe(27);
  // 27 × 6 and 3 × 10.
  expect(bill().hours).toBe(192);
  expect(bill().sum).toBeCloseTo(4800 + 384 + 500 / 3, 9);
  expect(worthPerMonth()).toBeCloseTo(240, 9);
  expect(monthsToPay(8)).toBeCloseTo(2.7868056, 6);
});
