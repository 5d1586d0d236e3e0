import { describe, expect, it } from 'vitest';
import { boardsPerDay as inProse } from '../../numbers/index.ts';
import { runningExample } from '../../vision/running-example.ts';
import { startOf } from '../figure.ts';
import { boardsPerDay, daysByThreshold } from './day.ts';
import { thresholdFigure } from './figure.ts';

const days = daysByThreshold();

describe('a day at each threshold', () => {
  it('has as many boards as prose says', () => {
    expect(boardsPerDay).toBe(inProse());
  });

  it('follows the two normal distributions', () => {
    // R: pnorm(56, 70, 12) = 0.1216725, 1 - pnorm(56, 30, 10) = 0.004661188
    const day = days.all.find(({ threshold }) => threshold === 56);
    expect(day?.recall).toBeCloseTo(1 - 0.1216725, 3);
    expect(day?.overkillRate).toBeCloseTo(0.004661188, 3);
    expect(day?.escapes).toBeCloseTo(43_200 * 0.004 * 0.1216725, 0);
  });

  it('costs what its escapes and its overkill cost', () => {
    const { escape, overkill } = runningExample.costs;
    for (const day of days.all) {
      expect(day.cost).toBeCloseTo(day.escapes * escape + day.overkills * overkill, 6);
    }
  });

  it('has its cheapest threshold where another board stopped costs what it saves', () => {
    // Density ratio good : defective = (0.004 · 180) / (0.996 · 1.5), solved by hand: 50.4.
    expect(days.cheapest.threshold).toBeGreaterThanOrEqual(50);
    expect(days.cheapest.threshold).toBeLessThanOrEqual(51);
  });

  it('keeps the promise at the lowest threshold that can', () => {
    const { all, promised } = days;
    const { overkillRate } = runningExample.promise;
    expect(promised.overkillRate).toBeLessThanOrEqual(overkillRate);
    expect(all[all.indexOf(promised) - 1].overkillRate).toBeGreaterThan(overkillRate);
  });
});

describe('the figure', () => {
  const figure = thresholdFigure();

  it('starts where the promise is kept', () => {
    const { sentence } = figure.view(startOf(figure));
    expect(sentence).toMatch(/^At 56\.0 the line keeps the promise of 0\.5\u00a0% overkill/);
  });

  it('says that the cheapest cannot be beaten', () => {
    const { sentence } = figure.view({ threshold: days.cheapest.threshold });
    expect(sentence).toContain('No other threshold costs less.');
  });
});
