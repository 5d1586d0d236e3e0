import {
  checkAllFinite,
  checkInteger,
  checkLabels,
  checkLength,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';
import { checkOpen } from '../classification/proportion-interval.ts';
import type { Random } from '../random.ts';
import { percentilesOf } from '../serving/percentile.ts';

/** How often boards are drawn anew, and how sure the interval is. */
export interface BootstrapOptions {
  /** Draws of as many boards as there are; default 2,000. */
  readonly resamples?: number;
  /** Share of the draws inside the interval; default 0.95. */
  readonly confidence?: number;
}

/** How much better the second model is, and how far chance could move that. */
export interface PairedDifference {
  /** Mean of second less first, in the scores' unit. */
  readonly difference: number;
  /** Ends of the percentile interval. */
  readonly low: number;
  readonly high: number;
  /** Standard deviation over the draws. */
  readonly standardError: number;
}

/**
 * Paired bootstrap by board: the difference of two models' scores, with an interval.
 *
 * Whole boards are drawn with replacement, each with all its samples and with both models' scores
 * for them: samples of one board share light, lot and solder, so drawing them one by one would make
 * the interval too narrow. A difference is worth something when the interval leaves out 0.
 *
 * @param first a score a sample of the first model, for instance 1 where it is right
 * @param second the second model's score for the same sample
 * @param boards the board of each sample: texts or numbers
 * @param random where the draws come from
 * @param options `resamples` (default 2,000), `confidence` (default 0.95)
 * @returns difference, interval and standard error, in the scores' unit
 * @throws RangeError when lengths differ, a score is not finite or there are fewer than two boards
 * @example
 * ```ts
 * import { pairedBootstrap, Random } from '#vision';
 * const boards = ['a', 'a', 'b', 'b', 'c', 'c'];
 * pairedBootstrap([1, 0, 1, 0, 1, 0], [1, 1, 1, 1, 1, 1], boards, new Random(1)).difference; // 0.5
 * ```
 * @source Efron and Tibshirani, "An Introduction to the Bootstrap", 1993; Davison and Hinkley,
 *   "Bootstrap Methods and their Application", 1997, section 3.8
 */
export function pairedBootstrap(
  first: Vector,
  second: Vector,
  boards: readonly (number | string)[],
  random: Random,
  options: BootstrapOptions = {},
): PairedDifference {
  const { resamples = 2000, confidence = 0.95 } = options;
  checkInteger('options.resamples', resamples, 2);
  checkOpen('options.confidence', confidence);
  checkLength('first', first);
  checkAllFinite('first', first);
  checkSameLength('second', second, 'first', first);
  checkAllFinite('second', second);
  checkSameLength('boards', boards, 'first', first);
  checkLabels('boards', boards);
  const totals = totalsByBoard(first, second, boards);
  checkLength('boards', totals, 2);
  const difference = meanOf(totals);
  checkResult('first', difference);
  const draws = Array.from({ length: resamples }, () =>
    meanOf(totals.map(() => totals[random.integer(totals.length)])),
  );
  const outside = 50 * (1 - confidence);
  const [low, high] = percentilesOf(draws, [outside, 100 - outside]);
  const center = draws.reduce((sum, draw) => sum + draw, 0) / resamples;
  const squares = draws.reduce((sum, draw) => sum + (draw - center) ** 2, 0);
  const standardError = Math.sqrt(squares / (resamples - 1));
  checkResult('first', standardError);
  return { difference, low, high, standardError };
}

interface BoardTotal {
  readonly sum: number;
  readonly count: number;
}

function totalsByBoard(
  first: Vector,
  second: Vector,
  boards: readonly (number | string)[],
): BoardTotal[] {
  const totals = new Map<number | string, BoardTotal>();
  boards.forEach((board, i) => {
    const { sum, count } = totals.get(board) ?? { sum: 0, count: 0 };
    totals.set(board, { sum: sum + (second[i] - first[i]), count: count + 1 });
  });
  return [...totals.values()];
}

function meanOf(totals: readonly BoardTotal[]): number {
  let [sum, count] = [0, 0];
  for (const total of totals) {
    sum += total.sum;
    count += total.count;
  }
  return sum / count;
}
