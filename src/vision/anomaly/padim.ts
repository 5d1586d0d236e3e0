import {
  check,
  checkAllFinite,
  checkAtLeast,
  checkLength,
  checkMatrix,
  checkPositive,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { fitGaussian } from '../generative/gaussian.ts';

/** What is added to every place's covariance. */
export interface PadimOptions {
  /** Added to each variance, in squared units of the features; default 0.01. */
  readonly regularization?: number;
}

/** The normal distribution of one place: plain data, so that a worker can post it. */
export interface PadimPlace {
  /** D numbers. */
  readonly mean: Vector;
  /** Lower triangle L of D × D whose product with its transpose is the regularized covariance; 0 above the diagonal. */
  readonly factor: Matrix;
}

/**
 * Fits PaDiM: for each place of the picture the mean and covariance of good pictures' features there.
 *
 * With fewer pictures than features a covariance has no inverse; a little added to every variance
 * gives it one. That little is an assumption about features of size 1: scale yours, or it drowns them.
 * Keeps D + D(D + 1)/2 numbers a place, which is what PaDiM costs on a line.
 *
 * Formula: $\Sigma_p = \frac{1}{N - 1} \sum_n (x_{np} - \mu_p)(x_{np} - \mu_p)^\top + \varepsilon I$
 *
 * @param pictures N good pictures, each P rows of D numbers, one row a place
 * @param options `regularization` ε, default 0.01
 * @returns P places with mean and factor
 * @throws RangeError when there are fewer than two pictures, sizes differ, or a covariance cannot be
 *   inverted
 * @example
 * ```ts
 * import { fitPadim } from '#vision';
 * fitPadim([[[1, 5]], [[3, 5]]], { regularization: 2 })[0]; // { mean: [2, 5], factor: [[2, 0], [0, 1.4142135623730951]] }
 * ```
 * @source Defard et al., "PaDiM: a Patch Distribution Modeling Framework for Anomaly Detection and
 *   Localization", 2020, section 3.2 (ε = 0.01)
 */
export function fitPadim(pictures: readonly Matrix[], options: PadimOptions = {}): PadimPlace[] {
  const { regularization = 0.01 } = options;
  checkAtLeast('options.regularization', regularization, 0);
  checkLength('pictures', pictures, 2);
  pictures.forEach((picture, n) => {
    checkMatrix(`pictures[${n}]`, picture);
    checkSameLength(`pictures[${n}]`, picture, 'pictures[0]', pictures[0]);
    checkSameLength(`pictures[${n}][0]`, picture[0], 'pictures[0][0]', pictures[0][0]);
  });
  return pictures[0].map((_, place) => {
    const { mean, covariance } = fitGaussian(pictures.map((picture) => picture[place]));
    const regular = covariance.map((row, i) =>
      row.map((entry, j) => (i === j ? entry + regularization : entry)),
    );
    return { mean, factor: choleskyFactor(regular, place) };
  });
}

/**
 * PaDiM's map: how many spreads each place of a picture lies from the good ones there.
 *
 * The Mahalanobis distance knows which features move together. The largest distance is the picture's
 * score. A board that is a pixel off is compared with the wrong places, so register it first.
 *
 * Formula: $d_p = \sqrt{(x_p - \mu_p)^\top \Sigma_p^{-1} (x_p - \mu_p)}$
 *
 * @param places what `fitPadim` returned
 * @param picture P rows of D numbers, one row a place
 * @returns one distance a place, 0 or more, without unit
 * @throws RangeError when sizes differ or a factor has no positive diagonal
 * @example
 * ```ts
 * import { fitPadim, padimDistances } from '#vision';
 * const places = fitPadim([[[1]], [[3]]], { regularization: 0 });
 * padimDistances(places, [[5]])[0].toFixed(4); // '2.1213'
 * ```
 * @source Defard et al., "PaDiM", 2020, section 3.3; Mahalanobis, "On the generalized distance in
 *   statistics", 1936
 */
export function padimDistances(places: readonly PadimPlace[], picture: Matrix): number[] {
  checkLength('places', places);
  checkMatrix('picture', picture);
  checkSameLength('picture', picture, 'places', places);
  return places.map(({ mean, factor }, p) => {
    checkSameLength(`places[${p}].mean`, mean, 'picture[0]', picture[0]);
    checkAllFinite(`places[${p}].mean`, mean);
    checkMatrix(`places[${p}].factor`, factor);
    checkSameLength(`places[${p}].factor`, factor, 'picture[0]', picture[0]);
    checkSameLength(`places[${p}].factor[0]`, factor[0], 'picture[0]', picture[0]);
    const steps: number[] = [];
    factor.forEach((row, i) => {
      checkPositive(`places[${p}].factor[${i}][${i}]`, row[i]);
      let rest = picture[p][i] - mean[i];
      for (let j = 0; j < i; j++) rest -= row[j] * steps[j];
      steps.push(rest / row[i]);
    });
    const distance = Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0));
    checkResult('picture', distance);
    return distance;
  });
}

/** L of Σ = L Lᵀ. */
function choleskyFactor(matrix: Matrix, place: number): number[][] {
  const factor = matrix.map((row) => row.map(() => 0));
  for (let j = 0; j < matrix.length; j++) {
    for (let i = j; i < matrix.length; i++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      if (i > j) {
        factor[i][j] = rest / factor[j][j];
        continue;
      }
      // Of its own variance nothing but rounding is left: the feature is a mix of those before it.
      const isLeft = rest > 1e-12 * matrix[j][j];
      const cure = 'one that can be inverted: more pictures, or options.regularization above 0';
      if (!isLeft) check(false, `covariance of place ${place}`, 'a singular one', cure);
      factor[j][j] = Math.sqrt(rest);
    }
  }
  return factor;
}
