import { describe, expect, it } from 'vitest';
import { breakEvenProbability } from '../../numbers/index.ts';
import { startOf } from '../figure.ts';
import { reviewedBoards } from './boards.ts';
import { calibrationFigure } from './figure.ts';
import { breakEven, reviewNetwork } from './network.ts';

const network = reviewNetwork();
const figure = calibrationFigure();
const start = startOf(figure);

describe('a network', () => {
  it('breaks even where prose says', () => {
    expect(breakEven).toBeCloseTo(breakEvenProbability(), 12);
  });

  it('keeps its promises at the temperature by which it is too sure', () => {
    for (const sureness of [0.5, 1, 3]) {
      expect(network.fitted(sureness) / sureness).toBeCloseTo(1, 2);
      const at = { sureness, temperature: sureness, strategy: 'equal-width' } as const;
      expect(network.promises(at).error).toBeLessThan(0.003);
    }
  });

  it('has its least log loss at the temperature that is fitted', () => {
    const lossAt = (temperature: number) =>
      network.promises({ sureness: 3, temperature, strategy: 'equal-width' }).logLoss;
    const fitted = network.fitted(3);
    expect(lossAt(fitted)).toBeLessThan(lossAt(fitted * 0.99));
    expect(lossAt(fitted)).toBeLessThan(lossAt(fitted * 1.01));
  });

  it('puts every board into a bin', () => {
    for (const strategy of ['equal-width', 'equal-count'] as const) {
      const { bins } = network.promises({ sureness: 3, temperature: 1, strategy });
      const counted = bins.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(reviewedBoards().outcomes.length);
    }
  });
});

describe('money', () => {
  it('follows the two normal distributions', () => {
    // Calibrated log odds: prior ln(1/9) = −2.1972; good N(−4.1972, 2), bad N(−0.1972, 2).
    // Break-even ln(1.5/180) = −4.7875. By erf: 0.010863 of the bad lie below it,
    // 0.616054 of the good above.
    const { escapes, cost } = network.money(1, 1);
    expect(escapes).toBeCloseTo(100 * 0.010863, 1);
    expect(Math.abs(cost - (100 * 0.010863 * 180 + 900 * 0.616054 * 1.5))).toBeLessThan(6);
  });

  it('is least near the temperature that fits, and dearer on the sure side than on the timid', () => {
    const at = (temperature: number) => network.money(3, temperature).cost;
    for (const temperature of [1, 2, 4, 5]) expect(at(temperature)).toBeGreaterThan(at(3));
    expect(at(1) - at(3)).toBeGreaterThan(10 * (at(5) - at(3)));
  });

  it('is the same for one ratio of temperature and sureness', () => {
    expect(network.money(4, 2)).toEqual(network.money(2, 1));
  });
});

describe('the figure', () => {
  it('starts too sure, and says what that costs', () => {
    const { sentence } = figure.view(start);
    expect(sentence).toMatch(/promises 98\u00a0% and keeps 84\u00a0%/);
    expect(sentence).toMatch(/more than at the temperature that fits, 3\.00\.$/);
  });

  it('says when the promises are kept', () => {
    expect(figure.view({ ...start, temperature: 3 }).sentence).toContain('means what it says');
  });
});
