import { expect, it } from 'vitest';
import {
  curveBytesPerShift,
  falseAlarmsPerShift,
  falseAlarmsPerWeek,
  looksPerStop,
  misPickLimit,
  misPicksPerTenThousand,
  noticeHours,
  picksPerSecond,
  picksPerShift,
  placement,
  recordBytesPerShift,
  savedPerMonth,
  stopDollars,
  usualMisPicks,
  warnedInterval,
} from './machine-health.ts';

it('counts a hundred picks a second and their bytes', () => {
  expect(picksPerSecond()).toBe(100);
  expect(picksPerShift()).toBe(2_880_000);
  expect(recordBytesPerShift()).toBe(184_320_000);
  expect(curveBytesPerShift()).toBe(5_529_600_000);
});

it('gives a nozzle fifteen quiet mis-picks and a feeder nine', () => {
  expect(misPicksPerTenThousand()).toBe(5);
  expect(usualMisPicks(placement.nozzles)).toBeCloseTo(15, 12);
  expect(usualMisPicks(placement.feeders)).toBeCloseTo(9, 12);
});

// The Poisson sums and the beta bounds were computed in Python from math.comb and math.factorial.
it.each([
  {
    deviations: 2,
    nozzle: 23,
    feeder: 15,
    alarms: 9.778059589,
    hours: 30.13325823,
    saved: -3656.4,
  },
  { deviations: 3, nozzle: 27, feeder: 18, alarms: 1.169073624, hours: 26.4320495, saved: 217.667 },
  { deviations: 4, nozzle: 31, feeder: 21, alarms: 0.08922236, hours: 23.24310856, saved: 703.6 },
])(
  'sets limits of $deviations deviations at $nozzle and $feeder',
  ({ deviations, nozzle, feeder, alarms, hours, saved }) => {
    expect(misPickLimit(placement.nozzles, deviations)).toBe(nozzle);
    expect(misPickLimit(placement.feeders, deviations)).toBe(feeder);
    expect(falseAlarmsPerShift(deviations)).toBeCloseTo(alarms, 8);
    expect(falseAlarmsPerWeek(deviations)).toBeCloseTo(21 * alarms, 7);
    expect(noticeHours(deviations)).toBeCloseTo(hours, 7);
    expect(savedPerMonth(deviations)).toBeCloseTo(saved, 1);
  },
);

it('weighs a stop against a look', () => {
  expect(stopDollars()).toBe(600);
  expect(looksPerStop()).toBe(120);
});

it('leaves recall open between a half and nearly all after twelve of fifteen', () => {
  const { low, high } = warnedInterval(12);
  expect(low).toBeCloseTo(0.51910886619, 9);
  expect(high).toBeCloseTo(0.956687994894, 9);
});
