import { check, checkFinite } from '../check.ts';
import type { Matrix } from '../check.ts';
import { columnsOf, featureScaler, usableScale } from './feature-scaler.ts';
import type { FeatureScaler } from './feature-scaler.ts';

/**
 * Min-max scaling: each feature's training range onto [low, high].
 *
 * Later data may leave the range; nothing is clipped. One outlier sets the scale. A constant feature
 * goes to `low`.
 *
 * Formula: $x' = \frac{x - \min}{\max - \min} (\mathrm{high} - \mathrm{low}) + \mathrm{low}$
 *
 * @param samples N × D training data, one row a sample
 * @param options `low` (default 0) and `high` (default 1)
 * @returns centers (the value that maps to 0), scales, `transform` and `inverseTransform`
 * @throws RangeError when high is not above low, or an entry is not finite
 * @example
 * ```ts
 * import { fitMinMaxScaler } from '#vision';
 * fitMinMaxScaler([[0], [200]]).transform([[50], [300]]); // [[0.25], [1.5]]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.preprocessing.MinMaxScaler`
 */
export function fitMinMaxScaler(
  samples: Matrix,
  options: { readonly low?: number; readonly high?: number } = {},
): FeatureScaler {
  const { low = 0, high = 1 } = options;
  checkFinite('low', low);
  checkFinite('high', high);
  check(high > low, 'high', high, `a number above low (${low})`);
  const columns = columnsOf(samples);
  const minima = columns.map((column) => column.reduce((a, b) => Math.min(a, b)));
  const ranges = columns.map((column, j) =>
    usableScale(column.reduce((a, b) => Math.max(a, b)) - minima[j]),
  );
  const scales = ranges.map((range) => range / (high - low));
  return featureScaler(
    minima.map((minimum, j) => minimum - low * scales[j]),
    scales,
  );
}
