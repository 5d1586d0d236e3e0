import { check, checkChoice } from '../check.ts';
import { fBetaOf, precisionOf, recallOf, tallyClasses } from './class-scores.ts';
import type { ClassTally, ScoreOptions } from './class-scores.ts';
import { checkLabelPairs } from './labels.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';

/** How classes become one number. */
export interface AverageOptions extends ScoreOptions, PositiveOptions {
  /**
   * `binary` (default): the positive class alone (1 unless named, which more than two classes
   * ask for; scikit-learn takes two at most); `micro`: all counts together;
   * `macro`: the mean over classes; `weighted`: the mean weighted by support.
   */
  readonly average?: 'binary' | 'micro' | 'macro' | 'weighted';
}

/**
 * Precision: the share of what was flagged that is truly positive.
 *
 * Formula: $P = \frac{TP}{TP + FP}$
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @param options `average`, `positive`, `labels`, `zeroDivision`
 * @returns a share from 0 to 1, or `zeroDivision` (default 0) where nothing was flagged
 * @throws RangeError when the lists are empty or differ in length, the positive class occurs
 *   nowhere among several, or more than two classes meet `average: 'binary'` and none is named
 * @example
 * ```ts
 * import { precisionScore } from '#vision';
 * precisionScore([1, 1, 0, 0], [1, 0, 1, 1]); // 0.3333333333333333
 * precisionScore([1, 1, 0, 0], [1, 0, 1, 1], { average: 'macro' }); // 0.16666666666666666
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.precision_score`
 */
export function precisionScore(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: AverageOptions = {},
): number {
  return averageScore(actual, predicted, options, precisionOf);
}

/**
 * Recall (sensitivity, true positive rate): the share of the positives that was found.
 *
 * On a line, 1 − recall of the defect class is the escape rate per defect.
 *
 * Formula: $R = \frac{TP}{TP + FN}$
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @param options `average`, `positive`, `labels`, `zeroDivision`
 * @returns a share from 0 to 1, or `zeroDivision` (default 0) where there are no positives
 * @throws RangeError when the lists are empty or differ in length, the positive class occurs
 *   nowhere among several, or more than two classes meet `average: 'binary'` and none is named
 * @example
 * ```ts
 * import { recallScore } from '#vision';
 * recallScore(['bad', 'bad', 'good'], ['bad', 'good', 'good'], { positive: 'bad' }); // 0.5
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.recall_score`
 */
export function recallScore(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: AverageOptions = {},
): number {
  return averageScore(actual, predicted, options, recallOf);
}

/**
 * F-beta: the weighted harmonic mean of precision and recall; F1 with beta 1.
 *
 * Formula: $F_\beta = \frac{(1 + \beta^2) P R}{\beta^2 P + R}$
 *
 * @param actual the true class of each sample
 * @param predicted the predicted class of each sample
 * @param beta how many times recall outweighs precision; at least 0
 * @param options `average`, `positive`, `labels`, `zeroDivision`
 * @returns a value from 0 to 1, or `zeroDivision` (default 0) where nothing is or was called positive
 * @throws RangeError when the lists are empty or differ in length, beta is negative, the positive
 *   class occurs nowhere among several, or more than two classes meet `average: 'binary'` and none
 *   is named
 * @example
 * ```ts
 * import { fBetaScore } from '#vision';
 * fBetaScore([1, 1, 0, 0], [1, 0, 0, 0], 1); // 0.6666666666666666
 * fBetaScore([1, 1, 0, 0], [1, 0, 0, 0], 2); // 0.5555555555555556
 * ```
 * @source scikit-learn 1.9.1, `sklearn.metrics.fbeta_score`
 */
export function fBetaScore(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  beta = 1,
  options: AverageOptions = {},
): number {
  check(typeof beta === 'number' && beta >= 0, 'beta', beta, 'a number of at least 0');
  return averageScore(actual, predicted, options, (tally, zeroDivision) =>
    fBetaOf(tally, beta, zeroDivision),
  );
}

function averageScore(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: AverageOptions,
  score: (tally: ClassTally, zeroDivision: number) => number,
): number {
  const { average = 'binary', positive = 1, zeroDivision = 0 } = options;
  checkChoice('options.average', average, ['binary', 'micro', 'macro', 'weighted']);
  if (average === 'binary') {
    checkPositive(actual, predicted, options);
    return score(tallyClasses(actual, predicted, { labels: [positive] })[0], zeroDivision);
  }
  const tallies = tallyClasses(actual, predicted, options);
  if (average === 'micro') {
    const sum = (part: (tally: ClassTally) => number) =>
      tallies.reduce((total, tally) => total + part(tally), 0);
    const hits = sum((tally) => tally.hits);
    const called = sum((tally) => tally.called);
    const support = sum((tally) => tally.support);
    return score({ label: 'all', hits, called, support }, zeroDivision);
  }
  const scored = tallies
    .map((tally) => ({ value: score(tally, zeroDivision), support: tally.support }))
    .filter(({ value }) => !Number.isNaN(value));
  const supported = average === 'weighted' && scored.some(({ support }) => support > 0);
  const weightOf = ({ support }: { readonly support: number }) => (supported ? support : 1);
  const weight = scored.reduce((sum, entry) => sum + weightOf(entry), 0);
  return scored.reduce((sum, entry) => sum + entry.value * weightOf(entry), 0) / weight;
}

function checkPositive(
  actual: readonly ClassLabel[],
  predicted: readonly ClassLabel[],
  options: AverageOptions,
): void {
  checkLabelPairs(actual, predicted);
  const present = new Set([...actual, ...predicted]);
  const { positive = 1 } = options;
  const chosen = options.positive !== undefined || present.size <= 2;
  const others = "'micro', 'macro' or 'weighted', or one class named as options.positive";
  check(chosen, 'options.average', `'binary' with ${present.size} classes`, others);
  const expected = `one of ${JSON.stringify([...present])}`;
  check(present.size < 2 || present.has(positive), 'options.positive', positive, expected);
}
