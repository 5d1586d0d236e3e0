import { boardsPerShift } from './flow.ts';
import { escapesAmong, overkillsAmong, stoppedAmong } from './mistakes.ts';

/** Share of quiet readings outside two standard deviations of a normal distribution. */
const outsideTwoDeviations = 0.0455;

/** Quiet days between two alarms when so many independent numbers are each read once a day. */
export function daysBetweenAlarms(numbers: number): number {
  return 1 / (1 - (1 - outsideTwoDeviations) ** numbers);
}

/** Standard deviation of the overkills of a shift, if they come independently (Poisson). */
export function overkillSpread(): number {
  return Math.sqrt(overkillsAmong(boardsPerShift()));
}

/** Overkills of a shift that are three standard deviations above the promise. */
export function overkillAlarm(): number {
  return overkillsAmong(boardsPerShift()) + 3 * overkillSpread();
}

/** Passed boards among which one hides a defect. */
export function passedPerEscape(): number {
  const boards = boardsPerShift();
  return (boards - stoppedAmong(boards)) / escapesAmong(boards);
}
