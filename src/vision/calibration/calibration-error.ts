import { check, checkChoice, checkLength, checkMatrix, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { reliabilityBins } from './reliability-bins.ts';
import type { ReliabilityBinOptions } from './reliability-bins.ts';

/**
 * Expected calibration error: how far promises and outcomes lie apart, averaged over the bins.
 *
 * It depends on the bins: say how many, of which kind, and whose confidence.
 *
 * Formula: $\mathrm{ECE} = \sum_b \frac{n_b}{n} \left| \mathrm{freq}(b) - \mathrm{conf}(b) \right|$
 *
 * @param confidences a probability from 0 to 1 a sample
 * @param outcomes 1 where it happened, else 0, a sample
 * @param options `bins` (default 15), `strategy`, `edges`; `norm`: `l1` (default) or `l2`, the root
 *   of the weighted mean square
 * @returns a value from 0 (calibrated) to 1
 * @throws RangeError as `reliabilityBins` does
 * @example
 * ```ts
 * import { expectedCalibrationError } from '#vision';
 * expectedCalibrationError([0.25, 0.25, 0.75, 0.75], [0, 0, 1, 1], { bins: 2 }); // 0.25
 * ```
 * @source Naeini et al. 2015; Guo et al., "On Calibration of Modern Neural Networks", ICML 2017,
 *   arXiv 1706.04599
 */
export function expectedCalibrationError(
  confidences: Vector,
  outcomes: readonly number[],
  options: ReliabilityBinOptions & { readonly norm?: 'l1' | 'l2' } = {},
): number {
  const { norm = 'l1' } = options;
  checkChoice('options.norm', norm, ['l1', 'l2']);
  const power = norm === 'l2' ? 2 : 1;
  let sum = 0;
  for (const { count, meanConfidence, frequency } of filledBins(confidences, outcomes, options)) {
    sum += (count / confidences.length) * Math.abs(frequency - meanConfidence) ** power;
  }
  return sum ** (1 / power);
}

/**
 * Maximum calibration error: the worst bin's distance between promise and outcome.
 *
 * One sample alone in a bin can set it; look at the counts before believing it.
 *
 * Formula: $\mathrm{MCE} = \max_b \left| \mathrm{freq}(b) - \mathrm{conf}(b) \right|$
 *
 * @param confidences a probability from 0 to 1 a sample
 * @param outcomes 1 where it happened, else 0, a sample
 * @param options `bins` (default 15), `strategy`, `edges`
 * @returns a value from 0 to 1
 * @throws RangeError as `reliabilityBins` does
 * @example
 * ```ts
 * import { maximumCalibrationError } from '#vision';
 * maximumCalibrationError([0.25, 0.25, 0.75, 0.75], [0, 0, 0, 1], { bins: 2 }); // 0.25
 * ```
 * @source Naeini et al. 2015; Guo et al. 2017, arXiv 1706.04599
 */
export function maximumCalibrationError(
  confidences: Vector,
  outcomes: readonly number[],
  options: ReliabilityBinOptions = {},
): number {
  const gaps = filledBins(confidences, outcomes, options).map(({ meanConfidence, frequency }) =>
    Math.abs(frequency - meanConfidence),
  );
  return Math.max(...gaps);
}

/**
 * The top label's probability of each sample, and whether it was right.
 *
 * Of equal probabilities the first class is the top one.
 *
 * @param probabilities one row of class probabilities a sample
 * @param actual the true class of each sample, as a column's index
 * @returns lists for `reliabilityBins` and the calibration errors
 * @throws RangeError when the lists differ in length or an index is no column
 * @example
 * ```ts
 * import { topLabelConfidences } from '#vision';
 * topLabelConfidences([[0.7, 0.3], [0.4, 0.6]], [0, 0]); // { confidences: [0.7, 0.6], outcomes: [1, 0] }
 * ```
 * @source Guo et al. 2017, arXiv 1706.04599, section 2
 */
export function topLabelConfidences(
  probabilities: Matrix,
  actual: readonly number[],
): { readonly confidences: number[]; readonly outcomes: number[] } {
  checkMatrix('probabilities', probabilities);
  checkLength('probabilities[0]', probabilities[0]);
  checkSameLength('actual', actual, 'probabilities', probabilities);
  const classes = probabilities[0].length;
  actual.forEach((column, i) => {
    const holds = Number.isInteger(column) && column >= 0 && column < classes;
    check(holds, `actual[${i}]`, column, `a column from 0 to ${classes - 1}`);
  });
  const confidences = probabilities.map((row) => Math.max(...row));
  const outcomes = probabilities.map((row, i) =>
    row.indexOf(confidences[i]) === actual[i] ? 1 : 0,
  );
  return { confidences, outcomes };
}

function filledBins(
  confidences: Vector,
  outcomes: readonly number[],
  options: ReliabilityBinOptions,
) {
  return reliabilityBins(confidences, outcomes, options).filter(({ count }) => count > 0);
}
