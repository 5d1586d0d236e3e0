/** Figures of the design for a new board; what it assumes is ours, as the running example is. */
import { acceptanceProbability } from '#vision/process';
import { planFixedSample } from '#vision/pipeline';
import { defectsNeededForRecall } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';
import { boardsPerShift, defectiveAmong, hoursPerShift } from '../flow.ts';
import { boardBytes } from '../images.ts';
import { goodBoardsForPromise, overkillsAmong, targetRecall } from '../mistakes.ts';
import { overkillBound } from '../problem-solving.ts';

const { costs, defects, line, promise } = runningExample;

/** What the design assumes of the customer's month. */
export const start = {
  goodBoards: 12,
  /** Overkill that is announced for the first days. */
  announcedOverkill: 0.08,
  /** Good boards, stopped or not, from which the threshold is set anew. */
  releasedBoards: 100,
  /** Shifts a week in which the line makes the new board. */
  shiftsAWeek: 5,
  /** Share of defective boards that show the rarest kind. */
  rarestShare: 0.03,
  /** Defective boards of a kind before a detector is trained on it. */
  boardsPerKind: 50,
  /** Bad boards for the first acceptance: scrap with seeded defects. */
  seededBoards: 60,
  /** Overkill that a station must have to pass the acceptance nearly always. */
  goodOverkill: 0.002,
} as const;

/** The largest overkill that so few good boards leave open when none is rejected, at 95 %. */
export function overkillLeftOpen(): number {
  return overkillBound(0, start.goodBoards);
}

/** Overkill on average when the highest score of so many good boards is the threshold. */
export function overkillOfMaximum(boards: number = start.goodBoards): number {
  return 1 / (boards + 1);
}

/** Relative standard error of a spread that so many boards give, where scores are normal. */
export function spreadError(boards: number = start.goodBoards): number {
  return 1 / Math.sqrt(2 * (boards - 1));
}

/** Bytes of a mean and a spread for each pixel of a board, one byte each. */
export function spreadMapBytes(): number {
  return 2 * boardBytes();
}

/** Hours of looks a shift at such an overkill, defects included. */
export function looksHours(overkill: number): number {
  const boards = boardsPerShift();
  const stops = defectiveAmong(boards) + overkillsAmong(boards, overkill);
  return (stops * costs.overkillSeconds) / 3600;
}

/** People who only look, at such an overkill. */
export function peopleWhoLook(overkill: number): number {
  return looksHours(overkill) / hoursPerShift;
}

/** The chance that a station with its true overkill passes the smallest test of the promise. */
export function smallTestPasses(overkill: number = start.goodOverkill): number {
  return acceptanceProbability(
    { sampleSize: goodBoardsForPromise(), acceptanceNumber: 0 },
    overkill,
  );
}

/** Good boards, and rejects allowed, that pass a good station and fail one at the promise. */
export function acceptancePlan() {
  const plan = planFixedSample({
    acceptable: start.goodOverkill,
    unacceptable: promise.overkillRate,
  });
  return { ...plan, hours: (plan.trials * line.taktSeconds) / 3600 };
}

/** Shifts until every kind has its boards, with the kinds even or at the rarest kind's share. */
export function shiftsUntilTrained(share: number): number {
  return start.boardsPerKind / (defectiveAmong(boardsPerShift()) * share);
}

/** Boards of the rarest kind in the test of the detector. */
export function rarestTestBoards(): number {
  return Math.round(start.rarestShare * defectsNeededForRecall(targetRecall));
}

/** Weeks until the rarest kind has its boards. */
export function weeksForRarest(): number {
  return shiftsUntilTrained(start.rarestShare) / start.shiftsAWeek;
}

/** Shifts until training has its boards of even kinds and the test its boards beside them. */
export function shiftsUntilProved(): number {
  const training = start.boardsPerKind * defects.kinds.length;
  const test = defectsNeededForRecall(targetRecall);
  return (training + test) / defectiveAmong(boardsPerShift());
}
