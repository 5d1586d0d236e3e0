import { durbinMatrix } from './durbin-matrix.ts';
import { stirlingError } from './gamma-functions.ts';
import { oneSidedSmirnov } from './one-sided-smirnov.ts';
import { pelzGood } from './pelz-good.ts';

/**
 * Probability that the Kolmogorov statistic Dₙ of n observations is d or more.
 *
 * Which formula serves where follows Simard and L'Ecuyer, as SciPy's `kstwo.sf` does; in between,
 * Pelz and Good's approximation is part of the answer (about 5 digits at n of a few hundred).
 *
 * Source: Simard and L'Ecuyer, "Computing the Two-Sided Kolmogorov–Smirnov Distribution", 2011.
 */
export function kolmogorovSurvival(n: number, d: number): number {
  const nd = n * d;
  if (d >= 1) return 0;
  if (nd <= 0.5) return 1;
  if (nd <= 1) return clip(1 - belowOneStep(n, nd));
  if (nd >= n - 1) return clip(2 * (1 - d) ** n);
  if (d >= 0.5) return clip(2 * oneSidedSmirnov(n, d));
  const ndd = nd * d;
  if (n <= 140) {
    return clip(ndd <= 4 ? 1 - durbinMatrix(n, d) : 2 * oneSidedSmirnov(n, d));
  }
  if (ndd >= 370) return 0;
  if (ndd >= 2.2) return clip(2 * oneSidedSmirnov(n, d));
  if (n <= 100_000 && n * d ** 1.5 <= 1.4) return clip(1 - durbinMatrix(n, d));
  return clip(1 - pelzGood(n, d));
}

/** Probability of less than d where ½ < nd ≤ 1: n! ((2nd − 1) / n)ⁿ. */
function belowOneStep(n: number, nd: number): number {
  const logRatio = Math.log(2 * Math.PI * n) / 2 - n + stirlingError(n);
  return Math.exp(logRatio + n * Math.log(2 * nd - 1));
}

function clip(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
