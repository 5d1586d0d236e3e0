import { check, checkInteger } from '../check.ts';
import type { Matrix } from '../check.ts';
import { columnsOf, featureScaler } from './feature-scaler.ts';
import type { FeatureScaler } from './feature-scaler.ts';

/**
 * Standard scaling: each feature to mean 0 and standard deviation 1 over the training data.
 *
 * Fit on the training set only: fitted on everything, the test set leaks into it. NumPy and
 * scikit-learn divide by n (the default), torch and pandas by n − 1 (`ddof: 1`). A feature that does
 * not vary beyond rounding keeps a scale of 1.
 *
 * Formula: $z = \frac{x - \mu}{\sigma}$
 *
 * @param samples N × D training data, one row a sample
 * @param options `ddof`: what is taken off N in the variance's divisor, default 0
 * @returns means, standard deviations, `transform` and `inverseTransform`
 * @throws RangeError when there are not more than ddof rows, or an entry is not finite
 * @example
 * ```ts
 * import { fitStandardScaler } from '#vision';
 * const scaler = fitStandardScaler([[1, 7], [3, 7]]);
 * scaler.transform([[1, 7], [5, 8]]); // [[-1, 0], [3, 1]]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.preprocessing.StandardScaler`
 */
export function fitStandardScaler(
  samples: Matrix,
  options: { readonly ddof?: number } = {},
): FeatureScaler {
  const { ddof = 0 } = options;
  checkInteger('ddof', ddof);
  const columns = columnsOf(samples);
  check(samples.length > ddof, 'samples', `${samples.length} rows`, `more than ddof (${ddof})`);
  const means = columns.map((column) => sum(column) / column.length);
  const scales = columns.map((column, j) => {
    const squares = sum(column.map((x) => (x - means[j]) ** 2));
    const drift = sum(column.map((x) => x - means[j]));
    const spread = squares - (drift * drift) / column.length;
    const variance = spread / column.length;
    const rounding = column.length * Number.EPSILON;
    const constant = variance <= rounding * variance + (rounding * means[j]) ** 2;
    return constant ? 1 : Math.sqrt(spread / (column.length - ddof));
  });
  return featureScaler(means, scales);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
