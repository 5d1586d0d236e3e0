import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnovTest, populationStabilityIndex } from '#vision/drift';
import { Random } from '../../vision/random.ts';
import { driftFigure } from './figure.ts';
import { boardsToSee, countAlarms } from './study.ts';
import { boardCounts, boardsOf, distanceOf, reference, shifts } from './weeks.ts';

const shares = countAlarms();
const [look, act, test] = shares;

describe('distances', () => {
  it('are those of the library', () => {
    const boards = boardsOf(new Random(3), 200, 1);
    const distance = distanceOf(boards);
    const exact = kolmogorovSmirnovTest(reference, boards);
    expect(distance.stability).toBe(populationStabilityIndex(reference, boards));
    expect(distance.difference).toBe(exact.statistic);
    // Kolmogorov's limit is what a drag has time for.
    expect(Math.abs(distance.pValue - exact.pValue)).toBeLessThan(0.02);
  });
});

describe('alarms', () => {
  it('of KS are false in about one quiet week of a hundred', () => {
    for (const share of test[0]) expect(share).toBeLessThanOrEqual(0.06);
  });

  it('of PSI are false in most quiet weeks of few boards, in none of many', () => {
    // Under no change PSI is about χ²(9)·(1/25 + 1/1000) at 25 boards: 0.37 on average.
    expect(look[0][0]).toBeGreaterThan(0.9);
    expect(act[0][0]).toBeGreaterThan(0.5);
    expect(look[0][boardCounts.length - 1]).toBe(0);
  });

  it('of KS come with more shift and with more boards', () => {
    for (const row of test) expect(row[row.length - 1]).toBeGreaterThanOrEqual(row[0]);
    for (let j = 0; j < boardCounts.length; j++) {
      expect(test[shifts.length - 1][j]).toBeGreaterThanOrEqual(test[0][j]);
    }
  });

  it('need more boards the smaller the shift', () => {
    expect(boardsToSee([0, 0.5, 0.95, 1, 1, 1])).toBe(100);
    expect(boardsToSee([1, 0.5, 0.95, 1, 1, 1])).toBe(100);
    expect(boardsToSee([0, 0, 0, 0, 0, 0.5])).toBeNull();
    const needed = test.map((row) => boardsToSee(row) ?? Infinity);
    expect(needed[0]).toBe(Infinity);
    expect(needed[4]).toBeGreaterThan(needed[8]);
  });
});

it('the figure says that a quiet week can look like drift', () => {
  const { readings, sentence } = driftFigure(shares).view({ shift: 0, count: 0 });
  expect(sentence).toMatch(/^Nothing has changed, and yet the PSI of 25 boards is/);
  expect(readings[0].verdict).toBe('look-again');
});
