import { checkChoice } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import type { LabelOptions } from './confusion-matrix.ts';
import type { ClassLabel } from './labels.ts';
import { readProbabilities } from './probabilities.ts';

/**
 * Brier score: the mean squared distance of the probabilities from what happened.
 *
 * Brier's own sums over all classes (0 to 2); for two classes it is usual to halve it, which is the
 * squared error of the positive's probability (0 to 1).
 *
 * Formula: $B = \frac{1}{n} \sum_i (p_i - y_i)^2$ for two classes
 *
 * @param actual the true class of each sample
 * @param probabilities one row of class probabilities a sample, in the order of `labels`; or one
 *   number a sample, the probability of the second of two labels
 * @param options `labels`: the classes in column order, default: those of `actual`, sorted;
 *   `scale`: `auto` (default: halved for two classes), `half` or `full`
 * @returns a value from 0 (certain and right) to 1, or to 2 at full scale
 * @throws RangeError when lengths differ, a probability is not from 0 to 1, a row does not sum to
 *   1, or the columns do not fit the labels
 * @example
 * ```ts
 * import { brierScore } from '#vision';
 * brierScore([0, 1], [0.25, 0.5]); // 0.15625
 * brierScore([0, 1], [0.25, 0.5], { scale: 'full' }); // 0.3125
 * ```
 * @source Brier 1950; scikit-learn 1.9.1, `sklearn.metrics.brier_score_loss`
 */
export function brierScore(
  actual: readonly ClassLabel[],
  probabilities: Vector | Matrix,
  options: LabelOptions & { readonly scale?: 'auto' | 'half' | 'full' } = {},
): number {
  const { scale = 'auto' } = options;
  checkChoice('options.scale', scale, ['auto', 'half', 'full']);
  const { rows, truth } = readProbabilities(actual, probabilities, options);
  let sum = 0;
  rows.forEach((row, i) => {
    row.forEach((probability, j) => {
      sum += (probability - (j === truth[i] ? 1 : 0)) ** 2;
    });
  });
  const halve = scale === 'half' || (scale === 'auto' && rows[0].length === 2);
  return (halve ? 0.5 : 1) * (sum / rows.length);
}
