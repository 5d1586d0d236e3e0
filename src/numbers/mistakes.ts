import { clopperPearsonInterval, defectsNeededForRecall } from '#vision/classification';
import { runningExample } from '../vision/running-example.ts';
import { defectiveAmong } from './flow.ts';

const { costs, promise, line } = runningExample;

/** The recall that we aim at on SMT-3, per defective board: our number, as the takt is. */
export const targetRecall = 0.995;

/** Defective boards that pass among so many boards. */
export function escapesAmong(boards: number, recall: number = targetRecall): number {
  return defectiveAmong(boards) * (1 - recall);
}

/** Good boards rejected among so many boards; the rate is per good board. */
export function overkillsAmong(boards: number, rate: number = promise.overkillRate): number {
  return (boards - defectiveAmong(boards)) * rate;
}

/** Boards that are stopped, rightly or wrongly, at the target recall and the promised overkill. */
export function stoppedAmong(boards: number): number {
  return defectiveAmong(boards) - escapesAmong(boards) + overkillsAmong(boards);
}

/** Share of the stopped boards that are defective: precision per board. */
export function stoppedPrecision(): number {
  return (defectiveAmong(1) - escapesAmong(1)) / stoppedAmong(1);
}

/** US dollars. */
export function escapeCost(boards: number, recall: number = targetRecall): number {
  return escapesAmong(boards, recall) * costs.escape;
}

/** US dollars. */
export function overkillCost(boards: number): number {
  return overkillsAmong(boards) * costs.overkill;
}

/** Minutes that operators spend on good boards. */
export function overkillMinutes(boards: number): number {
  return (overkillsAmong(boards) * costs.overkillSeconds) / 60;
}

/** Good boards that may be rejected for the price of one escape. */
export function overkillsPerEscape(): number {
  return costs.escape / costs.overkill;
}

/** Probability of a defect above which stopping a board is the cheaper mistake. */
export function breakEvenProbability(): number {
  return costs.overkill / (costs.overkill + costs.escape);
}

/** Good joints in a million that may be called bad, if joints are independent and boards keep the promise. */
export function jointFalseCallsPerMillion(): number {
  return 1e6 * (1 - (1 - promise.overkillRate) ** (1 / line.jointsPerBoard));
}

/** Good boards that must all pass to show, at 95 % confidence, that overkill keeps the promise. */
export function goodBoardsForPromise(): number {
  return defectsNeededForRecall(1 - promise.overkillRate);
}

/** The recall that so many defects prove at 95 % confidence when none is missed. */
export function recallShownBy(defects: number): number {
  return 1 - clopperPearsonInterval(0, defects, { side: 'upper' }).high;
}
