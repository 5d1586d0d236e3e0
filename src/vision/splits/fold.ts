import { check, checkInteger } from '../check.ts';
import type { Random } from '../random.ts';

/** Sample indices of one round: what is trained on and what is tested on. */
export interface Fold {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/** How many folds, and whether samples are shuffled first. */
export interface FoldOptions {
  /** Number of folds, at least 2. Default 5. */
  readonly folds?: number;
  /** Shuffles before folding; without it the folds are scikit-learn's with `shuffle=False`. */
  readonly random?: Random;
}

/** A class or group name. */
export type Label = number | string;

/** One round a fold: the fold is the test set, the rest the training set, both in input order. */
export function foldsOf(foldOfSample: readonly number[], folds: number): Fold[] {
  const samples = [...foldOfSample.keys()];
  const tests = Array.from({ length: folds }, (): number[] => []);
  for (const sample of samples) tests[foldOfSample[sample]].push(sample);
  return tests.map((test, fold) => {
    const found = `a split that leaves fold ${fold} without samples`;
    check(test.length > 0, 'folds', found, 'fewer folds, or more and smaller groups');
    return { train: samples.filter((sample) => foldOfSample[sample] !== fold), test };
  });
}

/** Expects 2 folds or more, and no more folds than there are things to spread over them. */
export function checkFolds(folds: number, count: number, things: string): void {
  checkInteger('folds', folds, 2);
  check(folds <= count, 'folds', folds, `at most the number of ${things} (${count})`);
}

/** The distinct labels in ascending order, numbers before strings, and each sample's place there. */
export function encodeSorted(labels: readonly Label[]): { names: Label[]; codes: number[] } {
  const names = [...new Set(labels)].sort(ascending);
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return { names, codes: labels.map((label) => codeOf.get(label) ?? -1) };
}

/** How many samples carry each code. */
export function countCodes(codes: readonly number[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const code of codes) counts[code]++;
  return counts;
}

function ascending(a: Label, b: Label): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}
