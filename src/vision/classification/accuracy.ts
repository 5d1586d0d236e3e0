import { checkLabelPairs } from './labels.ts';
import type { ClassLabel } from './labels.ts';

/**
 * Accuracy: the share of samples that were called right.
 *
 * With 0.4 % defective boards, a model that never flags anything scores 0.996.
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @returns a share from 0 to 1
 * @throws RangeError when the lists are empty or differ in length
 * @example
 * ```ts
 * import { accuracyScore } from '#vision';
 * accuracyScore([0, 0, 0, 1], [0, 0, 0, 0]); // 0.75
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.accuracy_score`
 */
export function accuracyScore(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
): number {
  checkLabelPairs(actual, predicted);
  return actual.filter((label, i) => label === predicted[i]).length / actual.length;
}
