import { describe, expect, it } from 'vitest';
import {
  boardsUntilSeen,
  cellsAcross,
  confirmedShare,
  confirmedStops,
  contaminated,
  cover,
  debuggingChecks,
  escapeBound,
  fieldPixelsPerDefectPixel,
  minutesForPromise,
  greyMovedByLamp,
  hoursToShow,
  indexByChance,
  lateBoards,
  latenessCost,
  likeliestFirstMinutes,
  lineHours,
  meanMinutes,
  mediumBoardMilliseconds,
  mediumLateShare,
  modelAtMost,
  overkillBound,
  recallInterval,
  recallWorth,
  saturatedFrom,
  smallestSignificantDistance,
  stalledFields,
  tileFalseCallsPerMillion,
} from './problem-solving.ts';

describe('the order of checks', () => {
  it('is cheapest first, by hand', () => {
    // 10 + 0.88 · 30 + 0.6 · 240 + 0.4 · 480
    expect(meanMinutes(debuggingChecks)).toBeCloseTo(372.4, 10);
    // 480 + 0.7 · 30 + 0.42 · 240 + 0.22 · 10
    expect(likeliestFirstMinutes()).toBeCloseTo(604, 10);
  });
});

describe('a lamp', () => {
  it('doubles overkill, which shows after nine expected ones', () => {
    expect(boardsUntilSeen(2)).toBeCloseTo(9 / 0.00498, 9);
    expect(boardsUntilSeen(1.2)).toBeCloseTo(225 / 0.00498, 6);
    expect(lineHours(boardsUntilSeen(2))).toBeCloseTo(1.004, 3);
  });

  it('a quarter stronger moves grey 120 by 30 levels', () => {
    expect(greyMovedByLamp(1.25)).toBe(120);
    expect(greyMovedByLamp(0.75)).toBe(120);
    expect(saturatedFrom(1.25)).toBe(204);
  });
});

describe('a six-pixel defect', () => {
  it('spans less than a cell at stride 8', () => {
    expect([4, 8, 16].map(cellsAcross)).toEqual([1.5, 0.75, 0.375]);
    expect(fieldPixelsPerDefectPixel()).toBeCloseTo(349_525.33, 2);
  });

  it('lies in one of 42 tiles of 640 or 20 of 1,024', () => {
    expect(cover(640).tiles).toBe(42);
    expect(cover(640).work).toBeCloseTo((42 * 409_600) / 12_582_912, 12);
    expect(cover(1024).tiles).toBe(20);
    expect(cover(1024).work).toBeCloseTo(5 / 3, 12);
  });

  it('leaves a tile 31 false calls in a million', () => {
    const rate = tileFalseCallsPerMillion() / 1e6;
    expect(rate * 1e6).toBeCloseTo(31.328, 3);
    expect((1 - rate) ** 160).toBeCloseTo(0.995, 12);
  });
});

describe('latency and recall in money', () => {
  it('fits the same model into the takt of a board', () => {
    expect(mediumBoardMilliseconds()).toBeCloseTo(8 * (100 + 91.92), 0);
  });

  it('prices 0.6 points at 62 dollars a shift', () => {
    expect(recallWorth(0.972, 0.978)).toBeCloseTo(57.6 * 0.006 * 180, 9);
  });

  it('prices a late field in seven at far more', () => {
    // The normal distribution at ln(120 / 88) / 0.3 leaves 15.06 % above it.
    expect(mediumLateShare()).toBeCloseTo(0.151, 3);
    expect(lateBoards(0.15)).toBeCloseTo(1 - 0.85 ** 8, 12);
    expect(latenessCost(0.15)).toBeCloseTo(14_400 * (1 - 0.85 ** 8) * 1.5, 6);
  });

  it('knows how little 500 defects tell', () => {
    // Where 486 or more, and 486 or fewer, of 500 have a chance of 2.5 % (binomial sums in Python).
    const { low, high } = recallInterval(486, 500);
    expect(low).toBeCloseTo(0.9535, 3);
    expect(high).toBeCloseTo(0.9846, 3);
  });
});

describe('the budget of a field', () => {
  it('meets the stalls of all its steps', () => {
    expect(stalledFields(0.007, 4)).toBeCloseTo(0.0277, 4);
    expect(stalledFields(1, 4)).toBe(1);
  });

  it('leaves the model 80 ms one by one and 167.5 ms overlapped', () => {
    expect(modelAtMost()).toEqual({ oneByOne: 80, overlapped: 167.5 });
  });
});

describe('good boards alone', () => {
  it('prove overkill in twenty minutes, and recall in more than three days', () => {
    expect(minutesForPromise()).toBeCloseTo(19.93, 2);
    expect(hoursToShow(598)).toBeCloseTo(83.06, 2);
  });

  it('hide a defective one in a third of the heaps of a hundred', () => {
    expect(contaminated(100)).toBeCloseTo(0.3302, 4);
    expect(contaminated(598)).toBeCloseTo(0.909, 3);
  });

  it('are bounded exactly', () => {
    // Where 1 or fewer of 60, and 2 or fewer of 48, have a chance of 5 % (binomial sums in Python).
    expect(overkillBound(1, 60)).toBeCloseTo(0.0766, 3);
    expect(escapeBound(2, 48)).toBeCloseTo(0.1251, 3);
    expect(escapeBound(0, 200)).toBeCloseTo(1 - 0.05 ** (1 / 200), 10);
  });
});

describe('drift or process', () => {
  it('reads the share of confirmed stops', () => {
    expect(confirmedStops().usual).toBeCloseTo(57.312, 10);
    expect(confirmedStops().alarm).toBeCloseTo(80.023, 3);
    expect(confirmedShare({})).toBeCloseTo(57.312 / 129.024, 10);
    expect(confirmedShare({ defects: 2 })).toBeCloseTo(114.624 / 186.336, 10);
    expect(confirmedShare({ overkill: 2 })).toBeCloseTo(57.312 / 200.736, 10);
  });

  it('knows what chance does to an index and to a test', () => {
    expect(indexByChance(10, 100, 100)).toBeCloseTo(0.18, 12);
    expect(smallestSignificantDistance(14_400)).toBeCloseTo(1.3581 * Math.sqrt(2 / 14_400), 5);
  });
});
