import { checkAllFinite, checkChoice, checkLength, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** What a reject option leaves, as it refuses less and less; lists of equal length. */
export interface RiskCoverageCurve {
  /** Share of samples that the model decides, rising to 1. */
  readonly coverage: readonly number[];
  /** Share of the decided samples that are wrong. */
  readonly risk: readonly number[];
  /** Falling: samples of at least this confidence are decided. */
  readonly thresholds: readonly number[];
}

/**
 * The errors that remain against the share that is decided: what a reject option buys.
 *
 * Samples are decided in order of confidence, those of equal confidence together. A flat curve says
 * that the confidence does not know where the model is wrong, and that refusing by it is useless.
 *
 * @param isWrong 1 where the model is wrong, 0 where it is right
 * @param confidences one number a sample, higher means surer
 * @returns coverage, risk and thresholds
 * @throws RangeError when the lists are empty or differ in length, or a value is not finite
 * @example
 * ```ts
 * import { riskCoverageCurve } from '#vision';
 * riskCoverageCurve([0, 0, 1, 0], [0.9, 0.8, 0.6, 0.7]).risk; // [0, 0, 0, 0.25]
 * ```
 * @source El-Yaniv and Wiener, "On the Foundations of Noise-free Selective Classification", 2010;
 *   Geifman and El-Yaniv, "Selective Classification for Deep Neural Networks", 2017
 */
export function riskCoverageCurve(
  isWrong: readonly (0 | 1)[],
  confidences: Vector,
): RiskCoverageCurve {
  checkLength('isWrong', isWrong);
  isWrong.forEach((value, i) => {
    checkChoice(`isWrong[${i}]`, value, [0, 1]);
  });
  checkSameLength('confidences', confidences, 'isWrong', isWrong);
  checkAllFinite('confidences', confidences);
  const surestFirst = [...confidences.keys()].sort((i, j) => confidences[j] - confidences[i]);
  const curve = { coverage: [] as number[], risk: [] as number[], thresholds: [] as number[] };
  let errors = 0;
  surestFirst.forEach((i, rank) => {
    errors += isWrong[i];
    const next = surestFirst.at(rank + 1);
    if (next !== undefined && confidences[next] === confidences[i]) return;
    curve.coverage.push((rank + 1) / isWrong.length);
    curve.risk.push(errors / (rank + 1));
    curve.thresholds.push(confidences[i]);
  });
  return curve;
}
