import { checkBetween } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import type { LabelOptions } from './confusion-matrix.ts';
import type { ClassLabel } from './labels.ts';
import { readProbabilities } from './probabilities.ts';

/**
 * Log loss (cross-entropy): the mean surprise at the true class.
 *
 * A probability of 0 for what happened would cost infinitely much, so probabilities are clipped.
 *
 * Formula: $L = -\frac{1}{n} \sum_i \ln p_{i, y_i}$
 *
 * @param actual the true class of each sample
 * @param probabilities one row of class probabilities a sample, in the order of `labels`; or one
 *   number a sample, the probability of the second of two labels
 * @param options `labels`: the classes in column order, default: those of `actual`, sorted;
 *   `clip`: the least probability, default 2^−52
 * @returns nats, at least 0
 * @throws RangeError when lengths differ, a probability is not from 0 to 1, a row does not sum to
 *   1, or the columns do not fit the labels
 * @example
 * ```ts
 * import { logLoss } from '#vision';
 * logLoss([0, 1], [0.5, 0.5]); // 0.6931471805599453
 * logLoss(['a', 'b', 'c'], [[1, 0, 0], [0, 1, 0], [0.5, 0, 0.5]]).toFixed(6); // '0.231049'
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.log_loss`
 */
export function logLoss(
  actual: readonly ClassLabel[],
  probabilities: Vector | Matrix,
  options: LabelOptions & { readonly clip?: number } = {},
): number {
  const { clip = Number.EPSILON } = options;
  checkBetween('options.clip', clip, 0, 0.5);
  const { rows, truth } = readProbabilities(actual, probabilities, options);
  const losses = rows.map((row, i) => {
    const clipped = Math.min(Math.max(row[truth[i]], clip), 1 - clip);
    return -Math.log(clipped);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
