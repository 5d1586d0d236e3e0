import { checkAllFinite, checkLength, checkResult, checkSameLength, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';
import { checkCounts, sum } from './counts.ts';

/** Weights of the values; each side sums to 1 after scaling. */
export interface WassersteinOptions {
  /** Default: equal. */
  readonly firstWeights?: Vector;
  /** Default: equal. */
  readonly secondWeights?: Vector;
}

/**
 * Wasserstein-1 (earth mover's) distance between two samples of one feature.
 *
 * The area between the two empirical distribution functions: by how much the feature moved, in its
 * own unit. Costs a sort.
 *
 * Formula: $W_1 = \int |F(x) - G(x)| \, dx$
 *
 * @param first values
 * @param second values, any number of them
 * @param options `firstWeights`, `secondWeights`: 0 or more, default equal
 * @returns distance in the feature's unit, 0 or more
 * @throws RangeError when a side is empty, a value is not finite, or weights sum to 0
 * @example
 * ```ts
 * import { wassersteinDistance } from '#vision';
 * wassersteinDistance([0, 1, 3], [5, 6, 8]); // 5
 * ```
 * @source SciPy 1.17.1, `scipy.stats.wasserstein_distance`
 */
export function wassersteinDistance(
  first: Numbers,
  second: Numbers,
  options: WassersteinOptions = {},
): number {
  first = listOf('first', first);
  second = listOf('second', second);
  const ones = (values: Vector) => values.map(() => 1);
  const { firstWeights = ones(first), secondWeights = ones(second) } = options;
  const steps = [
    ...stepsOf('first', first, firstWeights, 1),
    ...stepsOf('second', second, secondWeights, -1),
  ].sort((a, b) => a.at - b.at);
  let gap = 0;
  let area = 0;
  for (let i = 0; i + 1 < steps.length; i++) {
    gap += steps[i].rise;
    area += Math.abs(gap) * (steps[i + 1].at - steps[i].at);
  }
  checkResult('first', area);
  return area;
}

/** Where F − G rises (first sample) or falls (second), and by how much. */
function stepsOf(argument: string, values: Vector, weights: Vector, sign: 1 | -1) {
  checkLength(argument, values);
  checkAllFinite(argument, values);
  checkSameLength(`${argument}Weights`, weights, argument, values);
  checkCounts(`${argument}Weights`, weights);
  const total = sum(weights);
  return values.map((at, i) => ({ at, rise: (sign * weights[i]) / total }));
}
