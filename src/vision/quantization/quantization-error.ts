import { checkAllFinite, checkLength, checkResult, checkSameLength, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';

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
export function quantizationError(values: Numbers, restored: Numbers): QuantizationError {
  values = listOf('values', values);
  restored = listOf('restored', restored);
  checkLength('values', values);
  checkSameLength('restored', restored, 'values', values);
  checkAllFinite('values', values);
  checkAllFinite('restored', restored);
  const unit = unitOf(values, restored);
  let signal = 0;
  let noise = 0;
  let maximumError = 0;
  for (let i = 0; i < values.length; i++) {
    const error = values[i] / unit - restored[i] / unit;
    signal += (values[i] / unit) ** 2;
    noise += error ** 2;
    maximumError = Math.max(maximumError, Math.abs(error));
  }
  const meanSquaredError = (noise / values.length) * unit ** 2;
  checkResult('values', meanSquaredError);
  checkResult('values', maximumError * unit);
  const signalToNoiseDecibels = noise === 0 ? Infinity : 10 * Math.log10(signal / noise);
  return { meanSquaredError, signalToNoiseDecibels, maximumError: maximumError * unit };
}

/** 1, or for extreme numbers a power of two near their size, so that squares stay in range. */
function unitOf(values: Vector, restored: Vector): number {
  let largest = 0;
  for (const list of [values, restored])
    for (const value of list) largest = Math.max(largest, Math.abs(value));
  const ordinary = largest === 0 || (largest > 1e-100 && largest < 1e100);
  return ordinary ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(largest)) + 1);
}
