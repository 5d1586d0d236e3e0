import { check, checkChoice, checkInteger, checkPositive } from '../check.ts';

/** A factor without floating point: multiplier × 2^(shift − 31). */
export interface FixedPointMultiplier {
  /** From 2^30 to 2^31 − 1, or 0 for a factor too small to matter. */
  readonly multiplier: number;
  /** From −31 to 30; below 0 a shift to the right. */
  readonly shift: number;
}

/** How the product is brought back to 32 bits. */
export interface RequantizeOptions {
  /**
   * `'twice'` (default): the high half of the product is rounded with halves up, then the shift with
   * halves away from zero (gemmlowp, LiteRT's default build). `'once'`: one shift, halves up
   * (LiteRT with `TFLITE_SINGLE_ROUNDING`). They differ by at most 1.
   */
  readonly rounding?: 'twice' | 'once';
}

/** Smallest and largest number of 32 bits: literals, since a bundler keeps whatever it would have to compute. */
export const int32 = { lowest: -2147483648, highest: 2147483647 } as const;

/**
 * A real factor as an integer of 31 bits and a shift, so that an integer unit can multiply by it.
 *
 * Off by at most 2^−31 of itself. Factors below 2^−32 become 0, as every 32-bit number does with them.
 *
 * Formula: $M \approx m \cdot 2^{\,\mathrm{shift} - 31}, \qquad 2^{30} \le m < 2^{31}$
 *
 * @param factor above 0 and below 2^30; of a layer, input scale × weight scale / output scale
 * @returns multiplier and shift
 * @throws RangeError when the factor is not above 0 and below 2^30
 * @example
 * ```ts
 * import { fixedPointMultiplier } from '#vision';
 * fixedPointMultiplier(0.5); // { multiplier: 1073741824, shift: 0 }
 * fixedPointMultiplier(0.001); // { multiplier: 1099511628, shift: -9 }
 * ```
 * @source Jacob et al., "Quantization and Training of Neural Networks for Efficient
 *   Integer-Arithmetic-Only Inference", 2018, section 2.2; LiteRT, `QuantizeMultiplier`
 */
export function fixedPointMultiplier(factor: number): FixedPointMultiplier {
  checkPositive('factor', factor);
  check(factor < 2 ** 30, 'factor', factor, 'a number below 2^30');
  if (factor < 2 ** -33) return { multiplier: 0, shift: 0 };
  let shift = Math.floor(Math.log2(factor)) + 1;
  // The logarithm of a number just below a power of two is rounded up to it.
  if (factor / 2 ** shift < 0.5) shift--;
  let multiplier = Math.round((factor / 2 ** shift) * 2 ** 31);
  if (multiplier === 2 ** 31) {
    multiplier /= 2;
    shift++;
  }
  return shift < -31 ? { multiplier: 0, shift: 0 } : { multiplier, shift };
}

/**
 * A 32-bit sum times a fixed-point factor, in integers alone.
 *
 * @param sum a whole number of 32 bits, as a layer accumulates it
 * @param factor multiplier and shift, from `fixedPointMultiplier`
 * @param options `rounding`: `'twice'` (default) or `'once'`
 * @returns a whole number of 32 bits, before the zero point is added and the range is cut
 * @throws RangeError when the sum or the sum shifted to the left needs more than 32 bits
 * @example
 * ```ts
 * import { fixedPointMultiplier, requantize } from '#vision';
 * requantize(1500, fixedPointMultiplier(0.001)); // 2
 * const quarter = fixedPointMultiplier(0.25);
 * requantize(-6, quarter); // -2
 * requantize(-6, quarter, { rounding: 'once' }); // -1
 * ```
 * @source gemmlowp, `SaturatingRoundingDoublingHighMul` and `RoundingDivideByPOT`; LiteRT,
 *   `MultiplyByQuantizedMultiplier`
 */
export function requantize(
  sum: number,
  factor: FixedPointMultiplier,
  options: RequantizeOptions = {},
): number {
  const { rounding = 'twice' } = options;
  checkChoice('options.rounding', rounding, ['twice', 'once']);
  checkFactor('factor', factor);
  const { multiplier, shift } = factor;
  checkInt32('sum', sum);
  if (shift > 0) checkInt32('sum', sum * 2 ** shift);
  if (rounding === 'once') return shiftedRight(sum, multiplier, 31 - shift);
  const high = shiftedRight(sum * 2 ** Math.max(shift, 0), multiplier, 31);
  const divisor = 2 ** Math.max(-shift, 0);
  const quotient = Math.floor(Math.abs(high) / divisor + 0.5);
  return high < 0 ? 0 - quotient : quotient;
}

/** Expects a whole number of 32 bits. */
export function checkInt32(argument: string, value: number): void {
  const holds = Number.isInteger(value) && value >= int32.lowest && value <= int32.highest;
  check(holds, argument, value, 'a whole number that 32 bits hold');
}

/** Expects multiplier and shift in their ranges. */
export function checkFactor(argument: string, { multiplier, shift }: FixedPointMultiplier): void {
  checkInteger(`${argument}.multiplier`, multiplier);
  check(multiplier < 2 ** 31, `${argument}.multiplier`, multiplier, 'a number below 2^31');
  const holds = Number.isInteger(shift) && shift >= -31 && shift <= 30;
  check(holds, `${argument}.shift`, shift, 'a whole number from −31 to 30');
}

/** The product of two numbers of 32 bits, shifted to the right, halves up. */
function shiftedRight(left: number, right: number, by: number): number {
  // A product of 63 bits is beyond what a double holds.
  const product = BigInt(left) * BigInt(right);
  return Number((product + (1n << BigInt(by - 1))) >> BigInt(by));
}
