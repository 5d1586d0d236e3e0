import { check, checkAllFinite, checkLabels, checkLength, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** The name of a class. */
export type ClassLabel = number | string;

/** Which class is the one to be found, for instance the defect. */
export interface PositiveOptions {
  /** Default 1, where the labels are 0 and 1 or −1 and 1; otherwise it has to be named. */
  readonly positive?: ClassLabel;
}

/** Distinct labels in scikit-learn's order: numbers by value, text by code unit. */
export function sortLabels(argument: string, labels: readonly ClassLabel[]): ClassLabel[] {
  const kinds = new Set(labels.map((label) => typeof label));
  check(kinds.size < 2, argument, 'numbers and strings', 'labels of one kind');
  return [...new Set(labels)].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return a < b ? -1 : 1;
  });
}

/** Expects two lists of labels of equal length with at least one item. */
export function checkLabelPairs(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
): void {
  checkLength('actual', actual);
  checkSameLength('predicted', predicted, 'actual', actual);
  checkLabels('actual', actual);
  checkLabels('predicted', predicted);
  const kinds = `${typeof predicted[0]}s`;
  const expected = `labels of the kind of actual's, ${typeof actual[0]}s`;
  check(typeof predicted[0] === typeof actual[0], 'predicted', kinds, expected);
}

/** Expects one finite score a label, and says for each label whether it is the positive one. */
export function checkScoredLabels(
  actual: readonly ClassLabel[],
  scores: Vector,
  { positive }: PositiveOptions,
): boolean[] {
  checkLength('actual', actual);
  checkSameLength('scores', scores, 'actual', actual);
  checkAllFinite('scores', scores);
  checkLabels('actual', actual);
  const distinct = new Set(actual);
  check(distinct.size <= 2, 'actual', `${distinct.size} classes`, 'at most 2 classes');
  if (positive === undefined) {
    const usual = [...distinct].every((label) => label === 1 || label === 0 || label === -1);
    check(usual, 'options.positive', 'nothing', `one of ${JSON.stringify([...distinct])}`);
  }
  // A class that is missing from a small sample is no mistake; a name that fits neither of two is.
  const known = distinct.size < 2 || distinct.has(positive ?? 1);
  check(known, 'options.positive', positive ?? 1, `one of ${JSON.stringify([...distinct])}`);
  return actual.map((label) => label === (positive ?? 1));
}
