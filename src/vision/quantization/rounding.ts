import { checkChoice, checkFinite } from '../check.ts';
import { roundHalfEven } from '../round-half-even.ts';

/**
 * How a half is rounded to a whole number.
 *
 * `'half-even'` to the even neighbour (IEEE 754, NumPy, PyTorch, ONNX Runtime); `'half-away'` away
 * from zero (C's `round`, TensorFlow Lite); `'half-up'` towards +∞ (JavaScript's `Math.round`).
 */
export type RoundingMode = 'half-even' | 'half-away' | 'half-up';

/**
 * Rounds to a whole number, with halves as the mode says.
 *
 * On weights that fall on halves (a scale that is a power of two) the modes differ in every other
 * code, and half-up shifts every one of those up.
 *
 * @param value a finite number
 * @param mode default `'half-even'`
 * @returns a whole number
 * @throws RangeError when the value is not finite
 * @example
 * ```ts
 * import { roundToInteger } from '#vision';
 * [-2.5, -1.5, 0.5, 1.5].map((x) => roundToInteger(x)); // [-2, -2, 0, 2]
 * [-2.5, -1.5, 0.5, 1.5].map((x) => roundToInteger(x, 'half-away')); // [-3, -2, 1, 2]
 * [-2.5, -1.5, 0.5, 1.5].map((x) => roundToInteger(x, 'half-up')); // [-2, -1, 1, 2]
 * ```
 * @source IEEE 754-2019, section 4.3; NumPy 2.4, `numpy.rint`
 */
export function roundToInteger(value: number, mode: RoundingMode = 'half-even'): number {
  checkFinite('value', value);
  checkChoice('mode', mode, ['half-even', 'half-away', 'half-up']);
  switch (mode) {
    case 'half-even':
      return roundHalfEven(value);
    case 'half-away':
      return Math.sign(value) * Math.round(Math.abs(value)) + 0;
    case 'half-up':
      return Math.round(value) + 0;
  }
}
