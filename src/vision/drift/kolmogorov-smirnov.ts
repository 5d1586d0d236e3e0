import { check, checkAllFinite, checkChoice, checkLength, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';
import { roundHalfEven } from '../round-half-even.ts';
import { kolmogorovSurvival } from './kolmogorov-distribution.ts';
import { latticePathProbability } from './two-sample-lattice.ts';

/** Which difference is tested, and how its probability is computed. */
export interface KolmogorovSmirnovOptions {
  /**
   * `'two-sided'` (default); `'greater'`: the first distribution function is above the second
   * somewhere (its values are smaller); `'less'`: below.
   */
  readonly alternative?: 'two-sided' | 'less' | 'greater';
  /**
   * `'auto'` (default): `'exact'` up to 10,000 values a side, else `'asymptotic'`. `'limit'` is
   * Kolmogorov's limit law, as in most textbooks (two-sided only).
   */
  readonly method?: 'auto' | 'exact' | 'asymptotic' | 'limit';
}

/** The outcome of a Kolmogorov–Smirnov test. */
export interface KolmogorovSmirnovResult {
  /** Largest difference of the distribution functions, 0 to 1. */
  readonly statistic: number;
  /** Probability of a difference at least as large if both samples have one distribution. */
  readonly pValue: number;
  /** The value at which the difference is largest. */
  readonly location: number;
  /** 1 where the first distribution function is the higher one there, −1 where it is the lower. */
  readonly sign: 1 | -1;
}

/**
 * Two-sample Kolmogorov–Smirnov test: is a feature distributed now as it was?
 *
 * The exact p-value counts lattice paths. The asymptotic one is, as SciPy's, the distribution of a
 * one-sample statistic at n = mn/(m + n) rounded, and Hodges' formula for one side. Ties make all
 * of them cautious. With many values every shift is significant: read the statistic first.
 *
 * Formula: $D = \sup_x |F_1(x) - F_2(x)|$
 *
 * @param first values of the reference time
 * @param second values of now
 * @param options `alternative` (default `'two-sided'`), `method` (default `'auto'`)
 * @returns statistic, p-value, location and sign
 * @throws RangeError when a side is empty, a value is not finite, or `'limit'` is asked of one side
 * @example
 * ```ts
 * import { kolmogorovSmirnovTest } from '#vision';
 * kolmogorovSmirnovTest([1, 2, 3, 4], [5, 6, 7, 8]).statistic; // 1
 * kolmogorovSmirnovTest([1, 2, 3, 4], [5, 6, 7, 8]).pValue; // 0.028571428571428574
 * ```
 * @source SciPy 1.17.1, `scipy.stats.ks_2samp`
 */
export function kolmogorovSmirnovTest(
  first: Numbers,
  second: Numbers,
  options: KolmogorovSmirnovOptions = {},
): KolmogorovSmirnovResult {
  const { alternative = 'two-sided', method = 'auto' } = options;
  checkChoice('alternative', alternative, ['two-sided', 'less', 'greater']);
  checkChoice('method', method, ['auto', 'exact', 'asymptotic', 'limit']);
  first = listOf('first', first);
  second = listOf('second', second);
  const twoSided = alternative === 'two-sided';
  for (const [name, values] of Object.entries({ first, second })) {
    checkLength(name, values);
    checkAllFinite(name, values);
  }
  check(method !== 'limit' || twoSided, 'method', "'limit'", `another for '${alternative}'`);
  const { below, above } = largestDifferences(first, second);
  const down = alternative === 'less' || (twoSided && below.size > above.size);
  const { size: statistic, location } = down ? below : above;
  const sign = down ? -1 : 1;

  const [m, n] = [first.length, second.length];
  const pValue = probability(statistic, m, n, twoSided, method);
  return { statistic, pValue: Math.min(1, Math.max(0, pValue)), location, sign };
}

function probability(
  statistic: number,
  m: number,
  n: number,
  twoSided: boolean,
  method: 'auto' | 'exact' | 'asymptotic' | 'limit',
): number {
  const reach = Math.round(statistic * m * n);
  if (reach === 0) return 1;
  const effective = (m * n) / (m + n);
  // Below e · exp(−2nd²), the two-sample DKW bound (Wei and Dudley, 2012), float64 has no number.
  if (2 * effective * statistic ** 2 > 760) return 0;
  if (method === 'exact' || (method === 'auto' && Math.max(m, n) <= 10_000)) {
    return latticePathProbability(m, n, reach, twoSided);
  }
  if (method === 'limit') return limitSurvival(Math.sqrt(effective) * statistic);
  const enough = roundHalfEven(effective) >= 1;
  const found = `${m} against ${n} values`;
  check(enough, 'first', found, "more for the asymptotic p-value, or method: 'exact'");
  if (twoSided) return kolmogorovSurvival(roundHalfEven(effective), statistic);
  const [larger, smaller] = [Math.max(m, n), Math.min(m, n)];
  const z = Math.sqrt(effective) * statistic;
  const skew = (larger + 2 * smaller) / Math.sqrt(m * n * (m + n)) / 3;
  return Math.exp(-2 * z * z - 2 * z * skew);
}

/** Where the first distribution function is farthest below and above the second; the first of ties. */
function largestDifferences(first: Vector, second: Vector) {
  const [sorted, others] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
  const below = { size: 0, location: sorted[0] };
  const above = { size: -Infinity, location: sorted[0] };
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of [...sorted, ...others]) {
    const share = countUpTo(sorted, value) / sorted.length;
    const difference = share - countUpTo(others, value) / others.length;
    if (difference < lowest) {
      lowest = difference;
      [below.size, below.location] = [Math.max(0, -difference), value];
    }
    if (difference > highest) {
      highest = difference;
      [above.size, above.location] = [difference, value];
    }
  }
  return { below, above };
}

/** How many of the ascending values are at most `bound`. */
function countUpTo(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kolmogorov's limit law: the probability of √n·Dₙ at or above z. */
function limitSurvival(z: number): number {
  if (z < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * z * z);
  return sum;
}
