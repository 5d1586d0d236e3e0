import { expect, it } from 'vitest';
import { integersAlone, prunedAt, teacherScores, twoOfFourShare } from './making-small.ts';

it('has half of the values and two bits of position: 9 of 16 bits, 5 of 8', () => {
  expect(twoOfFourShare(16)).toBe(9 / 16);
  expect(twoOfFourShare(8)).toBe(5 / 8);
});

it('reads what the pruned network was recorded to do, as the page tells it', () => {
  expect(prunedAt(0.3).escapes).toBeGreaterThan(prunedAt(0).escapes);
  expect(prunedAt(0.3).falseAlarms).toBeLessThan(prunedAt(0).falseAlarms);
  expect(prunedAt(0.5).escapes).toBeLessThan(prunedAt(0).escapes);
  expect(prunedAt(0.5).falseAlarms).toBeGreaterThan(prunedAt(0).falseAlarms);
  expect(() => prunedAt(0.4)).toThrow('no row for 0.4');
});

it('has integers of which most are the float layer’s', () => {
  const { outputs, equal } = integersAlone();
  expect(outputs).toBe(2000);
  expect(equal / outputs).toBeGreaterThan(0.8);
});

it('has a teacher who is fairly sure, and at a higher temperature less so, in the same order', () => {
  const [plain, soft] = [1, 4].map(teacherScores);
  // e^2.64 : e^1.61 : 1 = 14.01 : 5.00 : 1
  expect(plain.bite).toBeCloseTo(14.013 / 20.016, 4);
  expect(plain.bite + plain.spur + plain.dust).toBeCloseTo(1, 12);
  expect(plain.bite).toBeGreaterThan(soft.bite);
  expect(soft.bite).toBeGreaterThan(soft.spur);
  expect(soft.spur).toBeGreaterThan(soft.dust);
  expect(soft.dust).toBeGreaterThan(plain.dust);
});
