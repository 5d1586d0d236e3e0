import { check } from '../check.ts';
import { checkLabelPairs, sortLabels } from './labels.ts';
import type { ClassLabel } from './labels.ts';
import type { LabelOptions } from './confusion-matrix.ts';

/** What counts and what an empty denominator gives. */
export interface ScoreOptions extends LabelOptions {
  /** The value of 0 / 0; default 0, as scikit-learn gives with a warning. NaN drops out of means. */
  readonly zeroDivision?: number;
}

/** The scores of one class. */
export interface ClassScores {
  readonly label: ClassLabel;
  readonly precision: number;
  readonly recall: number;
  readonly fBeta: number;
  /** How many samples are of this class. */
  readonly support: number;
}

/** True positives, predicted positives and actual positives of a class, or of all together. */
export interface ClassTally {
  readonly label: ClassLabel;
  readonly hits: number;
  readonly called: number;
  readonly support: number;
}

/**
 * Precision, recall and F-beta of each class against the rest.
 *
 * Formula: $P = \frac{TP}{TP + FP}$, $R = \frac{TP}{TP + FN}$,
 *   $F_\beta = \frac{(1 + \beta^2)\,TP}{(1 + \beta^2)\,TP + \beta^2 FN + FP}$
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @param options `beta` (default 1; above 1 recall weighs more; Infinity is recall alone),
 *   `labels`, `zeroDivision`
 * @returns one entry a class, in the order of `labels` (default: sorted)
 * @throws RangeError when the lists are empty or differ in length, or beta is negative
 * @example
 * ```ts
 * import { classScores } from '#vision';
 * const actual = ['bad', 'bad', 'good', 'good'];
 * classScores(actual, ['bad', 'good', 'good', 'good'])[0]; // { label: 'bad', precision: 1, recall: 0.5, fBeta: 0.6666666666666666, support: 2 }
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.precision_recall_fscore_support`
 */
export function classScores(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: ScoreOptions & { readonly beta?: number } = {},
): ClassScores[] {
  const { beta = 1, zeroDivision = 0 } = options;
  check(typeof beta === 'number' && beta >= 0, 'options.beta', beta, 'a number of at least 0');
  return tallyClasses(actual, predicted, options).map((tally) => ({
    label: tally.label,
    precision: precisionOf(tally, zeroDivision),
    recall: recallOf(tally, zeroDivision),
    fBeta: fBetaOf(tally, beta, zeroDivision),
    support: tally.support,
  }));
}

/** Counts each class against the rest. */
export function tallyClasses(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: LabelOptions,
): ClassTally[] {
  checkLabelPairs(actual, predicted);
  const present = sortLabels('actual and predicted', [...actual, ...predicted]);
  const count = (items: readonly ClassLabel[]) => {
    const counts = new Map<ClassLabel, number>();
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
    return counts;
  };
  const hits = count(actual.filter((label, i) => label === predicted[i]));
  const called = count(predicted);
  const support = count(actual);
  return (options.labels ?? present).map((label) => ({
    label,
    hits: hits.get(label) ?? 0,
    called: called.get(label) ?? 0,
    support: support.get(label) ?? 0,
  }));
}

/** The share of what was called positive that is. */
export function precisionOf({ hits, called }: ClassTally, zeroDivision: number): number {
  return called === 0 ? zeroDivision : hits / called;
}

/** The share of what is positive that was called so. */
export function recallOf({ hits, support }: ClassTally, zeroDivision: number): number {
  return support === 0 ? zeroDivision : hits / support;
}

/** The weighted harmonic mean of precision and recall. */
export function fBetaOf(tally: ClassTally, beta: number, zeroDivision: number): number {
  if (beta === 0) return precisionOf(tally, zeroDivision);
  // Beyond this recall alone counts, and the square would overflow.
  if (beta > 1e150) return recallOf(tally, zeroDivision);
  const whole = beta ** 2 * tally.support + tally.called;
  return whole === 0 ? zeroDivision : ((1 + beta ** 2) * tally.hits) / whole;
}
