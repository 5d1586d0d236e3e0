import { outageBoards } from './fleet.ts';
import { boardsIn, boardsPerDay } from './flow.ts';

/** Bytes of a decision, which leaves a station first: serial, verdict, score, version, times. Our choice. */
export const decisionBytes = 300;

/** Bytes of a board's whole record: its decisions, eight digests, findings, timings. Our choice. */
export const recordBytes = 2000;

/** Bytes of the decisions of a whole outage. */
export function outageDecisionBytes(): number {
  return outageBoards() * decisionBytes;
}

/** Bytes of what else stands in the records of a whole outage. */
export function outageRemainderBytes(): number {
  return outageBoards() * (recordBytes - decisionBytes);
}

/** Hours until decisions fill a buffer of so many bytes. */
export function hoursToFill(buffer: number): number {
  return buffer / decisionBytes / boardsIn(1);
}

/** Bytes of one line's records in a year without a stop. */
export function recordBytesPerYear(): number {
  return 365 * boardsPerDay() * recordBytes;
}
