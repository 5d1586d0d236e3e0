import {
  check,
  checkChoice,
  checkFinite,
  checkInteger,
  checkMatrix,
  checkPositive,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import type { Random } from '../random.ts';

/** The polynomial kernel and the estimator of a kernel inception distance. */
export interface KernelDistanceOptions {
  /** Degree of the polynomial. Default 3. */
  readonly degree?: number;
  /** Scale of the dot product. Default 1 / D. */
  readonly gamma?: number;
  /** Constant term. Default 1. */
  readonly coefficient?: number;
  /**
   * `'unbiased'` (default) leaves out each set's pairs of a sample with itself; `'biased'` keeps
   * them (never negative); `'u-statistic'` also leaves out the cross pairs i = j (equal sizes only).
   */
  readonly estimator?: 'unbiased' | 'biased' | 'u-statistic';
}

/**
 * Kernel inception distance: the squared maximum mean discrepancy under a polynomial kernel.
 *
 * Unlike the FID it is unbiased at any N, so the default may be negative: identical sets give a
 * number below zero. Costs (M + N)²·D / 2 multiplications.
 *
 * Formula: $\frac{\sum_{i \neq j} k(x_i, x_j)}{M(M-1)} + \frac{\sum_{i \neq j} k(y_i, y_j)}{N(N-1)} - \frac{2 \sum_{i,j} k(x_i, y_j)}{MN}, \quad k(x, y) = (\gamma x^\top y + c)^d$
 *
 * @param first M × D features, M at least 2
 * @param second N × D features, N at least 2
 * @param options `degree` (default 3), `gamma` (default 1 / D), `coefficient` (default 1),
 *   `estimator` (default `'unbiased'`)
 * @returns squared discrepancy, 0 in expectation for equal distributions
 * @throws RangeError when a set has fewer than two rows, widths differ, an entry is not finite, or
 *   `'u-statistic'` is asked of sets of unequal size
 * @example
 * ```ts
 * import { kernelInceptionDistance } from '#vision';
 * kernelInceptionDistance([[0], [1]], [[0], [1]]); // -3.5
 * kernelInceptionDistance([[0], [1]], [[0], [1]], { estimator: 'biased' }); // 0
 * ```
 * @source Bińkowski et al., "Demystifying MMD GANs", 2018, section 4; scikit-learn 1.9.1,
 *   `sklearn.metrics.pairwise.polynomial_kernel`
 */
export function kernelInceptionDistance(
  first: Matrix,
  second: Matrix,
  options: KernelDistanceOptions = {},
): number {
  checkFeatureSets(first, second);
  const { degree = 3, gamma = 1 / first[0].length, coefficient = 1 } = options;
  const { estimator = 'unbiased' } = options;
  checkChoice('estimator', estimator, ['unbiased', 'biased', 'u-statistic']);
  checkInteger('degree', degree, 1);
  checkPositive('gamma', gamma);
  checkFinite('coefficient', coefficient);
  const kernel = (x: Vector, y: Vector) => (gamma * dot(x, y) + coefficient) ** degree;
  const [m, n] = [first.length, second.length];
  if (estimator === 'biased') {
    const cross = meanKernel(first, second, kernel, false);
    return (
      meanKernel(first, first, kernel, false) +
      meanKernel(second, second, kernel, false) -
      2 * cross
    );
  }
  const withoutPairs = estimator === 'u-statistic';
  check(!withoutPairs || m === n, 'second', `${n} rows`, `${m}, as first has, for 'u-statistic'`);
  const cross = meanKernel(first, second, kernel, withoutPairs);
  return (
    meanKernel(first, first, kernel, true) + meanKernel(second, second, kernel, true) - 2 * cross
  );
}

/** How many random subsets a kernel inception distance is averaged over. */
export interface KernelSubsetOptions extends KernelDistanceOptions {
  /** Default 100. */
  readonly subsets?: number;
  /** Samples a subset, at most the smaller set's size. Default: 1,000 or that size. */
  readonly subsetSize?: number;
}

/**
 * Kernel inception distance as papers report it: mean and spread over random subsets.
 *
 * torchmetrics, torch-fidelity and clean-fid draw subsets of 1,000 without replacement; the spread
 * divides by the number of subsets (ddof 0), as torchmetrics does.
 *
 * @param first M × D features
 * @param second N × D features
 * @param random source of the subsets
 * @param options `subsets` (default 100), `subsetSize` (default 1,000 or the smaller set's size)
 *   and those of `kernelInceptionDistance`
 * @returns mean and standard deviation over the subsets
 * @throws RangeError when a subset is larger than a set or smaller than 2
 * @example
 * ```ts
 * import { kernelInceptionDistanceOverSubsets, Random } from '#vision';
 * const features = [[0], [1]];
 * kernelInceptionDistanceOverSubsets(features, features, new Random(1), { subsets: 3 }).mean; // -3.5
 * ```
 * @source torchmetrics 1.8, `KernelInceptionDistance`
 */
export function kernelInceptionDistanceOverSubsets(
  first: Matrix,
  second: Matrix,
  random: Random,
  options: KernelSubsetOptions = {},
): { mean: number; standardDeviation: number } {
  checkFeatureSets(first, second);
  const smaller = Math.min(first.length, second.length);
  const { subsets = 100, subsetSize = Math.min(1000, smaller) } = options;
  checkInteger('subsets', subsets, 1);
  checkInteger('subsetSize', subsetSize, 2);
  check(subsetSize <= smaller, 'subsetSize', subsetSize, `at most the smaller set (${smaller})`);
  const distances = Array.from({ length: subsets }, () => {
    const some = random.shuffle(first).slice(0, subsetSize);
    const others = random.shuffle(second).slice(0, subsetSize);
    return kernelInceptionDistance(some, others, options);
  });
  const mean = distances.reduce((sum, value) => sum + value, 0) / subsets;
  const variance = distances.reduce((sum, value) => sum + (value - mean) ** 2, 0) / subsets;
  return { mean, standardDeviation: Math.sqrt(variance) };
}

function checkFeatureSets(first: Matrix, second: Matrix): void {
  checkMatrix('first', first);
  checkMatrix('second', second);
  checkSameLength('second[0]', second[0], 'first[0]', first[0]);
  check(first.length >= 2, 'first', `${first.length} rows`, 'at least 2');
  check(second.length >= 2, 'second', `${second.length} rows`, 'at least 2');
}

function meanKernel(
  first: Matrix,
  second: Matrix,
  kernel: (x: Vector, y: Vector) => number,
  withoutDiagonal: boolean,
): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      if (!(withoutDiagonal && i === j)) sum += kernel(first[i], second[j]);
    }
  }
  checkResult('first', sum);
  const pairs = first.length * (withoutDiagonal ? second.length - 1 : second.length);
  return sum / pairs;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
