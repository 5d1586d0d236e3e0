import { describe, expect, it } from 'vitest';
import {
  agreementAtBench,
  boardWaits,
  kappaHalfWidth,
  looksAShift,
  offeredPeople,
  pairsWithin,
  peopleAShift,
  recallInSeries,
  releasedDefects,
  secondLookDollars,
  waitingLooks,
} from './review-station.ts';

describe('what comes to the bench', () => {
  it('is counted by hand', () => {
    // 14,400 boards: 57.6 defective, of which 57.312 stopped; 14,342.4 good, of which 0.5 % stopped.
    const looks = looksAShift();
    expect(looks.stops).toBeCloseTo(57.312 + 71.712, 9);
    expect(looks.releases).toBeCloseTo(0.95 * 71.712 + 0.05 * 57.312, 9);
    expect(looks.pairs).toBeCloseTo(0.05 * (129.024 - 70.992), 9);
    expect(looks.audit).toBeCloseTo(142.70976, 9);
    expect(waitingLooks()).toBeCloseTo(4 * (129.024 + 70.992 + 2.9016 + 6.4512), 9);
  });

  it('needs three people, two without the audit', () => {
    const waiting = 4 * 209.3688;
    expect(peopleAShift()).toBeCloseTo(((waiting + 4 * 142.70976) * 40) / 3600 / 6.4, 9);
    expect(peopleAShift({ audit: false })).toBeCloseTo((waiting * 40) / 3600 / 6.4, 9);
    expect(Math.ceil(peopleAShift())).toBe(3);
    expect(Math.ceil(peopleAShift({ audit: false }))).toBe(2);
  });
});

describe('the queue', () => {
  it('follows Erlang’s formula for two people', () => {
    const a = (4 * 209.3688 * 40) / 28_800;
    expect(offeredPeople()).toBeCloseTo(a, 9);
    // C(2, a) = a² / (2 + a), and the wait is C over what is spare.
    const waits = a ** 2 / (2 + a);
    const spare = (2 - a) / 40;
    expect(boardWaits(2).mean).toBeCloseTo(waits / spare, 6);
    expect(boardWaits(2).percentile).toBeCloseTo(Math.log(waits / 0.05) / spare, 6);
  });
});

describe('the second look', () => {
  it('takes a twentieth of what the first lets through', () => {
    expect(releasedDefects(1).released).toBeCloseTo(2.8656, 9);
    expect(releasedDefects(1).dollars).toBeCloseTo(515.808, 6);
    expect(releasedDefects(2).released).toBeCloseTo(0.14328, 9);
    expect(recallInSeries(1)).toBeCloseTo(0.995 * 0.95, 12);
    expect(recallInSeries(2)).toBeCloseTo(0.995 * 0.9975, 12);
    expect(secondLookDollars()).toBeCloseTo(106.488, 6);
  });
});

describe('kappa', () => {
  it('is that of the data set where people are right on 95 of 100', () => {
    // Agreement 0.905; chance from the share of "defect", 0.444196 · 0.95 + 0.555804 · 0.05.
    const says = (57.312 * 0.95 + 71.712 * 0.05) / 129.024;
    const chance = says ** 2 + (1 - says) ** 2;
    expect(agreementAtBench().kappa).toBeCloseTo((0.905 - chance) / (1 - chance), 12);
    expect(agreementAtBench().kappa).toBeCloseTo(0.81, 2);
  });

  it('is known to 0.05 after a week and to 0.2 after a shift', () => {
    expect(pairsWithin(7)).toBeCloseTo(21 * 4 * 6.4512, 9);
    expect(kappaHalfWidth(pairsWithin(7))).toBeCloseTo(0.0499, 3);
    expect(kappaHalfWidth(pairsWithin(1 / 3))).toBeCloseTo(0.2287, 3);
  });
});
