import { check, checkBetween } from '../check.ts';
import type { Vector } from '../check.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';
import { thresholdCounts } from './threshold-counts.ts';

/** What a threshold does on the samples at hand. */
export interface OperatingPoint {
  /** Flag what scores at least this. */
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
  /** The share of negatives flagged; NaN without negatives. */
  readonly falsePositiveRate: number;
  /** Positives that are not flagged. */
  readonly escapes: number;
  /** Negatives that are flagged. */
  readonly overkills: number;
}

/**
 * The highest threshold that still reaches a recall.
 *
 * It is the best on these samples, not a promise: how much evidence they are, see
 * `clopperPearsonInterval` and `defectsNeededForRecall`.
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param recall the recall to reach, above 0 and up to 1
 * @param options `positive`: the class to be found; default 1
 * @returns the threshold and what it does
 * @throws RangeError as `thresholdCounts` does, when there are no positives, or the recall is not
 *   above 0 and up to 1
 * @example
 * ```ts
 * import { thresholdAtRecall } from '#vision';
 * const actual = [1, 1, 1, 1, 0, 0];
 * thresholdAtRecall(actual, [0.9, 0.8, 0.7, 0.2, 0.3, 0.1], 0.75).threshold; // 0.7
 * thresholdAtRecall(actual, [0.9, 0.8, 0.7, 0.2, 0.3, 0.1], 1).overkills; // 1
 * ```
 * @source Fawcett, "An introduction to ROC analysis", 2006, section 5
 */
export function thresholdAtRecall(
  actual: readonly ClassLabel[],
  scores: Vector,
  recall: number,
  options: PositiveOptions = {},
): OperatingPoint {
  checkBetween('recall', recall, 0, 1);
  check(recall > 0, 'recall', recall, 'a number above 0');
  const counts = thresholdCounts(actual, scores, options);
  const { thresholds, truePositives, falsePositives, positives, negatives } = counts;
  check(positives > 0, 'actual', 'no positive sample', 'at least one');
  // 0.1 + 0.2 asks for 3 of 10 hits, not for 4.
  const enough = recall * positives * (1 - 1e-12);
  const i = truePositives.findIndex((hits) => hits >= enough);
  const [hits, overkills] = [truePositives[i], falsePositives[i]];
  return {
    threshold: thresholds[i],
    recall: hits / positives,
    precision: hits / (hits + overkills),
    falsePositiveRate: overkills / (negatives === 0 ? NaN : negatives),
    escapes: positives - hits,
    overkills,
  };
}
