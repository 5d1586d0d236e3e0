import { checkAllFinite, checkBetween, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';
import { roundHalfEven } from './rounding.ts';

/** NumPy's names of the ways to read a percentile between two observations. */
export type PercentileMethod =
  | 'linear'
  | 'lower'
  | 'higher'
  | 'nearest'
  | 'midpoint'
  | 'inverted_cdf'
  | 'averaged_inverted_cdf'
  | 'closest_observation'
  | 'interpolated_inverted_cdf'
  | 'hazen'
  | 'weibull'
  | 'median_unbiased'
  | 'normal_unbiased';

/** Hyndman and Fan's α = β of the methods that interpolate at (n + 1 − α − β) q + α − 1. */
const PLOTTING_CONSTANTS = {
  linear: [1, 1],
  interpolated_inverted_cdf: [0, 1],
  hazen: [0.5, 0.5],
  weibull: [0, 0],
  median_unbiased: [1 / 3, 1 / 3],
  normal_unbiased: [3 / 8, 3 / 8],
} as const;

/**
 * Percentiles of a sample as `numpy.percentile` reads them; `percents` from 0 to 100.
 *
 * Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996; NumPy 2.4.
 */
export function percentilesOf(
  values: Vector,
  percents: Vector,
  method: PercentileMethod = 'linear',
): number[] {
  checkLength('values', values);
  checkAllFinite('values', values);
  const sorted = Float64Array.from(values).sort();
  return percents.map((percent, i) => {
    checkBetween(`percents[${i}]`, percent, 0, 100);
    return readAt(sorted, placeOf(sorted.length, percent / 100, method));
  });
}

/** Where the quantile lies among n sorted values counted from 0; a fraction interpolates. */
function placeOf(n: number, q: number, method: PercentileMethod): number {
  switch (method) {
    case 'linear':
      return (n - 1) * q;
    case 'lower':
      return Math.floor((n - 1) * q);
    case 'higher':
      return Math.ceil((n - 1) * q);
    case 'nearest':
      return roundHalfEven((n - 1) * q);
    case 'midpoint':
      return 0.5 * (Math.floor((n - 1) * q) + Math.ceil((n - 1) * q));
    case 'inverted_cdf':
      return Math.ceil(n * q - 1);
    case 'averaged_inverted_cdf':
      return Number.isInteger(n * q - 1) ? n * q - 0.5 : Math.ceil(n * q - 1);
    case 'closest_observation':
      return closestObservation(n * q - 1.5);
    default: {
      const [alpha, beta] = PLOTTING_CONSTANTS[method];
      return n * q + (alpha + q * (1 - alpha - beta)) - 1;
    }
  }
}

/** Half-way goes to the even observation, counted from 1: SAS's definition 2. */
function closestObservation(place: number): number {
  const below = Math.floor(place);
  return place === below && Math.abs(below % 2) === 1 ? below : below + 1;
}

/** Linear interpolation that starts from the nearer neighbour, as NumPy's. */
function readAt(sorted: Float64Array, place: number): number {
  const within = Math.min(Math.max(place, 0), sorted.length - 1);
  const below = Math.floor(within);
  const share = within - below;
  const [a, b] = [sorted[below], sorted[Math.ceil(within)]];
  return share < 0.5 ? a + (b - a) * share : b - (b - a) * (1 - share);
}
