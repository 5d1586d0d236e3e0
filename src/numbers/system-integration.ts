import { expectedSequentialTrials, planFixedSample } from '#vision/pipeline';
import { mmcQueue } from '#vision/serving';
import { boardMilliseconds, runningExample } from '../vision/running-example.ts';
import { canaryStations, keptBytes } from './fleet.ts';
import { boardsPerDay, boardsPerMonth } from './flow.ts';
import { boardBytes, fieldBytes } from './images.ts';
import { escapesAmong, targetRecall } from './mistakes.ts';
import { hoursToFill } from './records.ts';

const { line, fleet, promise } = runningExample;

/** Megabytes of an image's layers and of a signed model bundle: our choices. */
export const layerMegabytes = { system: 80, runtime: 2000, packages: 300, code: 5 } as const;
export const bundleMegabytes = 40;

/** Megabits a second of a station's share of its site's link, either way: our choice. */
export const shareMegabits = 20;

/** Bytes that the Greengrass nucleus keeps of messages that it could not send, by default. */
export const spoolerBytes = 2_621_440;

/** Megabits a second of all fields of a line, uncompressed. */
export function rawMegabits(): number {
  return (boardBytes() * 8) / line.taktSeconds / 1e6;
}

/** Megabits a second of the boards whose fields are kept. */
export function keptMegabits(): number {
  return (keptBytes(1) * 8) / line.taktSeconds / 1e6;
}

export function stationsPerSite(): number {
  return fleet.stations / fleet.sites;
}

/** Megabits a second of kept fields from all stations of a site. */
export function siteKeptMegabits(): number {
  return keptMegabits() * stationsPerSite();
}

/** Megabits a second of a site whose stations each have their share. */
export function siteMegabits(): number {
  return shareMegabits * stationsPerSite();
}

/** Seconds that a station needs to pull so many megabytes over its share. */
export function pullSeconds(megabytes: number): number {
  return (megabytes * 8) / shareMegabits;
}

/** Gigabytes that the fleet pulls when each station pulls so many megabytes. */
export function fleetGigabytes(megabytes: number): number {
  return (megabytes * fleet.stations) / 1000;
}

/** Megabytes that a station pulls when our code changed: code above everything, or just above the system. */
export function pulledMegabytes(order: 'code last' | 'code first'): number {
  const { code, runtime, packages } = layerMegabytes;
  return order === 'code last' ? code : code + runtime + packages;
}

/** Boards of a month that meet no network when it is there for so large a share of the time. */
export function boardsWithoutNetwork(availability: number): number {
  return boardsPerMonth() * (1 - availability);
}

/** Hours until the decisions fill what the nucleus keeps in memory. */
export function spoolerHours(): number {
  return hoursToFill(spoolerBytes);
}

/** False alarms of the fleet a day when so many lost beats in a row raise one; beats are lost singly. */
export function falseAlarmsPerDay(beats: number, lossRate = 0.02, intervalSeconds = 30): number {
  const perDay = (fleet.stations * 24 * 3600) / intervalSeconds;
  return perDay * (1 - lossRate) * lossRate ** beats;
}

/** Overkill that the canary must catch: twice the promise. */
export const unacceptableOverkill = 2 * promise.overkillRate;

const canaryTest = { acceptable: promise.overkillRate, unacceptable: unacceptableOverkill };

/** Boards that the sequential test needs on average, at either rate. */
export const canaryBoards = expectedSequentialTrials(canaryTest);

/** Boards of a sample of fixed size with the same two risks. */
export function fixedCanaryBoards(): number {
  return planFixedSample(canaryTest).trials;
}

/** Minutes in which the canary stations pass so many boards. */
export function canaryMinutes(boards: number): number {
  return (boards * line.taktSeconds) / canaryStations / 60;
}

/** Milliseconds that a board waits if boards come at random to so many servers shared by as many lines. */
export function pooledWaitMilliseconds(lines: number): number {
  const load = { arrivalRate: lines / line.taktSeconds, serviceRate: 1000 / boardMilliseconds() };
  return 1000 * mmcQueue({ ...load, servers: lines }).waitingTime;
}

/** Chance of at least two overkills among so many boards of a version that keeps the promise. */
export function chanceOfTwoOverkills(boards: number): number {
  const rate = promise.overkillRate;
  return 1 - (1 - rate) ** boards - boards * rate * (1 - rate) ** (boards - 1);
}

/** Chance that one of so many independent canary numbers stops a good version, each at 5 %. */
export function chanceOfFalseStop(numbers: number): number {
  return 1 - 0.95 ** numbers;
}

/** Defective boards that the canary stations let through in a day. */
export function canaryEscapesPerDay(recall: number = targetRecall): number {
  return escapesAmong(canaryStations * boardsPerDay(), recall);
}

/** Raw fields on a shelf of eight disks with 8 TB each, in a plant that keeps its pictures. */
export function fieldsOnShelf(): number {
  return (8 * 8e12) / fieldBytes();
}
