import { describe, expect, it } from 'vitest';
import {
  acceptancePlan,
  looksHours,
  overkillLeftOpen,
  overkillOfMaximum,
  peopleWhoLook,
  rarestTestBoards,
  shiftsUntilProved,
  shiftsUntilTrained,
  smallTestPasses,
  spreadError,
  spreadMapBytes,
  start,
  weeksForRarest,
} from './new-board.ts';

/** The chance of at most so many events among so many trials, summed term by term. */
function binomialAtMost(most: number, trials: number, rate: number): number {
  let term = (1 - rate) ** trials;
  let sum = 0;
  for (let events = 0; events <= most; events++) {
    sum += term;
    term *= ((trials - events) / (events + 1)) * (rate / (1 - rate));
  }
  return sum;
}

describe('twelve good boards', () => {
  it('leave up to a fifth of overkill open', () => {
    expect(overkillLeftOpen()).toBeCloseTo(1 - 0.05 ** (1 / 12), 10);
    expect(overkillOfMaximum()).toBeCloseTo(0.0769, 4);
    expect(overkillOfMaximum()).toBeLessThan(start.announcedOverkill);
    expect(overkillOfMaximum(start.releasedBoards)).toBeCloseTo(0.0099, 4);
    expect(spreadError()).toBeCloseTo(0.2132, 4);
    expect(spreadMapBytes()).toBe(2 * 8 * 4096 * 3072);
  });
});

describe('the first days', () => {
  it('cost hours of looks', () => {
    // 57.6 defective and 8 % of 14,342.4 good boards, 40 s each.
    expect(looksHours(0.08)).toBeCloseTo((1204.992 * 40) / 3600, 9);
    expect(peopleWhoLook(0.08)).toBeCloseTo(1.6736, 4);
    expect(peopleWhoLook(1 / 13)).toBeCloseTo(1.612, 3);
  });
});

describe('the acceptance', () => {
  it('is a lottery for a good station when 598 boards must all pass', () => {
    expect(smallTestPasses()).toBeCloseTo(0.998 ** 598, 9);
  });

  it('keeps both risks, and no smaller sample does', () => {
    const { trials, allowedFailures, hours } = acceptancePlan();
    expect(binomialAtMost(allowedFailures, trials, 0.002)).toBeGreaterThanOrEqual(0.95);
    expect(binomialAtMost(allowedFailures, trials, 0.005)).toBeLessThanOrEqual(0.05);
    expect(binomialAtMost(allowedFailures, trials - 1, 0.005)).toBeGreaterThan(0.05);
    expect(hours).toBeCloseTo(trials / 1800, 9);
  });
});

describe('a detector', () => {
  it('waits for the rarest kind', () => {
    expect(shiftsUntilTrained(1 / 6)).toBeCloseTo(50 / 9.6, 9);
    expect(shiftsUntilTrained(start.rarestShare)).toBeCloseTo(50 / 1.728, 9);
    expect(weeksForRarest()).toBeCloseTo(5.787, 3);
    // 3 % of the 598 boards.
    expect(rarestTestBoards()).toBe(18);
    expect(shiftsUntilProved()).toBeCloseTo((300 + 598) / 57.6, 9);
  });
});
