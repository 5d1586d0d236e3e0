import { check, checkChoice, checkPositive, checkResult, checkSameLength } from '../check.ts';
import type { Matrix } from '../check.ts';
import { checkGaussian } from './gaussian.ts';
import type { Gaussian } from './gaussian.ts';
import { pivotedCholesky } from './pivoted-cholesky.ts';
import { sumOfSingularValues } from './singular-values.ts';

/** Where a long Fréchet distance stands. */
export interface FrechetProgress {
  /** What is under way: the last, longest stage reports its start and its end only. */
  readonly stage: 'first covariance' | 'second covariance' | 'product' | 'singular values';
  /** Share of the whole, estimated from measured times, 0 to 1. */
  readonly fraction: number;
}

/** How singular covariances are treated, and who hears of the progress. */
export interface FrechetOptions {
  /**
   * `'exact'` (default) works on the covariances' rank, so singular ones need no repair; `'offset'`
   * adds `offset` to both diagonals inside the square root when a covariance is singular, as
   * pytorch-fid does when its square root fails; `'throw'` refuses singular covariances.
   */
  readonly singular?: 'exact' | 'offset' | 'throw';
  /** What `'offset'` adds, in squared feature units. Default 1e-6, pytorch-fid's `eps`. */
  readonly offset?: number;
  readonly onProgress?: (progress: FrechetProgress) => void;
}

/**
 * Fréchet distance between two Gaussians; on Inception features it is the FID.
 *
 * The trace of $(\Sigma_1 \Sigma_2)^{1/2}$ is the sum of the singular values of $L_1^\top L_2$ with
 * $\Sigma = L L^\top$ (pivoted Cholesky). The symmetric-eigenvalue route,
 * $\mathrm{tr}(\Sigma_1^{1/2} \Sigma_2 \Sigma_1^{1/2})^{1/2}$, is the same number, but takes roots
 * of eigenvalues that are noise when a covariance is singular (N ≤ D): 1e-9 to 2e-7 off, at times
 * below zero. pytorch-fid takes SciPy's `sqrtm` of the product and repairs a failure with an
 * offset, which may come out below zero and is returned so. Without it, what rounding puts below
 * zero is returned as 0. About 2·D³ multiplications.
 *
 * Formula: $d^2 = \lVert \mu_1 - \mu_2 \rVert^2 + \mathrm{tr}\left(\Sigma_1 + \Sigma_2 - 2 (\Sigma_1 \Sigma_2)^{1/2}\right)$
 *
 * @param first mean (D) and covariance (D × D, symmetric, positive semi-definite)
 * @param second as `first`, of the same D
 * @param options `singular` (default `'exact'`), `offset` (default 1e-6), `onProgress`
 * @returns the squared distance that FID reports, in squared feature units, 0 or more but
 *   under `'offset'`
 * @throws RangeError when sizes differ, an entry is not finite, or a covariance is not symmetric,
 *   has a negative variance, or is singular under `'throw'`
 * @example
 * ```ts
 * import { frechetDistance } from '#vision';
 * const real = { mean: [0, 0], covariance: [[1, 0], [0, 4]] };
 * const synthetic = { mean: [3, 4], covariance: [[4, 0], [0, 9]] };
 * frechetDistance(real, synthetic); // 27
 * ```
 * @source Dowson and Landau, "The Fréchet distance between multivariate normal distributions",
 *   1982; pytorch-fid 0.3.0, `calculate_frechet_distance`
 */
export function frechetDistance(
  first: Gaussian,
  second: Gaussian,
  options: FrechetOptions = {},
): number {
  const { singular = 'exact', offset = 1e-6, onProgress = ignore } = options;
  checkChoice('singular', singular, ['exact', 'offset', 'throw']);
  checkPositive('offset', offset);
  checkGaussian('first', first);
  checkGaussian('second', second);
  checkSameLength('second.mean', second.mean, 'first.mean', first.mean);

  const factor = (gaussian: Gaussian, argument: 'first' | 'second', start: number) =>
    pivotedCholesky(gaussian.covariance, `${argument}.covariance`, (done) => {
      onProgress({ stage: `${argument} covariance`, fraction: start + 0.1 * done });
    });
  let left = factor(first, 'first', 0);
  let right = factor(second, 'second', 0.1);
  const size = first.mean.length;
  if (Math.min(left.rank, right.rank) < size) {
    const found = `ranks ${left.rank} and ${right.rank}`;
    check(singular !== 'throw', 'covariance', found, `full rank (${size}), or singular: 'exact'`);
    if (singular === 'offset') {
      left = pivotedCholesky(withOffset(first, offset), 'first.covariance', ignore);
      right = pivotedCholesky(withOffset(second, offset), 'second.covariance', ignore);
    }
  }
  const rootTrace = sumOfSingularValues(left, right, (stage, done) => {
    const fraction = stage === 'product' ? 0.2 + 0.2 * done : 0.4 + 0.6 * done;
    onProgress({ stage, fraction });
  });
  const traces = trace(first.covariance) + trace(second.covariance);
  const apart = squaredDistance(first.mean, second.mean);
  checkResult('first.mean', apart);
  const distance = apart + (traces - 2 * rootTrace);
  checkResult('first.covariance', distance);
  return singular === 'offset' ? distance : Math.max(0, distance);
}

function withOffset({ covariance }: Gaussian, offset: number): Matrix {
  return covariance.map((row, i) => row.map((x, j) => (i === j ? x + offset : x)));
}

function trace(matrix: Matrix): number {
  return matrix.reduce((sum, row, i) => sum + row[i], 0);
}

function squaredDistance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);
}

function ignore(): void {
  // Nobody asked for progress.
}
