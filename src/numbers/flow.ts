import { md1Queue } from '#vision/serving';
import type { QueueAverages } from '#vision/serving';
import {
  boardMilliseconds,
  fieldMilliseconds,
  slackMilliseconds,
  runningExample,
} from '../vision/running-example.ts';

/** Our assumption, as the takt is: three shifts of eight hours. */
export const hoursPerShift = 8;
export const shiftsPerDay = 3;

/** Boards that one line passes in so many seconds without a stop. */
export function boardsWithin(seconds: number): number {
  return seconds / runningExample.line.taktSeconds;
}

/** Boards that one line passes in so many hours without a stop. */
export function boardsIn(hours: number): number {
  return boardsWithin(3600 * hours);
}

export function boardsPerShift(): number {
  return boardsIn(hoursPerShift);
}

export function boardsPerDay(): number {
  return boardsIn(hoursPerShift * shiftsPerDay);
}

/** Of thirty days without a holiday. */
export function boardsPerMonth(): number {
  return 30 * boardsPerDay();
}

/** Boards of the data set in one lot, if lots are equal. */
export function boardsPerLot(): number {
  return runningExample.dataset.boards / runningExample.dataset.lots;
}

/** Fields, and so images, of so many boards. */
export function imagesOf(boards: number): number {
  return boards * runningExample.line.fieldsPerBoard;
}

/** Boards with a defect among so many, at the line's rate. */
export function defectiveAmong(boards: number): number {
  return boards * runningExample.defects.boardRate;
}

/** Boards that a line must pass, on average, to show so many defective ones. */
export function boardsToShow(defective: number): number {
  return defective / runningExample.defects.boardRate;
}

/** Share of the takt that inspection takes, at the 99th percentile. */
export function taktShare(): number {
  return boardMilliseconds() / (runningExample.line.taktSeconds * 1000);
}

/** Share of boards with at least one field in its slowest hundredth, if fields are independent. */
export function lateFieldShare(): number {
  return 1 - 0.99 ** runningExample.line.fieldsPerBoard;
}

/** Share of boards with fields on both sides when single images are split at random. */
export function tornBoardShare(trainShare: number): number {
  const fields = runningExample.line.fieldsPerBoard;
  return 1 - trainShare ** fields - (1 - trainShare) ** fields;
}

/** Milliseconds that a board of so many fields would cost, each so many milliseconds slower. */
export function fieldsMilliseconds(fields: number, slower = 0): number {
  return fields * (fieldMilliseconds() + slower);
}

/** Milliseconds by which every field may be slower before a board misses the takt. */
export function slackPerField(): number {
  return slackMilliseconds() / runningExample.line.fieldsPerBoard;
}

/** The queue, in boards and seconds, if boards came at random and not evenly, as many an hour. */
export function queueAtRandom(): QueueAverages {
  const arrivalRate = 1 / runningExample.line.taktSeconds;
  return md1Queue({ arrivalRate, serviceTime: boardMilliseconds() / 1000 });
}
