import type { Vector } from '../check.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';
import { thresholdCounts } from './threshold-counts.ts';

/** A precision–recall curve, recall falling; precision and recall have one point more. */
export interface PrecisionRecallCurve {
  /** The last is 1, by convention: nothing is flagged. */
  readonly precision: readonly number[];
  /** The last is 0. */
  readonly recall: readonly number[];
  /** Rising. */
  readonly thresholds: readonly number[];
}

/**
 * The precision–recall curve.
 *
 * Where defects are rare it tells more than the ROC curve, whose false positive rate drowns in good
 * boards. Without positives, recall is 1 throughout, as in scikit-learn.
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param options `positive`: the class to be found; default 1
 * @returns precision and recall for scores at or above each threshold, and the end point (1, 0)
 * @throws RangeError as `thresholdCounts` does
 * @example
 * ```ts
 * import { precisionRecallCurve } from '#vision';
 * precisionRecallCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).precision; // [0.5, 0.6666666666666666, 0.5, 1, 1]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.precision_recall_curve`
 */
export function precisionRecallCurve(
  actual: readonly ClassLabel[],
  scores: Vector,
  options: PositiveOptions = {},
): PrecisionRecallCurve {
  const counts = thresholdCounts(actual, scores, options);
  const { truePositives, falsePositives, positives } = counts;
  const precision = truePositives.map((hits, i) => hits / (hits + falsePositives[i]));
  const recall = truePositives.map((hits) => (positives === 0 ? 1 : hits / positives));
  return {
    precision: [...precision.reverse(), 1],
    recall: [...recall.reverse(), 0],
    thresholds: counts.thresholds.toReversed(),
  };
}

/**
 * Average precision of a ranking: the precision at each step, weighted by the recall it gains.
 *
 * Not interpolated, unlike the detection APs (`interpolatedAveragePrecision`). Without positives
 * it is 0, as in scikit-learn.
 *
 * Formula: $\mathrm{AP} = \sum_n (R_n - R_{n-1}) P_n$
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param options `positive`: the class to be found; default 1
 * @returns a value from 0 to 1; chance is the share of positives
 * @throws RangeError as `thresholdCounts` does
 * @example
 * ```ts
 * import { averagePrecisionScore } from '#vision';
 * averagePrecisionScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.8333333333333333
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.average_precision_score`
 */
export function averagePrecisionScore(
  actual: readonly ClassLabel[],
  scores: Vector,
  options: PositiveOptions = {},
): number {
  const { precision, recall } = precisionRecallCurve(actual, scores, options);
  let area = 0;
  for (let i = 0; i + 1 < recall.length; i++) area += (recall[i] - recall[i + 1]) * precision[i];
  return area;
}
