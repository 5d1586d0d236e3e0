import {
  check,
  checkAllFinite,
  checkInteger,
  checkLength,
  checkMatrix,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { dotsWithRows } from './dot-products.ts';

/** A multivariate normal distribution: a mean of D numbers and a D × D covariance. */
export interface Gaussian {
  readonly mean: Vector;
  readonly covariance: Matrix;
}

/** How a covariance is normalised. */
export interface CovarianceOptions {
  /** Delta degrees of freedom: the sum is divided by N − ddof. Default 1, as in `numpy.cov`. */
  readonly ddof?: number;
}

/**
 * Mean of feature vectors, one number a feature.
 *
 * Formula: $\mu = \frac{1}{N} \sum_n x_n$
 *
 * @param samples N × D matrix, one row a sample
 * @returns D numbers in the features' units
 * @throws RangeError when there is no row, rows differ in length, or an entry is not finite
 * @example
 * ```ts
 * import { featureMean } from '#vision';
 * featureMean([[1, 2], [3, 6]]); // [2, 4]
 * ```
 * @source NumPy 2.4, `numpy.mean` with `axis=0`
 */
export function featureMean(samples: Matrix): number[] {
  checkMatrix('samples', samples);
  checkLength('samples[0]', samples[0]);
  const mean = samples[0].map(() => 0);
  for (const sample of samples) {
    for (let j = 0; j < mean.length; j++) mean[j] += sample[j];
  }
  mean.forEach((sum) => {
    checkResult('samples', sum);
  });
  return mean.map((sum) => sum / samples.length);
}

/**
 * Covariance of feature vectors about their mean.
 *
 * Two passes (centre, then multiply), which keeps the digits that E[x²] − E[x]² loses. NumPy and
 * pytorch-fid divide by N − 1, scikit-learn's `empirical_covariance` by N: set `ddof` to 0 for it.
 * Costs N·D²/2 multiplications. With N ≤ D the result is singular.
 *
 * Formula: $\Sigma = \frac{1}{N - \mathrm{ddof}} \sum_n (x_n - \mu)(x_n - \mu)^\top$
 *
 * @param samples N × D matrix, one row a sample
 * @param options `ddof`: what is taken off N in the divisor, default 1
 * @returns D × D symmetric matrix in squared units
 * @throws RangeError when N is not above ddof, rows differ in length, or an entry is not finite
 * @example
 * ```ts
 * import { featureCovariance } from '#vision';
 * featureCovariance([[1, 2], [3, 6]]); // [[2, 4], [4, 8]]
 * featureCovariance([[1, 2], [3, 6]], { ddof: 0 }); // [[1, 2], [2, 4]]
 * ```
 * @source NumPy 2.4, `numpy.cov` with `rowvar=False`
 */
export function featureCovariance(samples: Matrix, options: CovarianceOptions = {}): number[][] {
  const { ddof = 1 } = options;
  checkInteger('ddof', ddof);
  const mean = featureMean(samples);
  const divisor = samples.length - ddof;
  check(divisor > 0, 'samples', `${samples.length} rows`, `more than ddof (${ddof})`);
  const centredColumns = mean.map((center, j) =>
    Float64Array.from(samples, (sample) => sample[j] - center),
  );
  const covariance = mean.map(() => new Array<number>(mean.length).fill(0));
  for (let i = 0; i < mean.length; i++) {
    const products = dotsWithRows(centredColumns[i], centredColumns.slice(i));
    for (let j = i; j < mean.length; j++) {
      const entry = products[j - i] / divisor;
      if (!Number.isFinite(entry)) checkResult('samples', entry);
      covariance[i][j] = entry;
      covariance[j][i] = entry;
    }
  }
  return covariance;
}

/**
 * The Gaussian that feature vectors are summarised by: their mean and covariance.
 *
 * @param samples N × D matrix, one row a sample
 * @param options `ddof`: what is taken off N in the covariance's divisor, default 1
 * @returns mean (D) and covariance (D × D)
 * @throws RangeError when N is not above ddof, rows differ in length, or an entry is not finite
 * @example
 * ```ts
 * import { fitGaussian } from '#vision';
 * fitGaussian([[1], [3]]); // { mean: [2], covariance: [[2]] }
 * ```
 * @source Heusel et al., "GANs Trained by a Two Time-Scale Update Rule", 2017
 */
export function fitGaussian(samples: Matrix, options: CovarianceOptions = {}): Gaussian {
  return { mean: featureMean(samples), covariance: featureCovariance(samples, options) };
}

/** Expects a mean of finite numbers and a covariance that is symmetric and could be one. */
export function checkGaussian(argument: string, { mean, covariance }: Gaussian): void {
  checkLength(`${argument}.mean`, mean);
  checkAllFinite(`${argument}.mean`, mean);
  checkMatrix(`${argument}.covariance`, covariance);
  checkSameLength(`${argument}.covariance`, covariance, `${argument}.mean`, mean);
  checkSameLength(`${argument}.covariance[0]`, covariance[0], `${argument}.mean`, mean);
  for (let i = 0; i < mean.length; i++) {
    const variance = covariance[i][i];
    check(variance >= 0, `${argument}.covariance[${i}][${i}]`, variance, 'a variance, 0 or more');
    for (let j = 0; j < i; j++) {
      const largest = Math.sqrt(variance * covariance[j][j]);
      const entry = covariance[i][j];
      const place = () => `${argument}.covariance[${i}][${j}]`;
      if (Math.abs(entry - covariance[j][i]) > 1e-6 * largest)
        check(false, place(), entry, `as [${j}][${i}]`);
      if (Math.abs(entry) > largest * (1 + 1e-6))
        check(false, place(), entry, `at most √(Σᵢᵢ Σⱼⱼ) = ${largest}`);
    }
  }
}
