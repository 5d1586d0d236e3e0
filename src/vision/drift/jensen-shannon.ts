import { check, checkList, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';
import { checkCounts, sum } from './counts.ts';

/** The unit of information. */
export interface EntropyOptions {
  /** Base of the logarithm, above 0 and not 1. Default e (nats); 2 gives bits. */
  readonly base?: number;
}

/**
 * Jensen–Shannon divergence between two distributions over the same bins.
 *
 * Symmetric and finite where a bin is empty on one side. Its square root is the Jensen–Shannon
 * *distance*, which is what SciPy's `jensenshannon` returns.
 *
 * Formula: $\mathrm{JSD} = \tfrac12 \sum_i p_i \ln \frac{p_i}{m_i} + \tfrac12 \sum_i q_i \ln \frac{q_i}{m_i}, \quad m = \tfrac12 (p + q)$
 *
 * @param first counts or shares, scaled to sum to 1
 * @param second as `first`, over the same bins
 * @param options `base` of the logarithm, default e
 * @returns divergence, 0 (equal) to ln 2 (nothing in common), or 0 to 1 in bits
 * @throws RangeError when lengths differ, an entry is negative, or a side sums to 0
 * @example
 * ```ts
 * import { jensenShannonDivergence } from '#vision';
 * jensenShannonDivergence([1, 0], [0, 1], { base: 2 }); // 1
 * ```
 * @source Lin, "Divergence Measures Based on the Shannon Entropy", 1991
 */
export function jensenShannonDivergence(
  first: Vector,
  second: Vector,
  options: EntropyOptions = {},
): number {
  const { base = Math.E } = options;
  check(base > 0 && base !== 1 && base < Infinity, 'base', base, 'a number above 0, not 1');
  checkList('first', first);
  checkSameLength('second', second, 'first', first);
  checkCounts('first', first);
  checkCounts('second', second);
  const [p, q] = [shares(first), shares(second)];
  const middle = p.map((share, i) => (share + q[i]) / 2);
  const twice = relativeEntropy(p, middle) + relativeEntropy(q, middle);
  return Math.max(0, twice / 2) / Math.log(base);
}

/**
 * Jensen–Shannon distance: the square root of the divergence, and a metric.
 *
 * @param first counts or shares, scaled to sum to 1
 * @param second as `first`, over the same bins
 * @param options `base` of the logarithm, default e
 * @returns distance, 0 to √ln 2, or 0 to 1 with base 2
 * @throws RangeError when lengths differ, an entry is negative, or a side sums to 0
 * @example
 * ```ts
 * import { jensenShannonDistance } from '#vision';
 * jensenShannonDistance([1, 0], [1, 1]); // 0.46450140402245893
 * ```
 * @source SciPy 1.17.1, `scipy.spatial.distance.jensenshannon`
 */
export function jensenShannonDistance(
  first: Vector,
  second: Vector,
  options: EntropyOptions = {},
): number {
  return Math.sqrt(jensenShannonDivergence(first, second, options));
}

function shares(counts: Vector): number[] {
  const total = sum(counts);
  return counts.map((count) => count / total);
}

function relativeEntropy(p: Vector, q: Vector): number {
  return sum(p.map((share, i) => (share === 0 ? 0 : share * Math.log(share / q[i]))));
}
