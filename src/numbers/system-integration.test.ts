import { expect, it } from 'vitest';
import {
  boardsWithoutNetwork,
  bundleMegabytes,
  canaryBoards,
  canaryEscapesPerDay,
  canaryMinutes,
  chanceOfFalseStop,
  chanceOfTwoOverkills,
  falseAlarmsPerDay,
  fixedCanaryBoards,
  fleetGigabytes,
  keptMegabits,
  pooledWaitMilliseconds,
  pulledMegabytes,
  pullSeconds,
  rawMegabits,
  siteKeptMegabits,
  siteMegabits,
  spoolerHours,
  stationsPerSite,
} from './system-integration.ts';

it('is 8 fields of 4096 × 3072 bytes every two seconds', () => {
  expect(rawMegabits()).toBeCloseTo((8 * 4096 * 3072 * 8) / 2 / 1e6, 9);
});

it('keeps 0.896 % stopped boards and one in a hundred of the others', () => {
  const stopped = 0.004 * 0.995 + 0.996 * 0.005;
  expect(keptMegabits()).toBeCloseTo(402.653184 * (stopped + 0.01 * (1 - stopped)), 9);
});

it('gives each of sixteen or seventeen stations of a site 20 Mbit/s', () => {
  expect(stationsPerSite()).toBeCloseTo(16.667, 3);
  expect(siteKeptMegabits()).toBeCloseTo(126.64, 2);
  expect(siteMegabits()).toBeCloseTo(4000 / 12, 9);
});

it('pulls a bundle, a line of code or a runtime over a share', () => {
  expect(pullSeconds(bundleMegabytes)).toBe(16);
  expect(pullSeconds(pulledMegabytes('code last'))).toBe(2);
  expect(pullSeconds(pulledMegabytes('code first'))).toBe(922);
  expect(fleetGigabytes(pulledMegabytes('code last'))).toBe(1);
  expect(fleetGigabytes(pulledMegabytes('code first'))).toBe(461);
});

it('counts boards while something is away', () => {
  expect(boardsWithoutNetwork(0.999)).toBeCloseTo(1296, 6);
});

it('fills 2.5 MiB with decisions of 300 bytes before six hours are over', () => {
  expect(spoolerHours()).toBeCloseTo(4.8545, 4);
});

it('counts runs of lost beats among 576,000 a day', () => {
  expect(falseAlarmsPerDay(2)).toBeCloseTo(576_000 * 0.98 * 0.0004, 9);
  expect(falseAlarmsPerDay(3)).toBeCloseTo(4.516, 3);
});

it('plans the canary: fewer boards on average than a fixed sample', () => {
  expect(canaryBoards.atAcceptable).toBeCloseTo(1713.13, 2);
  expect(canaryBoards.atUnacceptable).toBeCloseTo(1363.13, 2);
  expect(fixedCanaryBoards()).toBe(3137);
  expect(canaryMinutes(1713)).toBeCloseTo(28.55, 9);
});

it('waits at one server as M/M/1 says, and hardly at all where 200 lines share 200', () => {
  expect(pooledWaitMilliseconds(1)).toBeCloseTo((0.88 / 0.12) * 1760, 6);
  expect(pooledWaitMilliseconds(200)).toBeLessThan(50);
});

it('knows how often chance alone looks bad', () => {
  expect(chanceOfTwoOverkills(100)).toBeCloseTo(0.0898, 4);
  expect(chanceOfFalseStop(12)).toBeCloseTo(0.4596, 4);
});

it('lets one defect in 200 pass on two stations a day, or one in fifty', () => {
  expect(canaryEscapesPerDay()).toBeCloseTo((86_400 * 0.004) / 200, 9);
  expect(canaryEscapesPerDay(0.98)).toBeCloseTo((86_400 * 0.004) / 50, 9);
});
