import { check, checkBetween, checkInteger } from '../check.ts';
import { complementOfIncompleteBeta } from '../classification/incomplete-beta.ts';

/** A single sampling plan: how many pieces are looked at, and with how many bad ones the lot passes. */
export interface SamplingPlan {
  readonly sampleSize: number;
  readonly acceptanceNumber: number;
  /** Pieces in the lot; left out, a lot so large that drawing does not change it. */
  readonly lotSize?: number;
}

/**
 * The chance that a lot passes a sampling plan: a point of its operating characteristic (OC) curve.
 *
 * Near the AQL the curve should be close to 1, near what the customer cannot bear close to 0; a small
 * sample has a flat curve, and no acceptance number makes it steep.
 *
 * Formula: $P_a(p) = \sum_{d=0}^{c} \binom{n}{d} p^d (1 - p)^{n - d}$; with a lot size, hypergeometric
 *
 * @param plan `sampleSize` n, `acceptanceNumber` c, `lotSize`
 * @param defectRate share of bad pieces, 0 to 1; with a lot size, rounded to whole pieces
 * @returns a probability from 0 to 1
 * @throws RangeError when a number is not whole, the sample is larger than the lot, the acceptance
 *   number is not below the sample size or the rate is not from 0 to 1
 * @example
 * ```ts
 * import { acceptanceProbability } from '#vision';
 * acceptanceProbability({ sampleSize: 125, acceptanceNumber: 3 }, 0.01).toFixed(4); // '0.9626'
 * ```
 * @source ISO 2859-1:1999; SciPy 1.17.1, `scipy.stats.binom.cdf` and `scipy.stats.hypergeom.cdf`
 */
export function acceptanceProbability(plan: SamplingPlan, defectRate: number): number {
  const { sampleSize, acceptanceNumber, lotSize } = plan;
  checkInteger('plan.sampleSize', sampleSize, 1);
  checkInteger('plan.acceptanceNumber', acceptanceNumber);
  const below = acceptanceNumber < sampleSize;
  check(below, 'plan.acceptanceNumber', acceptanceNumber, `below sampleSize (${sampleSize})`);
  checkBetween('defectRate', defectRate, 0, 1);
  if (lotSize === undefined)
    return complementOfIncompleteBeta(
      defectRate,
      acceptanceNumber + 1,
      sampleSize - acceptanceNumber,
    );
  checkInteger('plan.lotSize', lotSize, sampleSize);
  return finiteLot(sampleSize, acceptanceNumber, lotSize, Math.round(defectRate * lotSize));
}

/** The hypergeometric chance of at most so many bad pieces in the sample. */
function finiteLot(sample: number, most: number, lot: number, bad: number): number {
  const [least, greatest] = [Math.max(0, sample + bad - lot), Math.min(sample, bad)];
  const mode = Math.floor(((sample + 1) * (bad + 1)) / (lot + 2));
  const peak = Math.min(greatest, Math.max(least, mode));
  /** The chance of k + 1 over that of k. */
  const rise = (k: number) => ((sample - k) * (bad - k)) / ((k + 1) * (lot - sample - bad + k + 1));
  let [all, accepted] = [0, 0];
  const add = (k: number, weight: number) => {
    all += weight;
    if (k <= most) accepted += weight;
  };
  // In units of the likeliest, outwards, until what is left adds nothing.
  for (let k = peak, weight = 1; k <= greatest && weight > 1e-300; weight *= rise(k++))
    add(k, weight);
  for (let k = peak - 1, weight = 1; k >= least && weight > 1e-300; k--) {
    weight /= rise(k);
    add(k, weight);
  }
  return accepted / all;
}
