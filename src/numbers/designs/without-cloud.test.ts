import { expect, it } from 'vitest';
import {
  carriedMegabytes,
  chanceOfNoSpare,
  disksNeeded,
  hoursUntilTaktApart,
  meanWaitDays,
  monthsForFleetMonth,
  plantDecisionBytesPerDay,
  plantMegabits,
  plantStations,
  storeBytes,
  trainingHours,
  waitDollars,
} from './without-cloud.ts';

it('keeps 126 TB of seventeen stations on ten disks', () => {
  expect(plantStations).toBe(17);
  expect(storeBytes() / 1e12).toBeCloseTo(125.553097, 5);
  expect(disksNeeded()).toBe(10);
  expect(plantMegabits()).toBeCloseTo(129.169853, 5);
  expect(plantDecisionBytesPerDay()).toBe(220_320_000);
});

it('trains for 28 hours on a card', () => {
  // 20,000 fields × 20 tiles × 30 epochs at 120 tiles a second.
  expect(trainingHours()).toBeCloseTo(100_000 / 3600, 10);
  expect(trainingHours(8)).toBeCloseTo(12_500 / 3600, 10);
});

it('carries 2.4 GB once and 45 MB later', () => {
  expect(carriedMegabytes()).toEqual({ first: 2425, update: 45 });
});

it('prices the wait for a visit', () => {
  expect(meanWaitDays(30)).toBe(15);
  // 17 × 43,200 boards × 0.4 % × 1.5 points × 180 USD are 7,931.52 USD a day.
  expect(waitDollars(30, 0.995, 0.98)).toBeCloseTo(118_972.8, 6);
  expect(waitDollars(1, 0.995, 0.98)).toBeCloseTo(3965.76, 6);
});

it('lets two clocks part by a takt in fourteen hours', () => {
  expect(hoursUntilTaktApart()).toBeCloseTo(50_000 / 3600, 9);
});

it('needs two spares', () => {
  // Poisson with a mean of 17 / 3 × 30 / 365, in Python.
  expect(chanceOfNoSpare(0)).toBeCloseTo(0.37233796905, 9);
  expect(chanceOfNoSpare(1)).toBeCloseTo(0.08000222861, 9);
  expect(monthsForFleetMonth()).toBeCloseTo(200 / 17, 12);
});
