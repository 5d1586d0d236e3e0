import { checkAllFinite, checkLength, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** What quantization cost. */
export interface QuantizationError {
  /** Mean squared error, in squared units of the values. */
  readonly meanSquaredError: number;
  /** Signal-to-quantization-noise ratio in decibels; Infinity where nothing was lost. */
  readonly signalToNoiseDecibels: number;
  /** Largest absolute error. */
  readonly maximumError: number;
}

/**
 * Error between values and what is left of them after quantization and back.
 *
 * Each bit more is worth about 6 dB. All-zero values with an error have a ratio of −Infinity.
 *
 * Formula: $\mathrm{SQNR} = 10 \log_{10} \frac{\sum x^2}{\sum (x - \hat x)^2}$
 *
 * @param values the original values
 * @param restored what `dequantize` gave back
 * @returns mean squared error, signal-to-noise ratio in dB, largest error
 * @throws RangeError when lengths differ, there are no values, or one is not finite
 * @example
 * ```ts
 * import { quantizationError } from '#vision';
 * quantizationError([10, 0], [9, 0]); // { meanSquaredError: 0.5, signalToNoiseDecibels: 20, maximumError: 1 }
 * ```
 * @source Oppenheim and Schafer, "Discrete-Time Signal Processing", 3rd edition, section 4.8.3
 */
export function quantizationError(values: Vector, restored: Vector): QuantizationError {
  checkLength('values', values);
  checkSameLength('restored', restored, 'values', values);
  checkAllFinite('values', values);
  checkAllFinite('restored', restored);
  let signal = 0;
  let noise = 0;
  let maximumError = 0;
  for (let i = 0; i < values.length; i++) {
    const error = values[i] - restored[i];
    signal += values[i] ** 2;
    noise += error ** 2;
    maximumError = Math.max(maximumError, Math.abs(error));
  }
  const signalToNoiseDecibels = noise === 0 ? Infinity : 10 * Math.log10(signal / noise);
  return { meanSquaredError: noise / values.length, signalToNoiseDecibels, maximumError };
}
