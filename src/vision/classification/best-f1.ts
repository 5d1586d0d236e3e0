import { check } from '../check.ts';
import type { Vector } from '../check.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';
import { thresholdCounts } from './threshold-counts.ts';

/** The cut with the best F1, and what it does on the samples at hand. */
export interface BestF1 {
  /** Flag what scores at least this; the highest of equally good ones. */
  readonly threshold: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * The threshold with the best F1 score, and that score.
 *
 * Papers on anomaly detection report it as F1 max. It is chosen on the samples that it is reported
 * on, so it flatters; carry the threshold to other samples before you believe it. It weighs a missed
 * defect like a false alarm, which no line does: see `cheapestThreshold`.
 *
 * Formula: $F_1 = \frac{2\,TP}{2\,TP + FP + FN}$
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param options `positive`: the class to be found; default 1
 * @returns the threshold, its F1, precision and recall
 * @throws RangeError as `thresholdCounts` does, and when there are no positives
 * @example
 * ```ts
 * import { bestF1 } from '#vision';
 * bestF1([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // { threshold: 0.35, f1: 0.8, precision: 0.6666666666666666, recall: 1 }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.precision_recall_curve` and `f1_score`; anomalib
 *   2.7.0, `F1Max`
 */
export function bestF1(
  actual: readonly ClassLabel[],
  scores: Vector,
  options: PositiveOptions = {},
): BestF1 {
  const counts = thresholdCounts(actual, scores, options);
  const { thresholds, truePositives, falsePositives, positives } = counts;
  check(positives > 0, 'actual', 'no positive sample', 'at least one');
  const f1 = truePositives.map((hits, i) => (2 * hits) / (hits + falsePositives[i] + positives));
  let best = 0;
  for (let i = 1; i < f1.length; i++) if (f1[i] > f1[best]) best = i;
  const hits = truePositives[best];
  return {
    threshold: thresholds[best],
    f1: f1[best],
    precision: hits / (hits + falsePositives[best]),
    recall: hits / positives,
  };
}
