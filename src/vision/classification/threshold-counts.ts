import type { Vector } from '../check.ts';
import { checkScoredLabels } from './labels.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';

/** The confusion matrix at every threshold, highest first; all lists are of equal length. */
export interface ThresholdCounts {
  /** A sample is called positive when its score is at least the threshold. */
  readonly thresholds: readonly number[];
  readonly truePositives: readonly number[];
  readonly falsePositives: readonly number[];
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Counts hits and false alarms at every threshold that makes a difference.
 *
 * Samples of equal score fall together, so the order of ties does not matter. Takes time in
 * proportion to n log n.
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param options `positive`: the class to be found; default 1
 * @returns the counts, highest threshold first
 * @throws RangeError when the lists are empty or differ in length, a score is not finite, there
 *   are more than two classes, or the positive class has to be named
 * @example
 * ```ts
 * import { thresholdCounts } from '#vision';
 * thresholdCounts([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).truePositives; // [1, 1, 2, 2]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.confusion_matrix_at_thresholds`
 */
export function thresholdCounts(
  actual: readonly ClassLabel[],
  scores: Vector,
  options: PositiveOptions = {},
): ThresholdCounts {
  const isPositive = checkScoredLabels(actual, scores, options);
  const bestFirst = [...scores.keys()].sort((i, j) => scores[j] - scores[i]);
  const thresholds: number[] = [];
  const truePositives: number[] = [];
  const falsePositives: number[] = [];
  let hits = 0;
  bestFirst.forEach((i, rank) => {
    if (isPositive[i]) hits += 1;
    const next = bestFirst.at(rank + 1);
    if (next !== undefined && scores[next] === scores[i]) return;
    thresholds.push(scores[i]);
    truePositives.push(hits);
    falsePositives.push(rank + 1 - hits);
  });
  return {
    thresholds,
    truePositives,
    falsePositives,
    positives: hits,
    negatives: actual.length - hits,
  };
}
