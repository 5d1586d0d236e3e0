import { describe, expect, it } from 'vitest';
import {
  attemptsNeeded,
  batchCapacity,
  datasetBytes,
  deadLettersPerDay,
  daysUntilTrainingPays,
  fieldsPerSecond,
  hoursLost,
  hoursUntilTrainingPays,
  copiesBytes,
  manifestsBytes,
  meanRetryMinutes,
  photographedPerDay,
  scoringMinutes,
  uploadsPerMonth,
  scoringHours,
  uplinkMegabits,
  uploadBytesPerDay,
  uploadsPerDay,
  waitAtLoad,
} from './pipeline-design.ts';

/** Boards of a day whose images are kept: 387.072 stopped, and one in a hundred of the others. */
const keptBoards = 387.072 + (43_200 - 387.072) / 100;

describe('uploads', () => {
  it('are eight images of each kept board', () => {
    expect(uploadsPerDay(1)).toBeCloseTo(8 * keptBoards, 6);
    expect(uploadsPerDay()).toBeCloseTo(200 * 8 * keptBoards, 4);
    expect(uploadsPerMonth()).toBeCloseTo(30 * 200 * 8 * keptBoards, 3);
    expect(deadLettersPerDay(0.01)).toBeCloseTo(2 * 8 * keptBoards, 4);
    expect(photographedPerDay()).toBe(200 * 8 * 43_200);
    expect(uploadBytesPerDay(1)).toBeCloseTo(8 * keptBoards * 4096 * 3072, 0);
  });

  it('need their bits a second', () => {
    expect(uplinkMegabits()).toBeCloseTo((8 * keptBoards * 4096 * 3072 * 8) / 86_400e6, 9);
  });
});

describe('scoring', () => {
  it('takes a thousand seconds for the data set', () => {
    expect(scoringHours(20_000) * 3600).toBeCloseTo(1000, 9);
    expect(scoringMinutes(20_000) * 60).toBeCloseTo(1000, 9);
  });

  it('shares a card between lines', () => {
    expect(fieldsPerSecond(48)).toBe(192);
    expect(batchCapacity(4, 6, 2.5)).toBeCloseTo(250, 9);
    expect(batchCapacity(1, 6, 2.5)).toBeCloseTo(1000 / 8.5, 9);
  });

  it('waits by Pollaczek and Khinchine', () => {
    expect(waitAtLoad(0.8)).toBeCloseTo((0.8 * 1.6) / (2 * 0.2), 9);
    expect(waitAtLoad(0.95)).toBeCloseTo(18.05, 9);
  });
});

describe('versions', () => {
  it('cost text and not images', () => {
    expect(datasetBytes()).toBe(20_000 * 12_582_912);
    expect(copiesBytes(10)).toBe(10 * 20_000 * 12_582_912);
    expect(manifestsBytes(10)).toBe(30_000_000);
  });
});

describe('retries', () => {
  it('wait half of 1, 2, 4, … seconds on average, and of no more than a minute', () => {
    expect(meanRetryMinutes(6)).toBeCloseTo(63 / 120, 12);
    expect(meanRetryMinutes(11)).toBeCloseTo((63 + 300) / 120, 12);
  });

  it('multiply with the length of the step', () => {
    expect(attemptsNeeded(6, 6)).toBeCloseTo(Math.E, 12);
    expect(9 + hoursLost(9, 6)).toBeCloseTo(6 * (Math.exp(1.5) - 1), 12);
    expect(hoursLost(0.001, 6)).toBeCloseTo(0, 6);
  });
});

describe('training', () => {
  it('pays after as many days as its price in escapes takes', () => {
    expect(daysUntilTrainingPays(0.995, 0.98)).toBeCloseTo(4000 / (2.592 * 180), 9);
    expect(hoursUntilTrainingPays(0.995, 0.98, 200)).toBeCloseTo((24 * 4000) / (518.4 * 180), 9);
  });
});
