import { check, checkInteger, checkMatrix, checkResult } from '../check.ts';
import type { Matrix } from '../check.ts';
import { euclidean } from './distances.ts';

/** Where a coreset begins. */
export interface CoresetOptions {
  /** Index of the row that is taken first; default 0. PatchCore's code draws it at random. */
  readonly first?: number;
}

/**
 * A greedy coreset: few rows that leave no row far from its nearest kept one.
 *
 * Each step takes the row that is farthest from all that are kept (k-centre greedy, the minimax
 * facility location of PatchCore). Its largest gap is at most twice the best that so many rows can
 * reach. A random sample of the same size keeps what is common twice and loses what is rare. Of equal
 * distances the earlier row is taken. Takes time in proportion to rows × size × features.
 *
 * @param features N rows of D numbers
 * @param size how many rows to keep, 1 to N
 * @param options `first`: the row that is taken first, default 0
 * @returns indices of the kept rows, in the order in which they were taken
 * @throws RangeError when rows differ in length, or the size is not from 1 to N
 * @example
 * ```ts
 * import { greedyCoreset } from '#vision';
 * greedyCoreset([[0], [1], [2], [10], [5]], 3); // [0, 3, 4]
 * ```
 * @source Gonzalez, "Clustering to minimize the maximum intercluster distance", 1985; Roth et al.,
 *   "Towards Total Recall in Industrial Anomaly Detection", 2022, section 3.2
 */
export function greedyCoreset(
  features: Matrix,
  size: number,
  options: CoresetOptions = {},
): number[] {
  const { first = 0 } = options;
  checkMatrix('features', features);
  checkInteger('size', size, 1);
  check(size <= features.length, 'size', size, `at most as many as rows (${features.length})`);
  checkInteger('options.first', first);
  check(first < features.length, 'options.first', first, `below ${features.length}`);
  const gaps = new Float64Array(features.length).fill(Infinity);
  const kept: number[] = [];
  for (let next = first; kept.length < size; next = farthest(gaps)) {
    kept.push(next);
    features.forEach((row, i) => {
      const distance = euclidean(row, features[next]);
      if (!Number.isFinite(distance)) checkResult('features', distance);
      gaps[i] = Math.min(gaps[i], distance);
    });
    // Below every distance, so that a row is not taken twice where all others are its doubles.
    gaps[next] = -1;
  }
  return kept;
}

function farthest(gaps: Float64Array): number {
  let best = 0;
  for (let i = 1; i < gaps.length; i++) if (gaps[i] > gaps[best]) best = i;
  return best;
}
