import { check, checkInteger, checkSameLength } from '../check.ts';
import type { Random } from '../random.ts';
import { allocate } from './allocate.ts';
import { countCodes, encodeSorted } from './fold.ts';
import type { Fold, Label } from './fold.ts';
import { splitSizes } from './split-sizes.ts';

/** How the sets are drawn. */
export interface SplitOptions {
  /** Shuffles. Without it the sets are runs of input order, as with `shuffle=False`. */
  readonly random?: Random;
  /** Class of each sample; every set then holds each class in about its share. Needs `random`. */
  readonly labels?: readonly Label[];
  /** Group of each sample; groups stay whole and sizes count groups. Not with `labels`. */
  readonly groups?: readonly Label[];
  /** How a share becomes a number of samples, see `splitSizes`. Default `'scikit-learn'`. */
  readonly rounding?: 'scikit-learn' | 'torch';
}

/** Sample indices of a three-way split. */
export interface ThreeWaySplit extends Fold {
  readonly validation: readonly number[];
}

/**
 * Splits samples into a training and a test set.
 *
 * Shuffled and stratified splits follow scikit-learn's procedure with our own generator: the same
 * sizes and class counts, other samples.
 *
 * @param count number of samples
 * @param options `testSize`: share below 1 or number of samples (of groups, where given), default
 *   0.25; `random`, `labels`, `groups`, `rounding`
 * @returns indices in drawn order; ascending without `random` and with `groups`
 * @throws RangeError when a set would be empty, lengths differ, or a class is too small to stratify
 * @example
 * ```ts
 * import { trainTestSplit } from '#vision';
 * trainTestSplit(5, { testSize: 0.3 }); // { train: [0, 1, 2], test: [3, 4] }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.train_test_split`,
 *   `sklearn.model_selection.GroupShuffleSplit`
 */
export function trainTestSplit(
  count: number,
  options: SplitOptions & { readonly testSize?: number } = {},
): Fold {
  const { testSize = 0.25 } = options;
  const [train, test] = split(count, [testSize], options);
  return { train, test };
}

/**
 * Splits samples into a training, a validation and a test set.
 *
 * Both shares are of the whole, where two calls of scikit-learn's `train_test_split` would take the
 * second of what the first left over.
 *
 * @param count number of samples
 * @param options `validationSize` and `testSize`: share below 1 or number of samples (of groups,
 *   where given), default 0.15 each; `random`, `labels`, `groups`, `rounding`
 * @returns indices in drawn order; ascending without `random` and with `groups`
 * @throws RangeError when a set would be empty, lengths differ, or a class is too small to stratify
 * @example
 * ```ts
 * import { trainValidationTestSplit } from '#vision';
 * const boards = ['a', 'a', 'b', 'b', 'c', 'c'];
 * trainValidationTestSplit(6, { groups: boards, validationSize: 1, testSize: 1 }); // { train: [0, 1], validation: [2, 3], test: [4, 5] }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.train_test_split`,
 *   `sklearn.model_selection.GroupShuffleSplit`
 */
export function trainValidationTestSplit(
  count: number,
  options: SplitOptions & { readonly validationSize?: number; readonly testSize?: number } = {},
): ThreeWaySplit {
  const { validationSize = 0.15, testSize = 0.15 } = options;
  const [train, validation, test] = split(count, [validationSize, testSize], options);
  return { train, validation, test };
}

function split(count: number, heldOut: readonly number[], options: SplitOptions): number[][] {
  const { random, labels, groups, rounding } = options;
  checkInteger('count', count, 2);
  check(!labels || !groups, 'labels', 'labels and groups', 'one of them (or stratifiedGroupKFold)');
  if (labels) return splitByClass(count, labels, heldOut, options);
  if (groups) {
    checkSameLength('groups', groups, 'count', { length: count });
    const { names, codes } = encodeSorted(groups);
    const sets = cut(names.length, splitSizes(names.length, heldOut, rounding), random);
    return sets.map((set) => {
      const inSet = new Set(set);
      return codes.flatMap((group, sample) => (inSet.has(group) ? [sample] : []));
    });
  }
  return cut(count, splitSizes(count, heldOut, rounding), random);
}

/** Runs of the given sizes, in input or in random order. */
function cut(count: number, sizes: readonly number[], random?: Random): number[][] {
  const inOrder = Array.from({ length: count }, (_, i) => i);
  const items = random ? random.shuffle(inOrder) : inOrder;
  let start = 0;
  return sizes.map((size) => items.slice(start, (start += size)));
}

function splitByClass(
  count: number,
  labels: readonly Label[],
  heldOut: readonly number[],
  { random, rounding }: SplitOptions,
): number[][] {
  checkSameLength('labels', labels, 'count', { length: count });
  if (!random) throw new RangeError('random: found undefined, expected a Random to stratify with');
  const { names, codes } = encodeSorted(labels);
  const sizes = splitSizes(count, heldOut, rounding);
  const remaining = countCodes(codes, names.length);
  const least = Math.min(...remaining);
  check(least >= 2, 'labels', `class ${names[remaining.indexOf(least)]} once`, 'each class twice');
  check(
    Math.min(...sizes) >= names.length,
    'sizes',
    sizes,
    `${names.length} (one a class) or more`,
  );
  const shuffled = names.map((_, k) =>
    random.shuffle(codes.flatMap((code, sample) => (code === k ? [sample] : []))),
  );
  return sizes.map((size) => {
    const shares = allocate(remaining, size, random);
    const set = shares.flatMap((share, k) => shuffled[k].splice(0, share));
    for (const [k, share] of shares.entries()) remaining[k] -= share;
    return random.shuffle(set);
  });
}
