import { check, checkBetween } from '../check.ts';
import type { Matrix } from '../check.ts';
import { percentilesOf } from '../serving/percentile.ts';
import { columnsOf, featureScaler, usableScale } from './feature-scaler.ts';
import type { FeatureScaler } from './feature-scaler.ts';

/**
 * Robust scaling: each feature by its median and the distance between two percentiles.
 *
 * A glare spot in one image in fifty moves mean and deviation, but not median and quartiles.
 * Percentiles interpolate linearly, as `numpy.percentile` does.
 *
 * Formula: $x' = \frac{x - \mathrm{median}}{q_{75} - q_{25}}$
 *
 * @param samples N × D training data, one row a sample
 * @param options `lowPercent` (default 25) and `highPercent` (default 75)
 * @returns medians, percentile ranges, `transform` and `inverseTransform`
 * @throws RangeError when the percents are out of order or outside 0–100, or an entry is not finite
 * @example
 * ```ts
 * import { fitRobustScaler } from '#vision';
 * fitRobustScaler([[1], [2], [3], [4], [500]]).transform([[3], [5]]); // [[0], [1]]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.preprocessing.RobustScaler`
 */
export function fitRobustScaler(
  samples: Matrix,
  options: { readonly lowPercent?: number; readonly highPercent?: number } = {},
): FeatureScaler {
  const { lowPercent = 25, highPercent = 75 } = options;
  checkBetween('lowPercent', lowPercent, 0, 100);
  checkBetween('highPercent', highPercent, 0, 100);
  check(highPercent > lowPercent, 'highPercent', highPercent, `above lowPercent (${lowPercent})`);
  const columns = columnsOf(samples);
  const quantiles = columns.map((column) => percentilesOf(column, [50, lowPercent, highPercent]));
  return featureScaler(
    quantiles.map(([median]) => median),
    quantiles.map(([, low, high]) => usableScale(high - low)),
  );
}
