import {
  check,
  checkAllFinite,
  checkFinite,
  checkLength,
  checkPositive,
  checkResult,
} from '../check.ts';
import type { Vector } from '../check.ts';

/** What an EWMA chart is held to. */
export interface EwmaOptions {
  /** What the values should be, in their unit. */
  readonly target: number;
  /** Standard deviation of a value, in the same unit. */
  readonly sigma: number;
  /** Weight of the newest value, above 0, at most 1; default 0.2. */
  readonly weight?: number;
  /** Limits in standard deviations of the average; default 3. */
  readonly width?: number;
}

/** The average after a value, and how far from the target it may be. */
export interface EwmaPoint {
  readonly average: number;
  readonly low: number;
  readonly high: number;
  readonly alarm: boolean;
}

/**
 * EWMA chart: an exponentially weighted average that sees a small, lasting shift.
 *
 * A single value three σ off is seen by a Shewhart chart; half a σ that stays is seen here within
 * tens of values. The limits widen at the start, where little has been averaged.
 *
 * Formula: $z_i = \lambda x_i + (1 - \lambda) z_{i-1}$, $\;\mathrm{limits} = \mu \pm L \sigma \sqrt{\tfrac{\lambda}{2 - \lambda} \left(1 - (1 - \lambda)^{2i}\right)}$
 *
 * @param values measurements in time order
 * @param options `target`, `sigma`; `weight` λ (default 0.2), `width` L (default 3)
 * @returns a point a value, in the values' unit
 * @throws RangeError when there is no value, one is not finite, sigma or width is not above 0 or the
 *   weight is not above 0 and at most 1
 * @example
 * ```ts
 * import { ewmaChart } from '#vision';
 * ewmaChart([1, 1], { target: 0, sigma: 1 }).map(({ average }) => average.toFixed(2)); // ['0.20', '0.36']
 * ```
 * @source Roberts 1959; Montgomery, "Introduction to Statistical Quality Control", 8th edition, 2019,
 *   section 9.2
 */
export function ewmaChart(values: Vector, options: EwmaOptions): EwmaPoint[] {
  const { target, sigma, weight = 0.2, width = 3 } = options;
  checkLength('values', values);
  checkAllFinite('values', values);
  checkFinite('options.target', target);
  checkPositive('options.sigma', sigma);
  checkPositive('options.width', width);
  checkPositive('options.weight', weight);
  check(weight <= 1, 'options.weight', weight, 'a number of at most 1');
  let average = target;
  return values.map((value, i) => {
    average = weight * value + (1 - weight) * average;
    const share = (weight / (2 - weight)) * (1 - (1 - weight) ** (2 * (i + 1)));
    const reach = width * sigma * Math.sqrt(share);
    const [low, high] = [target - reach, target + reach];
    checkResult('values', average - low + (high - average));
    return { average, low, high, alarm: average < low || average > high };
  });
}
