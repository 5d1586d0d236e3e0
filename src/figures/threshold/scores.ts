import { normalQuantile, thresholdCosts } from '#vision/classification';
import type { ThresholdCost } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';

/** Anomaly scores of a model from 0 to 100: ours, chosen so that both mistakes can be seen. */
export const populations = {
  good: { mean: 30, deviation: 10 },
  defective: { mean: 70, deviation: 12 },
} as const;

/** Boards of each kind in the test set; the line's own share of defects is put in as prevalence. */
export const boardsOfEach = 2000;

/** Scores at evenly spaced quantiles: the distribution itself, without the luck of one draw. */
function scoresOf({ mean, deviation }: { readonly mean: number; readonly deviation: number }) {
  return Array.from({ length: boardsOfEach }, (_, i) => {
    return mean + deviation * normalQuantile((i + 0.5) / boardsOfEach);
  });
}

/** Rates and cost at every threshold that makes a difference, from the highest downwards. */
export function costsByThreshold(): readonly ThresholdCost[] {
  const actual = Array.from({ length: 2 * boardsOfEach }, (_, i) => (i < boardsOfEach ? 0 : 1));
  const scores = [...scoresOf(populations.good), ...scoresOf(populations.defective)];
  const { costs, defects } = runningExample;
  return thresholdCosts(actual, scores, costs, { prevalence: defects.boardRate });
}

/** What a threshold does: a threshold between two entries acts as the higher one. */
export function pointAt(points: readonly ThresholdCost[], threshold: number): ThresholdCost {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (points[middle].threshold >= threshold) low = middle;
    else high = middle - 1;
  }
  return points[low];
}
