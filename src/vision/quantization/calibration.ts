import { check, checkAllFinite, checkLength, listOf } from '../check.ts';
import type { Numbers } from '../check.ts';
import { percentilesOf } from '../serving/percentile.ts';
import type { PercentileMethod } from '../serving/percentile.ts';

/** Which part of the calibration data a range covers. */
export interface CalibrationOptions {
  /** Percentile that the range reaches to, above 50 to 100. Default 100: minimum and maximum. */
  readonly percent?: number;
  /** How a percentile is read between observations, by NumPy's names. Default `'linear'`. */
  readonly method?: PercentileMethod;
}

/**
 * Range of activations for affine quantization, from calibration data.
 *
 * Minimum and maximum keep every value and let one outlier coarsen all steps; a percentile such as
 * 99.9 saturates the outliers instead. It leaves out (100 − percent) % at each end.
 *
 * @param values activations seen on calibration images
 * @param options `percent` (default 100), `method` (default `'linear'`)
 * @returns low and high end in the values' unit
 * @throws RangeError when there are no values, one is not finite, or percent is not above 50
 * @example
 * ```ts
 * import { calibrateRange } from '#vision';
 * calibrateRange([-1, 0, 1, 2, 8]); // { low: -1, high: 8 }
 * calibrateRange([-1, 0, 1, 2, 8], { percent: 75 }); // { low: 0, high: 2 }
 * ```
 * @source Wu et al., "Integer Quantization for Deep Learning Inference", 2020, section 3.3; NumPy
 *   2.4, `numpy.percentile`
 */
export function calibrateRange(
  values: Numbers,
  options: CalibrationOptions = {},
): { low: number; high: number } {
  const { percent = 100, method = 'linear' } = options;
  check(percent > 50 && percent <= 100, 'percent', percent, 'above 50, at most 100');
  values = listOf('values', values);
  checkLength('values', values);
  const [low, high] = percentilesOf(values, [100 - percent, percent], method);
  return { low, high };
}

/**
 * Largest magnitude for symmetric quantization, from calibration data: a percentile of |x|.
 *
 * @param values weights or activations
 * @param options `percent` (default 100: the maximum), `method` (default `'linear'`)
 * @returns magnitude in the values' unit, 0 or more
 * @throws RangeError when there are no values, one is not finite, or percent is not above 50
 * @example
 * ```ts
 * import { calibrateMagnitude } from '#vision';
 * calibrateMagnitude([-4, 1, 2]); // 4
 * calibrateMagnitude([-4, 1, 2], { percent: 75 }); // 3
 * ```
 * @source Wu et al., "Integer Quantization for Deep Learning Inference", 2020, section 3.3
 */
export function calibrateMagnitude(values: Numbers, options: CalibrationOptions = {}): number {
  const { percent = 100, method = 'linear' } = options;
  check(percent > 50 && percent <= 100, 'percent', percent, 'above 50, at most 100');
  values = listOf('values', values);
  checkLength('values', values);
  checkAllFinite('values', values);
  return percentilesOf(values.map(Math.abs), [percent], method)[0];
}
