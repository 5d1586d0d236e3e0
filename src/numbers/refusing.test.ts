import { expect, it } from 'vitest';
import {
  boardsPerShift,
  escapesToPay,
  roundCost,
  samplesForPromise,
  sharePerPerson,
} from './refusing.ts';

it('lets one person look at one board in twenty', () => {
  expect(boardsPerShift()).toBe(14_400);
  expect(sharePerPerson()).toBeCloseTo(720 / 14_400, 12);
});

it('needs a hundred boards less one for a promise of one in a hundred', () => {
  expect(samplesForPromise(0.01)).toBe(99);
  expect(samplesForPromise(0.05)).toBe(19);
  expect(samplesForPromise(0.005)).toBe(199);
});

it('pays a round of labels with a few escapes', () => {
  const cost = roundCost(200, 0.1, 1);
  expect(cost).toBeCloseTo(220, 12);
  expect(escapesToPay(cost)).toBeCloseTo(220 / 180, 12);
});
