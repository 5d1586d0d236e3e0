import { thresholdCosts, normalQuantile } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';

/** Share of bad boards among those that a first look has stopped: ours, so that both mistakes show. */
export const badShare = 0.1;
/** Boards in the reliability diagram. */
export const boards = 2000;
/** Distance of the two kinds of board, in standard deviations of the evidence. */
const distance = 2;

/**
 * Log odds of a defect that the evidence allows, at evenly spaced quantiles: normal evidence whose
 * variance is its distance squared is its own log-likelihood ratio.
 */
function logOdds(isBad: boolean, count: number): number[] {
  const mean = (Math.log(badShare / (1 - badShare)) * 2 + (isBad ? 1 : -1) * distance ** 2) / 2;
  return Array.from({ length: count }, (_, i) => {
    return mean + distance * normalQuantile((i + 0.5) / count);
  });
}

/** Rows of logits for good and bad, and what the boards turned out to be. */
export function reviewedBoards() {
  const bad = logOdds(true, boards * badShare);
  const good = logOdds(false, boards * (1 - badShare));
  return {
    logits: [...good, ...bad].map((odds) => [0, odds]),
    outcomes: [...good.map(() => 0), ...bad.map(() => 1)],
  };
}

/** Rates and cost of a board at every threshold on the log odds. */
export function costsByLogOdds() {
  const count = boards;
  const odds = [...logOdds(false, count), ...logOdds(true, count)];
  const actual = odds.map((_, i) => (i < count ? 0 : 1));
  return thresholdCosts(actual, odds, runningExample.costs, { prevalence: badShare });
}
