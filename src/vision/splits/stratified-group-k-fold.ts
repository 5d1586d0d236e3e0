import { check, checkLength, checkSameLength } from '../check.ts';
import { checkFolds, countCodes, encodeSorted, foldsOf } from './fold.ts';
import type { Fold, FoldOptions, Label } from './fold.ts';

/**
 * K-fold that keeps groups together and class shares as even as the groups allow.
 *
 * Greedy: groups in descending spread of their class counts, each to the fold that leaves the
 * shares of classes over folds most even, and of folds about as good (`numpy.isclose`) to the one
 * with fewest samples. Sums run in NumPy's order, because a tie may hang on the last bit.
 *
 * @param labels class of each sample
 * @param groups group of each sample, as many as labels
 * @param options `folds` (default 5); `random` to shuffle the groups
 * @returns one round a fold, indices ascending
 * @throws RangeError when lengths differ, there are fewer groups than folds, or every class has
 *   fewer samples than there are folds
 * @example
 * ```ts
 * import { stratifiedGroupKFold } from '#vision';
 * const labels = ['good', 'open', 'good', 'open', 'good', 'good'];
 * const boards = [1, 1, 2, 2, 3, 4];
 * stratifiedGroupKFold(labels, boards, { folds: 2 })[0]; // { train: [2, 3, 5], test: [0, 1, 4] }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.StratifiedGroupKFold`
 */
export function stratifiedGroupKFold(
  labels: readonly Label[],
  groups: readonly Label[],
  options: FoldOptions = {},
): Fold[] {
  const { folds = 5, random } = options;
  checkLength('labels', labels);
  checkSameLength('groups', groups, 'labels', labels);
  const classes = encodeSorted(labels);
  const boards = encodeSorted(groups);
  checkFolds(folds, boards.names.length, 'groups');
  const classSizes = countCodes(classes.codes, classes.names.length);
  const largest = Math.max(...classSizes);
  check(largest >= folds, 'folds', folds, `at most the samples of the largest class (${largest})`);

  const countsOfGroup = boards.names.map(() => classSizes.map(() => 0));
  for (const [sample, group] of boards.codes.entries()) {
    countsOfGroup[group][classes.codes[sample]]++;
  }
  const order = [...boards.names.keys()];
  const spreads = countsOfGroup.map((counts) => standardDeviation(counts, sumByEights));
  const mostSpreadFirst = (random ? random.shuffle(order) : order).sort(
    (a, b) => spreads[b] - spreads[a],
  );
  const countsOfFold = Array.from({ length: folds }, () => classSizes.map(() => 0));
  const foldOfGroup = boards.names.map(() => 0);
  for (const group of mostSpreadFirst) {
    const fold = bestFold(countsOfFold, countsOfGroup[group], classSizes);
    foldOfGroup[group] = fold;
    countsOfFold[fold] = sum(countsOfFold[fold], countsOfGroup[group]);
  }
  return foldsOf(
    boards.codes.map((group) => foldOfGroup[group]),
    folds,
  );
}

function bestFold(
  countsOfFold: readonly (readonly number[])[],
  countsOfGroup: readonly number[],
  classSizes: readonly number[],
): number {
  // With one class the table of shares is a contiguous column to NumPy.
  const acrossFolds = classSizes.length === 1 ? sumByEights : sumInOrder;
  let best = 0;
  let leastUneven = Infinity;
  let fewestSamples = Infinity;
  for (let fold = 0; fold < countsOfFold.length; fold++) {
    const tried = countsOfFold.with(fold, sum(countsOfFold[fold], countsOfGroup));
    const spreadOfClass = classSizes.map((size, k) =>
      standardDeviation(
        tried.map((counts) => counts[k] / size),
        acrossFolds,
      ),
    );
    const uneven = sumByEights(spreadOfClass) / classSizes.length;
    const samples = countsOfFold[fold].reduce((total, count) => total + count, 0);
    const close = Math.abs(uneven - leastUneven) <= 1e-8 + 1e-5 * leastUneven;
    const asGood = Number.isFinite(leastUneven) && close && samples < fewestSamples;
    if (uneven < leastUneven || asGood)
      [best, leastUneven, fewestSamples] = [fold, uneven, samples];
  }
  return best;
}

function sum(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value + b[i]);
}

function standardDeviation(
  values: readonly number[],
  total: (values: readonly number[]) => number,
) {
  const mean = total(values) / values.length;
  const squares = values.map((value) => (value - mean) * (value - mean));
  return Math.sqrt(total(squares) / values.length);
}

/** NumPy's sum along the first axis: one after the other. */
function sumInOrder(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** NumPy's sum along a contiguous axis of up to 128 numbers: eight running sums, then the rest. */
function sumByEights(values: readonly number[]): number {
  const even = values.length - (values.length % 8);
  if (even === 0) return sumInOrder(values);
  const r = values.slice(0, 8);
  for (let i = 8; i < even; i++) r[i % 8] += values[i];
  const total = r[0] + r[1] + (r[2] + r[3]) + (r[4] + r[5] + (r[6] + r[7]));
  return values.slice(even).reduce((rest, value) => rest + value, total);
}
