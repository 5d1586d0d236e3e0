import { describe, expect, it } from 'vitest';
import {
  boardsToTellSites,
  countsBytes,
  daysForRarestKind,
  epochHours,
  federatedBytes,
  federatedDays,
  federatedDaysByHand,
  hoursToSendADay,
  matrixTransfers,
  picturesADay,
  picturesPerWeights,
  releaseBytes,
  releaseDays,
  roundTransferSeconds,
  siteDefectsADay,
  trainingsDollars,
  weightBytes,
} from './many-sites.ts';

/** Boards of a station's day whose fields are kept: 387.072 stopped, and one in a hundred others. */
const keptBoards = 387.072 + (43_200 - 387.072) / 100;

describe('what would travel', () => {
  it('is more than a terabyte of pictures a day, or 13 MB of weights', () => {
    expect(picturesADay()).toBeCloseTo(16 * keptBoards * 100_663_296, -3);
    expect(weightBytes()).toBe(12_800_000);
    expect(picturesPerWeights()).toBeCloseTo((16 * keptBoards * 100_663_296) / 12.8e6, 3);
    expect(countsBytes()).toBe(25_600);
    expect(hoursToSendADay()).toBeCloseTo((keptBoards * 100_663_296 * 8) / 20e6 / 3600, 9);
  });
});

describe('rounds of averaging', () => {
  it('are cheap in bytes and dear in days', () => {
    expect(federatedBytes()).toBe(100 * 5 * 2 * 12_800_000);
    expect(roundTransferSeconds()).toBeCloseTo(10.24, 9);
    // 20,000 fields of 20 tiles with 1,048,576 pixels, three passes, at 640² pixels in 0.86 ms.
    const hours = (20_000 * 3 * 20 * (1_048_576 / 409_600) * 0.86) / 3_600_000;
    expect(epochHours()).toBeCloseTo(hours, 9);
    expect(federatedDays()).toBeCloseTo((100 * (hours + 10.24 / 3600)) / 24, 9);
    expect(federatedDaysByHand() - federatedDays()).toBeCloseTo(100, 9);
  });
});

describe('evaluation and release', () => {
  it('has enough defects at every site', () => {
    expect(siteDefectsADay()).toBeCloseTo(2764.8, 9);
    expect(daysForRarestKind()).toBeCloseTo(598 / 82.944, 9);
    // (1.959964 + 0.841621)² = 7.848879; × 0.01975 / 0.0001
    expect(boardsToTellSites()).toBe(1551);
    expect(matrixTransfers()).toBe(20);
  });

  it('takes a fortnight', () => {
    expect(releaseDays()).toBe(7 + 1 + 5);
    expect(releaseBytes()).toEqual({ one: 40e6, each: 640e6 });
    expect(trainingsDollars()).toBe(20_000);
  });
});
