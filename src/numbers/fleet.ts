import { runningExample } from '../vision/running-example.ts';
import { boardsIn, boardsPerDay } from './flow.ts';
import { boardBytes } from './images.ts';
import { escapesAmong, stoppedAmong } from './mistakes.ts';

const { fleet, costs } = runningExample;

/** Stations that get a new version first. */
export const canaryStations = 2;

/** Days of shadow that a rollout plans, so that each product and shift was there: our choice. */
export const shadowDays = 7;

/** Share of passed boards whose images are kept: our choice. */
export const passedSample = 0.01;

export function outageBoards(): number {
  return boardsIn(fleet.wanOutageHours);
}

/** Bytes of the images of stopped boards and of the sample of passed ones. */
export function keptBytes(boards: number): number {
  const stopped = stoppedAmong(boards);
  return boardBytes(stopped + (boards - stopped) * passedSample);
}

/** Escapes a day that a fall in recall adds on so many stations. */
export function addedEscapesPerDay(stations: number, before: number, after: number): number {
  const day = stations * boardsPerDay();
  return escapesAmong(day, after) - escapesAmong(day, before);
}

/** US dollars a day of those escapes. */
export function addedEscapeCostPerDay(stations: number, before: number, after: number): number {
  return addedEscapesPerDay(stations, before, after) * costs.escape;
}

/** Hours until a station has sent what the outage kept back, while new boards keep coming. */
export function catchUpHours(megabitsPerSecond: number): number {
  const secondsPerHour = 3600;
  const sentPerHour = (megabitsPerSecond * 1e6 * secondsPerHour) / 8;
  return keptBytes(outageBoards()) / (sentPerHour - keptBytes(boardsIn(1)));
}
