import { runningExample } from '../vision/running-example.ts';
import { boardsPerShift, defectiveAmong } from './flow.ts';

/** Highest scores of boards whose truth is known, one number a board. */
export interface ScoredBoards {
  readonly good: readonly number[];
  readonly defective: readonly number[];
}

/** What a threshold does in a shift on our line. */
export interface ShiftAtThreshold {
  readonly threshold: number;
  readonly escapes: number;
  readonly overkills: number;
  /** US dollars of both mistakes. */
  readonly cost: number;
}

/** A shift in which boards score as those do whose truth is known, and are as often defective as ours. */
export function shiftAt({ good, defective }: ScoredBoards, threshold: number): ShiftAtThreshold {
  const stopped = (scores: readonly number[]) =>
    scores.filter((score) => score >= threshold).length / scores.length;
  const boards = boardsPerShift();
  const bad = defectiveAmong(boards);
  const escapes = bad * (1 - stopped(defective));
  const overkills = (boards - bad) * stopped(good);
  const { escape, overkill } = runningExample.costs;
  return { threshold, escapes, overkills, cost: escapes * escape + overkills * overkill };
}

/** The shift at each of the thresholds 0.01, 0.02 … 0.99. */
export function shiftByThreshold(scores: ScoredBoards): ShiftAtThreshold[] {
  return Array.from({ length: 99 }, (_, i) => shiftAt(scores, (i + 1) / 100));
}

/** The threshold at which mistakes cost least; of several, the lowest. */
export function cheapestShift(shifts: readonly ShiftAtThreshold[]): ShiftAtThreshold {
  return shifts.reduce((best, shift) => (shift.cost < best.cost ? shift : best));
}
