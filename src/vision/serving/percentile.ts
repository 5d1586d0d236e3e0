import { checkAllFinite, checkBetween, checkChoice, checkLength, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';
import { roundHalfEven } from '../round-half-even.ts';

/** NumPy's names for the ways to read a percentile between two measured values. */
export type PercentileMethod =
  | 'inverted_cdf'
  | 'averaged_inverted_cdf'
  | 'closest_observation'
  | 'interpolated_inverted_cdf'
  | 'hazen'
  | 'weibull'
  | 'linear'
  | 'median_unbiased'
  | 'normal_unbiased'
  | 'lower'
  | 'higher'
  | 'midpoint'
  | 'nearest';

/**
 * Percentile of a list of measurements: the value that p percent do not exceed.
 *
 * With few measurements the methods differ: the p99 of 50 latencies lies between the two slowest
 * under 'linear' (NumPy's default) and is the slowest under 'inverted_cdf'. Say which one, and how
 * many were measured.
 *
 * Formula: 'linear' reads position $(n-1)\,p/100$ of the sorted values, counted from 0
 *
 * @param values measurements, at least one, in any order
 * @param percent 0 to 100
 * @param options the method, NumPy's name; default 'linear'
 * @returns the percentile, in the measurements' unit
 * @throws RangeError when the list is empty, a value is not finite or percent is outside 0 to 100
 * @example
 * ```ts
 * import { percentile } from '#vision';
 * percentile([10, 20, 30, 40], 50); // 25
 * percentile([10, 20, 30, 40], 99, { method: 'inverted_cdf' }); // 40
 * ```
 * @source Hyndman, Fan, "Sample Quantiles in Statistical Packages", The American Statistician
 *   50(4), 1996; NumPy, `numpy.percentile`,
 *   https://numpy.org/doc/stable/reference/generated/numpy.percentile.html
 */
export function percentile(
  values: Numbers,
  percent: number,
  options: { readonly method?: PercentileMethod } = {},
): number {
  checkBetween('percent', percent, 0, 100);
  return percentilesOf(values, [percent], options.method)[0];
}

/** Several percentiles of the same values, which are sorted once. */
export function percentilesOf(
  values: Numbers,
  percents: Vector,
  method: PercentileMethod = 'linear',
): number[] {
  values = listOf('values', values);
  checkLength('values', values);
  checkAllFinite('values', values);
  const sorted = Float64Array.from(values).sort();
  return percents.map((percent) => percentileOfSorted(sorted, percent, method));
}

/** The percentile of values that are in ascending order. */
export function percentileOfSorted(
  sorted: ArrayLike<number>,
  percent: number,
  method: PercentileMethod,
): number {
  checkChoice('method', method, Object.keys(positions) as PercentileMethod[]);
  const last = sorted.length - 1;
  const position = Math.min(last, Math.max(0, positions[method](sorted.length, percent / 100)));
  const below = Math.floor(position);
  const above = Math.min(last, below + 1);
  return between(sorted[below], sorted[above], position - below);
}

/** Where the percentile stands among `count` sorted values, counted from 0; it may lie outside. */
const positions: Readonly<Record<PercentileMethod, (count: number, share: number) => number>> = {
  inverted_cdf: (count, share) => Math.ceil(count * share) - 1,
  averaged_inverted_cdf: (count, share) =>
    Number.isInteger(count * share) ? count * share - 0.5 : Math.floor(count * share),
  closest_observation: (count, share) => roundHalfEven(count * share) - 1,
  interpolated_inverted_cdf: (count, share) => count * share - 1,
  hazen: (count, share) => count * share - 0.5,
  weibull: (count, share) => (count + 1) * share - 1,
  linear: linearPosition,
  median_unbiased: (count, share) => (count + 1 / 3) * share - 2 / 3,
  normal_unbiased: (count, share) => (count + 1 / 4) * share - 5 / 8,
  lower: (count, share) => Math.floor(linearPosition(count, share)),
  higher: (count, share) => Math.ceil(linearPosition(count, share)),
  midpoint: (count, share) => {
    const position = linearPosition(count, share);
    return (Math.floor(position) + Math.ceil(position)) / 2;
  },
  nearest: (count, share) => roundHalfEven(linearPosition(count, share)),
};

function linearPosition(count: number, share: number): number {
  return (count - 1) * share;
}

/** Straight-line interpolation that never leaves the two ends through rounding. */
function between(low: number, high: number, share: number): number {
  const step = high - low;
  return share < 0.5 ? low + step * share : high - step * (1 - share);
}
