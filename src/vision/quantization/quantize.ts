import {
  check,
  checkAllFinite,
  checkChoice,
  checkInteger,
  checkPositive,
  checkResult,
  listOf,
} from '../check.ts';
import type { Numbers } from '../check.ts';
import type { QuantizationParameters } from './quantization-parameters.ts';
import { roundToInteger } from './rounding.ts';
import type { RoundingMode } from './rounding.ts';

/** How the quotient is formed and rounded. */
export interface QuantizeOptions {
  readonly rounding?: RoundingMode;
  /** `float64` (default), or `float32` as PyTorch and ONNX Runtime compute. */
  readonly arithmetic?: 'float64' | 'float32';
}

/**
 * Quantizes real numbers to integers; what lies outside the range saturates.
 *
 * The quotient is rounded before the zero point is added, as in ONNX `QuantizeLinear`; adding first
 * would move ties when the zero point is odd. Frameworks divide in float32, so that a value within
 * 1e-7 of a half may fall to the other side there: `arithmetic: 'float32'` does as they do.
 *
 * Formula: $q = \mathrm{clamp}(\mathrm{round}(x / s) + z,\ q_{\min},\ q_{\max})$
 *
 * @param values real numbers
 * @param parameters scale, zero point and integer range
 * @param options `rounding` of halves, default `'half-even'`; `arithmetic`, default `'float64'`
 * @returns integers from lowest to highest
 * @throws RangeError when a value is not finite, or the parameters are no mapping
 * @example
 * ```ts
 * import { affineParameters, quantize } from '#vision';
 * quantize([-25, 0, 1.25, 900], affineParameters(-25, 102.5)); // [0, 50, 52, 255]
 * ```
 * @source ONNX 1.20 operator `QuantizeLinear`
 */
export function quantize(
  values: Numbers,
  parameters: QuantizationParameters,
  options: QuantizeOptions = {},
): number[] {
  checkChoice('arithmetic', options.arithmetic ?? 'float64', ['float64', 'float32']);
  values = listOf('values', values);
  checkAllFinite('values', values);
  checkParameters(parameters);
  const { lowest, highest } = parameters;
  return values.map((value) => {
    const integer = unsaturated(value, parameters, options);
    return Math.min(Math.max(integer, lowest), highest);
  });
}

/** The integer that a value rounds to, in the range or beyond. */
export function unsaturated(
  value: number,
  { scale, zeroPoint }: QuantizationParameters,
  { rounding, arithmetic }: QuantizeOptions,
): number {
  const single = Math.fround(Math.fround(value) / Math.fround(scale));
  const ratio = arithmetic === 'float32' ? single : value / scale;
  // What overflows saturates: 2^52 steps are beyond every range.
  const steps = Math.min(Math.max(ratio, -(2 ** 52)), 2 ** 52);
  return roundToInteger(steps, rounding) + zeroPoint;
}

/**
 * The real numbers that integers stand for.
 *
 * Formula: $\hat x = s (q - z)$
 *
 * @param integers from lowest to highest
 * @param parameters scale, zero point and integer range
 * @returns real numbers, within half a step of what was quantized unless it saturated
 * @throws RangeError when an integer is outside the range, or the parameters are no mapping
 * @example
 * ```ts
 * import { affineParameters, dequantize } from '#vision';
 * dequantize([0, 50, 52], affineParameters(-25, 102.5)); // [-25, 0, 1]
 * ```
 * @source ONNX 1.20 operator `DequantizeLinear`
 */
export function dequantize(integers: Numbers, parameters: QuantizationParameters): number[] {
  integers = listOf('integers', integers);
  checkParameters(parameters);
  const { scale, zeroPoint, lowest, highest } = parameters;
  return integers.map((integer, i) => {
    const holds = Number.isInteger(integer) && integer >= lowest && integer <= highest;
    check(holds, `integers[${i}]`, integer, `a whole number from ${lowest} to ${highest}`);
    const value = scale * (integer - zeroPoint);
    checkResult('scale', value);
    return value;
  });
}

/** Expects a mapping: a step above 0, and a zero point in the range. */
export function checkParameters({
  scale,
  zeroPoint,
  lowest,
  highest,
}: QuantizationParameters): void {
  checkPositive('scale', scale);
  checkInteger('lowest', lowest, Number.MIN_SAFE_INTEGER);
  checkInteger('highest', highest, lowest);
  checkInteger('zeroPoint', zeroPoint, lowest);
  check(zeroPoint <= highest, 'zeroPoint', zeroPoint, `at most highest (${highest})`);
}
