import { checkInteger } from '../check.ts';
import { checkFolds, foldsOf } from './fold.ts';
import type { Fold, FoldOptions } from './fold.ts';

/**
 * K-fold cross-validation: every sample is tested on exactly once.
 *
 * Folds are runs of neighbours; the first `count % folds` folds hold one sample more. Fields of one
 * board fall on both sides: split by group unless samples are independent. All rounds are returned
 * at once, `folds` × `count` numbers: leaving one out of 10,000 takes a hundred million.
 *
 * @param count number of samples
 * @param options `folds` (default 5); `random` to shuffle first
 * @returns one round a fold, indices ascending
 * @throws RangeError when there are fewer samples than folds, or fewer than 2 folds
 * @example
 * ```ts
 * import { kFold } from '#vision';
 * kFold(5, { folds: 2 })[0]; // { train: [3, 4], test: [0, 1, 2] }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.KFold`
 */
export function kFold(count: number, options: FoldOptions = {}): Fold[] {
  const { folds = 5, random } = options;
  checkInteger('count', count, 1);
  checkFolds(folds, count, 'samples');
  const inOrder = Array.from({ length: count }, (_, i) => i);
  const samples = random ? random.shuffle(inOrder) : inOrder;
  const foldOfSample = new Array<number>(count).fill(0);
  let next = 0;
  for (const [fold, size] of evenSizes(count, folds).entries()) {
    for (const sample of samples.slice(next, next + size)) foldOfSample[sample] = fold;
    next += size;
  }
  return foldsOf(foldOfSample, folds);
}

/** `count` in `parts` sizes that differ by one at most, larger ones first. */
export function evenSizes(count: number, parts: number): number[] {
  const base = Math.floor(count / parts);
  return Array.from({ length: parts }, (_, part) => base + (part < count % parts ? 1 : 0));
}
