import { check, checkInteger, checkLength } from '../check.ts';
import { countCodes, foldsOf } from './fold.ts';
import type { Fold, FoldOptions, Label } from './fold.ts';

/**
 * K-fold in which every fold holds each class in about its overall share.
 *
 * With 0.4 % defects a plain fold may hold none. A class with fewer samples than folds is missing
 * from some folds: scikit-learn warns, this returns them; only when every class is that small is it
 * an error. Classes are taken in order of appearance, their samples in blocks of input order.
 *
 * @param labels class of each sample
 * @param options `folds` (default 5); `random` to shuffle within each class
 * @returns one round a fold, indices ascending
 * @throws RangeError when every class has fewer samples than there are folds
 * @example
 * ```ts
 * import { stratifiedKFold } from '#vision';
 * const labels = ['good', 'good', 'good', 'good', 'short', 'short'];
 * stratifiedKFold(labels, { folds: 2 })[0]; // { train: [2, 3, 5], test: [0, 1, 4] }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.StratifiedKFold`
 */
export function stratifiedKFold(labels: readonly Label[], options: FoldOptions = {}): Fold[] {
  const { folds = 5, random } = options;
  checkInteger('folds', folds, 2);
  checkLength('labels', labels);
  const classes = [...new Set(labels)];
  const codeOf = new Map(classes.map((label, code) => [label, code]));
  const codes = labels.map((label) => codeOf.get(label) ?? -1);
  const sizes = countCodes(codes, classes.length);
  const largest = Math.max(...sizes);
  check(largest >= folds, 'folds', folds, `at most the samples of the largest class (${largest})`);

  const nextFolds = dealtFolds(sizes, folds).map((dealt) =>
    random ? random.shuffle(dealt) : dealt,
  );
  const used = sizes.map(() => 0);
  const foldOfSample = codes.map((code) => nextFolds[code][used[code]++]);
  return foldsOf(foldOfSample, folds);
}

/** Deals all samples, sorted by class, round the folds: for each class the folds it fell to, sorted. */
function dealtFolds(sizes: readonly number[], folds: number): number[][] {
  let dealt = 0;
  return sizes.map((size) => {
    const own = Array.from({ length: size }, (_, i) => (dealt + i) % folds);
    dealt += size;
    return own.sort((a, b) => a - b);
  });
}
