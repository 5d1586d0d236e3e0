import { describe, expect, it } from 'vitest';
import { cheapestShift, shiftAt, shiftByThreshold } from './inspected-shift.ts';

// 14,400 boards a shift, 0.4 % of them defective: 57.6 and 14,342.4; 180 and 1.50 USD.
const scores = { good: [0.1, 0.2, 0.3, 0.6], defective: [0.25, 0.7, 0.8, 0.9] };

describe('a shift at a threshold', () => {
  it('counts the defective boards that pass and the good ones that stop', () => {
    const { escapes, overkills, cost } = shiftAt(scores, 0.5);
    expect(escapes).toBeCloseTo(57.6 / 4, 9);
    expect(overkills).toBeCloseTo(14_342.4 / 4, 9);
    expect(cost).toBeCloseTo(14.4 * 180 + 3585.6 * 1.5, 6);
  });

  it('stops a board that scores the threshold itself', () => {
    expect(shiftAt(scores, 0.6).overkills).toBeGreaterThan(0);
    expect(shiftAt(scores, 0.61).overkills).toBe(0);
  });

  it('never has fewer escapes at a higher threshold', () => {
    const escapes = shiftByThreshold(scores).map((shift) => shift.escapes);
    expect(escapes).toEqual(escapes.toSorted((one, other) => one - other));
  });

  it('costs least between what passes and what stops', () => {
    expect(cheapestShift(shiftByThreshold(scores)).threshold).toBe(0.61);
  });
});
