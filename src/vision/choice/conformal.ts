import {
  check,
  checkAllFinite,
  checkBetween,
  checkInteger,
  checkLength,
  checkList,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { checkShares } from './class-shares.ts';

/**
 * The limit that the next score stays at or below, with a promised chance.
 *
 * Split conformal prediction: scores of samples that were kept aside, sorted; the limit is the
 * (n + 1)(1 − α)-th, rounded up. It asks nothing of the scores' distribution and of the model, only that old and
 * new samples are drawn alike: a new lot or lamp breaks it. With too few samples for the promise no
 * limit holds, and the answer is Infinity: 1 % needs 99. NumPy's quantile gives the same by the method
 * `inverted_cdf`; `higher`, which is often copied, takes the next score and promises a little more.
 *
 * Formula: $\hat q = s_{(\lceil (n + 1)(1 - \alpha) \rceil)}$
 *
 * @param scores n scores of samples kept aside, higher means stranger
 * @param miscoverage α, the share that may lie above, above 0 and below 1
 * @returns the limit in the scores' unit, or Infinity
 * @throws RangeError when there is no score, a score is not finite or α not between 0 and 1
 * @example
 * ```ts
 * import { conformalThreshold } from '#vision';
 * conformalThreshold([0.1, 0.4, 0.2, 0.9], 0.2); // 0.9
 * conformalThreshold([0.1, 0.4, 0.2, 0.9], 0.1); // Infinity
 * ```
 * @source Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random World", 2005; Angelopoulos and
 *   Bates, "A Gentle Introduction to Conformal Prediction", 2021, section 1
 */
export function conformalThreshold(scores: Vector, miscoverage: number): number {
  checkLength('scores', scores);
  checkAllFinite('scores', scores);
  checkBetween('miscoverage', miscoverage, 0, 1);
  const isInside = miscoverage > 0 && miscoverage < 1;
  check(isInside, 'miscoverage', miscoverage, 'a share above 0 and below 1');
  // (99 + 1) · (1 − 0.1) is 90, and not a hair above it.
  const rank = Math.ceil((scores.length + 1) * (1 - miscoverage) * (1 - 1e-12));
  return rank > scores.length ? Infinity : scores.toSorted((a, b) => a - b)[Math.max(rank, 1) - 1];
}

/**
 * Sets of classes that hold the right one with a promised chance, instead of one guess.
 *
 * A class is in the set when one less its probability is at or below the limit that samples kept aside
 * have set. One class: decide. Several: the model hesitates, ask a person. None: nothing that it knows
 * fits. The promise is for boards on average, not for each kind of defect.
 *
 * @param calibration N rows of probabilities of samples kept aside, each row summing to 1
 * @param labels the true class of each of them: a column, from 0
 * @param probabilities M rows of the samples to decide
 * @param miscoverage α, the share of sets that may miss the right class, above 0 and below 1
 * @returns M lists of columns, in rising order
 * @throws RangeError when a row does not sum to 1, lengths differ or a label is no column
 * @example
 * ```ts
 * import { conformalSets } from '#vision';
 * const aside = [[0.75, 0.25], [0.5, 0.5], [0.125, 0.875]];
 * conformalSets(aside, [0, 0, 1], [[0.875, 0.125], [0.5, 0.5]], 0.25); // [[0], [0, 1]]
 * ```
 * @source Sadinle, Lei and Wasserman, "Least Ambiguous Set-Valued Classifiers with Bounded Error
 *   Levels", 2019; Angelopoulos and Bates 2021, section 1
 */
export function conformalSets(
  calibration: Matrix,
  labels: Vector,
  probabilities: Matrix,
  miscoverage: number,
): number[][] {
  checkShares(calibration);
  checkColumns(labels, calibration);
  checkShares(probabilities);
  checkSameLength('probabilities[0]', probabilities[0], 'calibration[0]', calibration[0]);
  const scores = calibration.map((row, i) => 1 - row[labels[i]]);
  const limit = conformalThreshold(scores, miscoverage);
  return probabilities.map((row) => [...row.keys()].filter((column) => 1 - row[column] <= limit));
}

/** How a promise was kept, and what it cost. */
export interface SetCoverage {
  /** Share of the sets that hold the right class. */
  readonly coverage: number;
  /** Mean number of classes in a set: 1 would be a guess, always. */
  readonly meanSize: number;
  /** Share of the sets with exactly one class: decided without a person. */
  readonly decided: number;
}

/**
 * How often sets hold the right class, and how large they are.
 *
 * @param sets one list of columns a sample, such as `conformalSets` gives
 * @param labels the true class of each sample: a column, from 0
 * @returns coverage, mean size and share decided
 * @throws RangeError when there are no sets or lengths differ
 * @example
 * ```ts
 * import { setCoverage } from '#vision';
 * setCoverage([[0], [0, 1], [], [1]], [0, 1, 1, 0]); // { coverage: 0.5, meanSize: 1, decided: 0.5 }
 * ```
 * @source Angelopoulos and Bates 2021, section 3
 */
export function setCoverage(sets: readonly (readonly number[])[], labels: Vector): SetCoverage {
  checkLength('sets', sets);
  checkSameLength('labels', labels, 'sets', sets);
  labels.forEach((label, i) => {
    checkInteger(`labels[${i}]`, label);
  });
  sets.forEach((set, i) => {
    checkList(`sets[${i}]`, set);
    set.forEach((column, j) => {
      checkInteger(`sets[${i}][${j}]`, column);
    });
  });
  const shareOf = (holds: (set: readonly number[], i: number) => boolean) =>
    sets.filter(holds).length / sets.length;
  return {
    coverage: shareOf((set, i) => set.includes(labels[i])),
    meanSize: sets.reduce((sum, set) => sum + set.length, 0) / sets.length,
    decided: shareOf((set) => set.length === 1),
  };
}

function checkColumns(labels: Vector, rows: Matrix): void {
  checkSameLength('labels', labels, 'calibration', rows);
  labels.forEach((label, i) => {
    checkInteger(`labels[${i}]`, label);
    check(label < rows[0].length, `labels[${i}]`, label, `a column below ${rows[0].length}`);
  });
}
