import { check, checkChoice, checkFinite, checkInteger } from '../check.ts';
import { roundToInteger } from './rounding.ts';
import type { RoundingMode } from './rounding.ts';

/** How real numbers map to integers: real = scale × (integer − zeroPoint). */
export interface QuantizationParameters {
  /** Step in real units, above 0. */
  readonly scale: number;
  /** The integer that stands for 0. */
  readonly zeroPoint: number;
  /** Smallest and largest integer. */
  readonly lowest: number;
  readonly highest: number;
}

/** Integers and rounding of an affine mapping. */
export interface AffineOptions {
  /** Default 8; 2 to 32. */
  readonly bits?: number;
  /** Integers from −2^(bits−1) instead of from 0. Default false (uint8). */
  readonly signed?: boolean;
  /** How the zero point is rounded. Default `'half-even'`. */
  readonly rounding?: RoundingMode;
}

/** Integers of a symmetric mapping. */
export interface SymmetricOptions {
  /** Default 8; 2 to 32. */
  readonly bits?: number;
  /**
   * What the magnitude is divided by: `'largest-integer'` (default), 127 at 8 bits (TensorFlow Lite,
   * TensorRT, ONNX Runtime), or `'half-range'`, 127.5 (PyTorch).
   */
  readonly divisor?: 'largest-integer' | 'half-range';
  /** Leaves out −128, so that −x is representable where x is. Default: with 127 only. */
  readonly narrowRange?: boolean;
}

/**
 * Parameters of affine (asymmetric) quantization of a range.
 *
 * The range is stretched to hold 0, so that zero padding is exact. A range of 0 alone gets scale 1.
 * PyTorch and ONNX Runtime compute in float32, which moves the last digits.
 *
 * Formula: $s = \frac{\mathrm{high} - \mathrm{low}}{q_{\max} - q_{\min}}, \quad z = q_{\min} - \mathrm{round}(\mathrm{low} / s)$
 *
 * @param low smallest real number, from calibration
 * @param high largest real number
 * @param options `bits` (default 8), `signed` (default false), `rounding` (default `'half-even'`)
 * @returns scale, zero point, lowest and highest integer
 * @throws RangeError when low is above high, one is not finite, or bits is outside 2–32
 * @example
 * ```ts
 * import { affineParameters } from '#vision';
 * affineParameters(-25, 102.5); // { scale: 0.5, zeroPoint: 50, lowest: 0, highest: 255 }
 * ```
 * @source Jacob et al., "Quantization and Training of Neural Networks for Efficient
 *   Integer-Arithmetic-Only Inference", 2018, section 2.1; PyTorch 2.15,
 *   `torch.ao.quantization.observer.MinMaxObserver`
 */
export function affineParameters(
  low: number,
  high: number,
  options: AffineOptions = {},
): QuantizationParameters {
  const { bits = 8, signed = false, rounding = 'half-even' } = options;
  checkFinite('low', low);
  checkFinite('high', high);
  check(low <= high, 'low', low, `at most high (${high})`);
  checkBits(bits);
  const lowest = signed ? -(2 ** (bits - 1)) : 0;
  const highest = lowest + 2 ** bits - 1;
  const [start, end] = [Math.min(low, 0), Math.max(high, 0)];
  const scale = stepOf(end, -start, highest - lowest);
  const zeroPoint = lowest - roundToInteger(start / scale, rounding);
  return { scale, zeroPoint: Math.min(Math.max(zeroPoint, lowest), highest), lowest, highest };
}

/**
 * Parameters of symmetric quantization of [−magnitude, magnitude]: the zero point is 0.
 *
 * At 8 bits the step is magnitude / 127 or magnitude / 127.5; the two give different integers for
 * the same weight. A magnitude of 0 gets scale 1.
 *
 * Formula: $s = \frac{\max |x|}{2^{b-1} - 1}$
 *
 * @param magnitude largest |x|, from calibration, 0 or more
 * @param options `bits` (default 8), `divisor` (default `'largest-integer'`), `narrowRange`
 * @returns scale, zero point 0, lowest and highest integer
 * @throws RangeError when the magnitude is negative or not finite, or bits is outside 2–32
 * @example
 * ```ts
 * import { symmetricParameters } from '#vision';
 * symmetricParameters(2.54); // { scale: 0.02, zeroPoint: 0, lowest: -127, highest: 127 }
 * symmetricParameters(255, { divisor: 'half-range' }); // { scale: 2, zeroPoint: 0, lowest: -128, highest: 127 }
 * ```
 * @source TensorFlow Lite 8-bit quantization specification; PyTorch 2.15,
 *   `torch.ao.quantization.observer.MinMaxObserver` with `torch.per_tensor_symmetric`
 */
export function symmetricParameters(
  magnitude: number,
  options: SymmetricOptions = {},
): QuantizationParameters {
  const { bits = 8, divisor = 'largest-integer' } = options;
  checkChoice('divisor', divisor, ['largest-integer', 'half-range']);
  const { narrowRange = divisor === 'largest-integer' } = options;
  checkFinite('magnitude', magnitude);
  check(magnitude >= 0, 'magnitude', magnitude, 'a number of at least 0');
  checkBits(bits);
  const highest = 2 ** (bits - 1) - 1;
  const steps = divisor === 'largest-integer' ? highest : highest + 0.5;
  const lowest = narrowRange ? -highest : -highest - 1;
  return { scale: stepOf(magnitude, 0, steps), zeroPoint: 0, lowest, highest };
}

/** At least 2^−1022: below it a double loses digits, and what is rounded lies more than half a step away. */
function stepOf(above: number, below: number, steps: number): number {
  const range = above + below;
  const step = Number.isFinite(range) ? range / steps : above / steps + below / steps;
  return step === 0 ? 1 : Math.max(step, 2 ** -1022);
}

function checkBits(bits: number): void {
  checkInteger('bits', bits, 2);
  check(bits <= 32, 'bits', bits, 'at most 32');
}
