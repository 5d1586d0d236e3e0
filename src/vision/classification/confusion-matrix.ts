import { check, checkChoice, checkLength } from '../check.ts';
import { checkLabelPairs, sortLabels } from './labels.ts';
import type { ClassLabel } from './labels.ts';

/** Which labels to count. */
export interface LabelOptions {
  /** The classes in the order wanted; pairs with any other class are left out. Default: all. */
  readonly labels?: readonly ClassLabel[];
}

/** How often each class was called what. */
export interface ConfusionMatrix {
  readonly labels: readonly ClassLabel[];
  /** Rows are the actual classes, columns the predicted ones, both in the order of `labels`. */
  readonly matrix: readonly (readonly number[])[];
}

/**
 * The confusion matrix: how often each class was called what.
 *
 * Rows are the truth and columns the prediction, as in scikit-learn; some texts transpose it.
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @param options `labels`: order and choice of classes; `normalize`: `none` (default), by the
 *   `actual` class (rows sum to 1), by the `predicted` class, or over `all`; an empty row or
 *   column stays 0
 * @returns the labels and the counts or shares
 * @throws RangeError when the lists are empty or differ in length, labels are of two kinds, or
 *   none of `options.labels` occurs in `actual`
 * @example
 * ```ts
 * import { confusionMatrix } from '#vision';
 * confusionMatrix(['good', 'bad', 'bad'], ['good', 'good', 'bad']).labels; // ['bad', 'good']
 * confusionMatrix(['good', 'bad', 'bad'], ['good', 'good', 'bad']).matrix; // [[1, 1], [0, 1]]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.confusion_matrix`
 */
export function confusionMatrix(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: LabelOptions & {
    readonly normalize?: 'none' | 'actual' | 'predicted' | 'all';
  } = {},
): ConfusionMatrix {
  checkLabelPairs(actual, predicted);
  const present = sortLabels('actual and predicted', [...actual, ...predicted]);
  const labels = options.labels ?? present;
  checkLength('options.labels', labels);
  const known = labels.some((label) => actual.includes(label));
  check(known, 'options.labels', labels, 'at least one label that occurs in actual');
  const place = new Map(labels.map((label, i) => [label, i]));
  const matrix = labels.map(() => labels.map(() => 0));
  actual.forEach((label, i) => {
    const row = place.get(label);
    const column = place.get(predicted[i]);
    if (row !== undefined && column !== undefined) matrix[row][column] += 1;
  });
  const { normalize = 'none' } = options;
  checkChoice('options.normalize', normalize, ['none', 'actual', 'predicted', 'all']);
  if (normalize === 'none') return { labels, matrix };
  const rows = rowSums(matrix);
  const columns = columnSums(matrix);
  const all = rows.reduce((sum, count) => sum + count, 0);
  const whole = (row: number, column: number) => {
    if (normalize === 'actual') return rows[row];
    return normalize === 'predicted' ? columns[column] : all;
  };
  const shares = matrix.map((row, i) => row.map((n, j) => (n === 0 ? 0 : n / whole(i, j))));
  return { labels, matrix: shares };
}

/** The sum of each row. */
export function rowSums(matrix: readonly (readonly number[])[]): number[] {
  return matrix.map((row) => row.reduce((sum, count) => sum + count, 0));
}

/** The sum of each column. */
export function columnSums(matrix: readonly (readonly number[])[]): number[] {
  return matrix[0].map((_, column) => matrix.reduce((sum, row) => sum + row[column], 0));
}
