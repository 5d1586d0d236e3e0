import {
  checkAllFinite,
  checkAtLeast,
  checkFinite,
  checkLength,
  checkPositive,
  checkResult,
} from '../check.ts';
import type { Vector } from '../check.ts';

/** What a CUSUM chart is held to. */
export interface CusumOptions {
  /** What the values should be, in their unit. */
  readonly target: number;
  /** Standard deviation of a value, in the same unit. */
  readonly sigma: number;
  /** Half the shift to be seen, in σ; default 0.5, for a shift of one σ. */
  readonly slack?: number;
  /** Sum that raises the alarm, in σ; default 5. */
  readonly limit?: number;
}

/** Both sums after a value, in σ. */
export interface CusumPoint {
  readonly up: number;
  readonly down: number;
  readonly alarm: boolean;
}

/**
 * CUSUM chart: sums what lies beyond the slack, so that a small shift adds up to an alarm.
 *
 * With slack 0.5 and limit 5 a shift of one σ is seen after about ten values, and a process on
 * target raises a false alarm about once in 465.
 *
 * Formula: $S^+_i = \max\!\left(0,\; S^+_{i-1} + \frac{x_i - \mu}{\sigma} - k\right)$, and likewise downwards
 *
 * @param values measurements in time order
 * @param options `target`, `sigma`; `slack` k (default 0.5), `limit` h (default 5)
 * @returns both sums a value, in σ, 0 or more; an alarm where one is above the limit
 * @throws RangeError when there is no value, one is not finite, sigma or limit is not above 0 or the
 *   slack is below 0
 * @example
 * ```ts
 * import { cusumChart } from '#vision';
 * cusumChart([1, 2, 0], { target: 0, sigma: 1 }).map(({ up }) => up); // [0.5, 2, 1.5]
 * ```
 * @source Page 1954; Montgomery, "Introduction to Statistical Quality Control", 8th edition, 2019,
 *   section 9.1
 */
export function cusumChart(values: Vector, options: CusumOptions): CusumPoint[] {
  const { target, sigma, slack = 0.5, limit = 5 } = options;
  checkLength('values', values);
  checkAllFinite('values', values);
  checkFinite('options.target', target);
  checkPositive('options.sigma', sigma);
  checkAtLeast('options.slack', slack, 0);
  checkPositive('options.limit', limit);
  let [up, down] = [0, 0];
  return values.map((value) => {
    const off = (value - target) / sigma;
    checkResult('values', off);
    up = Math.max(0, up + off - slack);
    down = Math.max(0, down - off - slack);
    checkResult('values', up + down);
    return { up, down, alarm: Math.max(up, down) > limit };
  });
}
