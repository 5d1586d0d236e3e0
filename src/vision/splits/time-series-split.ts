import { check, checkInteger } from '../check.ts';
import type { Fold } from './fold.ts';

/** Sizes of a time-series split, in samples. */
export interface TimeSeriesOptions {
  /** Number of rounds, at least 2. Default 5. */
  readonly folds?: number;
  /** Samples a test set. Default: count / (folds + 1), rounded down. */
  readonly testSize?: number;
  /** Samples left out between training and test set. Default 0. */
  readonly gap?: number;
  /** Keeps only this many of the latest training samples. Default: all. */
  readonly maximumTrainSize?: number;
}

/**
 * Rounds for samples in order of time: each trains on the past and tests on what follows.
 *
 * Test sets are runs of equal length that end with the last sample; the training set grows.
 *
 * @param count number of samples, oldest first
 * @param options `folds` (default 5), `testSize`, `gap` (default 0), `maximumTrainSize`
 * @returns one round a fold, indices ascending
 * @throws RangeError when the first training set would be empty
 * @example
 * ```ts
 * import { timeSeriesSplit } from '#vision';
 * timeSeriesSplit(6, { folds: 2 }); // [{ train: [0, 1], test: [2, 3] }, { train: [0, 1, 2, 3], test: [4, 5] }]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.TimeSeriesSplit`
 */
export function timeSeriesSplit(count: number, options: TimeSeriesOptions = {}): Fold[] {
  const { folds = 5, gap = 0, maximumTrainSize = Infinity } = options;
  checkInteger('count', count, 1);
  checkInteger('folds', folds, 2);
  checkInteger('gap', gap);
  check(folds < count, 'folds', folds, `fewer than the samples (${count})`);
  const { testSize = Math.floor(count / (folds + 1)) } = options;
  checkInteger('testSize', testSize, 1);
  if (maximumTrainSize !== Infinity) checkInteger('maximumTrainSize', maximumTrainSize, 1);
  const firstTrainSize = count - gap - testSize * folds;
  const needed = `more than gap + testSize × folds (${gap + testSize * folds})`;
  check(firstTrainSize > 0, 'count', count, needed);
  return Array.from({ length: folds }, (_, fold) => {
    const testStart = count - (folds - fold) * testSize;
    const trainEnd = testStart - gap;
    return {
      train: range(Math.max(0, trainEnd - maximumTrainSize), trainEnd),
      test: range(testStart, testStart + testSize),
    };
  });
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
