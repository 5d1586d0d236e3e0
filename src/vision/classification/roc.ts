import {
  check,
  checkAllFinite,
  checkChoice,
  checkLength,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';
import { thresholdCounts } from './threshold-counts.ts';

/** A receiver operating characteristic, from (0, 0) to (1, 1); lists of equal length. */
export interface RocCurve {
  readonly falsePositiveRate: readonly number[];
  readonly truePositiveRate: readonly number[];
  /** Falling; the first is Infinity, where nothing is flagged. */
  readonly thresholds: readonly number[];
}

/**
 * The ROC curve: the share of positives found against the share of negatives flagged.
 *
 * A rate without samples (one class only) is NaN throughout, as in scikit-learn.
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param options `positive`; `dropIntermediate`: leave out points on a straight line between
 *   others (default true)
 * @returns the rates and their thresholds
 * @throws RangeError as `thresholdCounts` does
 * @example
 * ```ts
 * import { rocCurve } from '#vision';
 * rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).truePositiveRate; // [0, 0.5, 0.5, 1, 1]
 * rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).falsePositiveRate; // [0, 0, 0.5, 0.5, 1]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.roc_curve`
 */
export function rocCurve(
  actual: readonly ClassLabel[],
  scores: Vector,
  options: PositiveOptions & { readonly dropIntermediate?: boolean } = {},
): RocCurve {
  const counts = thresholdCounts(actual, scores, options);
  const { thresholds, truePositives, falsePositives, positives, negatives } = counts;
  const bends = (values: readonly number[], i: number) =>
    values[i - 1] - 2 * values[i] + values[i + 1] !== 0;
  const kept = [...thresholds.keys()].filter((i) => {
    const inner = i > 0 && i < thresholds.length - 1;
    if (!inner || options.dropIntermediate === false) return true;
    return bends(falsePositives, i) || bends(truePositives, i);
  });
  const rate = (values: readonly number[], whole: number) =>
    [0, ...kept.map((i) => values[i])].map((count) => count / (whole === 0 ? NaN : whole));
  return {
    falsePositiveRate: rate(falsePositives, negatives),
    truePositiveRate: rate(truePositives, positives),
    thresholds: [Infinity, ...kept.map((i) => thresholds[i])],
  };
}

/**
 * The area under a curve by the trapezoidal rule.
 *
 * @param x at least two numbers that only rise or only fall
 * @param y as many numbers
 * @returns the area, positive for a curve above the axis in either direction
 * @throws RangeError when there are fewer than two points, lengths differ, a number is not finite
 *   or x turns
 * @example
 * ```ts
 * import { areaUnderCurve } from '#vision';
 * areaUnderCurve([0, 0.5, 1], [0, 1, 1]); // 0.75
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.auc`
 */
export function areaUnderCurve(x: Vector, y: Vector): number {
  checkLength('x', x, 2);
  checkSameLength('y', y, 'x', x);
  checkAllFinite('x', x);
  checkAllFinite('y', y);
  const steps = x.slice(1).map((value, i) => value - x[i]);
  const rises = steps.every((step) => step >= 0);
  check(rises || steps.every((step) => step <= 0), 'x', 'a turn', 'numbers that rise or fall');
  const area = steps.reduce((sum, step, i) => sum + (step * (y[i] + y[i + 1])) / 2, 0);
  checkResult('y', area);
  return rises ? area : -area;
}

/**
 * The area under the ROC curve: the probability that a positive outscores a negative.
 *
 * Equal scores count half. With one class only it is undefined: scikit-learn 1.9 answers NaN with
 * a warning (older versions refuse), torchmetrics 0.
 *
 * @param actual the true class of each sample, two classes at most
 * @param scores the score of each sample, higher means more likely positive
 * @param options `positive`; `oneClass`: `nan` (default), `zero` or `throw`
 * @returns a value from 0 to 1; 0.5 is chance
 * @throws RangeError as `thresholdCounts` does, and for one class only with `oneClass: 'throw'`
 * @example
 * ```ts
 * import { rocAreaUnderCurve } from '#vision';
 * rocAreaUnderCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.75
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.roc_auc_score`
 */
export function rocAreaUnderCurve(
  actual: readonly ClassLabel[],
  scores: Vector,
  options: PositiveOptions & { readonly oneClass?: 'nan' | 'zero' | 'throw' } = {},
): number {
  const { oneClass = 'nan' } = options;
  checkChoice('options.oneClass', oneClass, ['nan', 'zero', 'throw']);
  const { falsePositiveRate, truePositiveRate } = rocCurve(actual, scores, options);
  if (Number.isNaN(falsePositiveRate[0]) || Number.isNaN(truePositiveRate[0])) {
    check(oneClass !== 'throw', 'actual', 'one class only', 'both classes');
    return oneClass === 'zero' ? 0 : NaN;
  }
  return areaUnderCurve(falsePositiveRate, truePositiveRate);
}
