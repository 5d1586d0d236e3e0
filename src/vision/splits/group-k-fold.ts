import { checkLength } from '../check.ts';
import { checkFolds, countCodes, encodeSorted, foldsOf } from './fold.ts';
import type { Fold, FoldOptions, Label } from './fold.ts';
import { evenSizes } from './k-fold.ts';

/**
 * K-fold in which a group (a board, a panel, a lot) stays on one side.
 *
 * Without shuffling the largest group goes to the lightest fold, then the next; of groups of equal
 * size the last in sorted order goes first. With shuffling, groups are shuffled and cut into runs
 * of equal numbers of groups, whatever their sizes.
 *
 * @param groups group of each sample
 * @param options `folds` (default 5); `random` to shuffle the groups
 * @returns one round a fold, indices ascending
 * @throws RangeError when there are fewer groups than folds
 * @example
 * ```ts
 * import { groupKFold } from '#vision';
 * groupKFold(['a', 'a', 'b', 'c'], { folds: 2 })[0]; // { train: [2, 3], test: [0, 1] }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.GroupKFold`
 */
export function groupKFold(groups: readonly Label[], options: FoldOptions = {}): Fold[] {
  const { folds = 5, random } = options;
  checkLength('groups', groups);
  const { names, codes } = encodeSorted(groups);
  checkFolds(folds, names.length, 'groups');
  const foldOfGroup = names.map(() => 0);
  if (random) {
    const shuffled = random.shuffle([...names.keys()]);
    let next = 0;
    for (const [fold, size] of evenSizes(names.length, folds).entries()) {
      for (const group of shuffled.slice(next, next + size)) foldOfGroup[group] = fold;
      next += size;
    }
  } else {
    const sizes = countCodes(codes, names.length);
    const largestFirst = [...names.keys()].sort((a, b) => sizes[a] - sizes[b]).reverse();
    const loads = new Array<number>(folds).fill(0);
    for (const group of largestFirst) {
      const lightest = loads.indexOf(Math.min(...loads));
      loads[lightest] += sizes[group];
      foldOfGroup[group] = lightest;
    }
  }
  return foldsOf(
    codes.map((code) => foldOfGroup[code]),
    folds,
  );
}
