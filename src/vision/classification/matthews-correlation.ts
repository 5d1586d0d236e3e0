import { checkLabelPairs } from './labels.ts';
import { columnSums, confusionMatrix, rowSums } from './confusion-matrix.ts';
import type { ClassLabel } from './labels.ts';

/**
 * Matthews correlation coefficient: one number for a confusion matrix of any number of classes.
 *
 * It stays near 0 for a model that only repeats the majority class, where accuracy looks splendid.
 * Where truth or prediction knows one class only it is undefined; the answer is 0, as in
 * scikit-learn.
 *
 * Formula: $\mathrm{MCC} = \frac{TP \cdot TN - FP \cdot FN}{\sqrt{(TP+FP)(TP+FN)(TN+FP)(TN+FN)}}$ for two classes
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @returns a value from −1 to 1; 1 is agreement, 0 chance
 * @throws RangeError when the lists are empty or differ in length
 * @example
 * ```ts
 * import { matthewsCorrelation } from '#vision';
 * matthewsCorrelation([1, 1, 1, 0], [1, 0, 1, 1]); // -0.3333333333333333
 * matthewsCorrelation([0, 0, 0, 1], [0, 0, 0, 0]); // 0
 * ```
 * @source Gorodkin, "Comparing two K-category assignments by a K-category correlation
 *   coefficient", 2004; scikit-learn 1.9.1, `sklearn.metrics.matthews_corrcoef`
 */
export function matthewsCorrelation(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
): number {
  checkLabelPairs(actual, predicted);
  const { matrix } = confusionMatrix(actual, predicted, {
    labels: [...new Set([...actual, ...predicted])],
  });
  const truth = rowSums(matrix);
  const called = columnSums(matrix);
  const samples = actual.length;
  const correct = matrix.reduce((sum, row, i) => sum + row[i], 0);
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * b[i], 0);
  const covariance = correct * samples - dot(truth, called);
  const spread = (samples ** 2 - dot(truth, truth)) * (samples ** 2 - dot(called, called));
  return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}
