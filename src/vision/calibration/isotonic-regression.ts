import {
  check,
  checkAllFinite,
  checkLength,
  checkPositive,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';

/** What the fit has to keep to. */
export interface IsotonicOptions {
  /** How much each point counts, above 0; default 1 each. */
  readonly weights?: Vector;
  /** Whether the fit never falls (default) or never rises. */
  readonly increasing?: boolean;
  /** Bounds put on the fitted values; default none. For probabilities 0 and 1. */
  readonly least?: number;
  readonly most?: number;
}

interface Block {
  readonly mean: number;
  readonly weight: number;
  readonly count: number;
}

/**
 * Isotonic regression: the never-falling list nearest to the given one, by weighted squares.
 *
 * Pool adjacent violators: whatever falls is replaced, with its neighbours, by their mean. One pass,
 * in time proportional to the length.
 *
 * Formula: $\min_{f_1 \le \dots \le f_n} \sum_i w_i (y_i - f_i)^2$
 *
 * @param values finite numbers in the order of what they depend on
 * @param options `weights`, `increasing` (default true), `least`, `most`
 * @returns as many numbers, never falling (or never rising)
 * @throws RangeError when there are no values, one is not finite, a weight is not above 0 or the
 *   bounds are crossed
 * @example
 * ```ts
 * import { isotonicRegression } from '#vision';
 * isotonicRegression([1, 3, 2, 4]); // [1, 2.5, 2.5, 4]
 * isotonicRegression([5, 3, 1], { weights: [1, 1, 2] }); // [2.5, 2.5, 2.5]
 * ```
 * @source Barlow et al. 1972; scikit-learn 1.9.1, `sklearn.isotonic.isotonic_regression`
 */
export function isotonicRegression(values: Vector, options: IsotonicOptions = {}): number[] {
  const { weights = values.map(() => 1), increasing = true } = options;
  const { least = -Infinity, most = Infinity } = options;
  checkLength('values', values);
  checkAllFinite('values', values);
  checkSameLength('options.weights', weights, 'values', values);
  weights.forEach((weight, i) => checkPositive(`options.weights[${i}]`, weight));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  checkResult('options.weights', whole);
  check(least <= most, 'options.least', least, `at most options.most (${most})`);
  const order = increasing ? [...values.keys()] : [...values.keys()].reverse();
  const fitted = poolViolators(
    order.map((i) => ({ mean: values[i], weight: weights[i], count: 1 })),
  )
    .flatMap(({ mean, count }) => Array<number>(count).fill(mean))
    .map((value) => Math.min(Math.max(value, least), most));
  return increasing ? fitted : fitted.reverse();
}

function poolViolators(points: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const point of points) {
    let block = point;
    for (let last = blocks.at(-1); last !== undefined && last.mean >= block.mean;) {
      const weight = last.weight + block.weight;
      const sum = last.mean * last.weight + block.mean * block.weight;
      const inParts = last.mean * (last.weight / weight) + block.mean * (block.weight / weight);
      const mean = Number.isFinite(sum) ? sum / weight : inParts;
      block = { mean, weight, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks;
}
