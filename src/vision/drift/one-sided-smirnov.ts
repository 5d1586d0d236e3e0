import { stirlingError } from './gamma-functions.ts';

/**
 * Probability that a sample's distribution function exceeds the true one by d or more somewhere.
 *
 * Each term is a binomial probability written with Stirling errors and log1p (Loader's way), so that
 * large factorials never cancel.
 *
 * Source: Birnbaum and Tingey, "One-Sided Confidence Contours for Probability Distribution
 * Functions", 1951; SciPy 1.17, `scipy.special.smirnov`.
 *
 * @param n sample size
 * @param d from 0 to 1
 */
export function oneSidedSmirnov(n: number, d: number): number {
  if (d <= 0) return 1;
  if (d >= 1) return 0;
  const nd = n * d;
  let sum = Math.exp(n * Math.log1p(-d)) / d;
  for (let j = 1; j < n - nd; j++) {
    const rest = n - j;
    const exponent =
      stirlingError(n) -
      stirlingError(j) -
      stirlingError(rest) +
      j * Math.log1p(nd / j) +
      rest * Math.log1p(-nd / rest);
    sum += (Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * j * rest))) / (d + j / n);
  }
  return Math.min(1, d * sum);
}
