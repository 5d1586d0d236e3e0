import {
  check,
  checkAllFinite,
  checkChoice,
  checkLength,
  checkPositive,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';
import { isotonicRegression } from './isotonic-regression.ts';
import type { IsotonicOptions } from './isotonic-regression.ts';

/** A fitted curve: straight lines between its points. */
export interface IsotonicCurve {
  /** Rising. */
  readonly scores: readonly number[];
  readonly values: readonly number[];
}

/** Scores nearer than this count as one, as in scikit-learn. */
const RESOLUTION = 1e-15;

/**
 * Fits a never-falling curve from scores to outcomes, for instance to calibrated probabilities.
 *
 * Samples of equal score are averaged first; points inside a flat stretch are left out. It makes
 * ties and overfits small sets: scikit-learn's guide advises against it below about 1,000 samples.
 *
 * @param scores a finite score a sample
 * @param outcomes what happened: a finite number a sample, usually 0 or 1
 * @param options `weights`, `increasing` (default true), `least`, `most`
 * @returns the points of the curve, for `predictIsotonic`
 * @throws RangeError when the lists are empty or differ in length, a number is not finite or a
 *   weight not above 0
 * @example
 * ```ts
 * import { fitIsotonic } from '#vision';
 * fitIsotonic([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]); // { scores: [0.1, 0.35, 0.4, 0.8], values: [0, 0.5, 0.5, 1] }
 * ```
 * @source Zadrozny and Elkan 2002; scikit-learn 1.9.1, `sklearn.isotonic.IsotonicRegression.fit`
 */
export function fitIsotonic(
  scores: Vector,
  outcomes: Vector,
  options: IsotonicOptions = {},
): IsotonicCurve {
  checkLength('scores', scores);
  checkAllFinite('scores', scores);
  checkSameLength('outcomes', outcomes, 'scores', scores);
  checkAllFinite('outcomes', outcomes);
  const { weights: given = scores.map(() => 1) } = options;
  checkSameLength('options.weights', given, 'scores', scores);
  given.forEach((weight, i) => checkPositive(`options.weights[${i}]`, weight));
  const groups: { score: number; weight: number; sum: number }[] = [];
  const inOrder = (i: number, j: number) => scores[i] - scores[j] || outcomes[i] - outcomes[j];
  for (const i of [...scores.keys()].sort(inOrder)) {
    const last = groups.at(-1);
    if (last !== undefined && scores[i] - last.score < RESOLUTION) {
      last.weight += given[i];
      last.sum += given[i] * outcomes[i];
    } else groups.push({ score: scores[i], weight: given[i], sum: given[i] * outcomes[i] });
  }
  const means = groups.map(({ sum, weight }) => sum / weight);
  const weights = groups.map(({ weight }) => weight);
  const values = isotonicRegression(means, { ...options, weights });
  const kept = values.flatMap((value, i) => {
    const inner = i > 0 && i < values.length - 1;
    return inner && value === values[i - 1] && value === values[i + 1] ? [] : [i];
  });
  return { scores: kept.map((i) => groups[i].score), values: kept.map((i) => values[i]) };
}

/**
 * Reads a fitted isotonic curve at new scores, straight between its points.
 *
 * A curve of one point is that value everywhere.
 *
 * @param curve what `fitIsotonic` returned
 * @param scores finite scores
 * @param options `outside`: what a score beyond the fitted ones gives: `nan` (default, as in
 *   scikit-learn), `clip` (the end's value; what calibration usually wants) or `throw`
 * @returns one value a score
 * @throws RangeError when a score is not finite, or lies outside with `outside: 'throw'`
 * @example
 * ```ts
 * import { predictIsotonic } from '#vision';
 * predictIsotonic({ scores: [0, 1], values: [0.25, 0.75] }, [0.5, 1]); // [0.5, 0.75]
 * predictIsotonic({ scores: [0, 1], values: [0.25, 0.75] }, [2], { outside: 'clip' }); // [0.75]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.isotonic.IsotonicRegression.predict`
 */
export function predictIsotonic(
  curve: IsotonicCurve,
  scores: Vector,
  options: { readonly outside?: 'nan' | 'clip' | 'throw' } = {},
): number[] {
  checkCurve(curve);
  checkAllFinite('scores', scores);
  const { outside = 'nan' } = options;
  checkChoice('options.outside', outside, ['nan', 'clip', 'throw']);
  const [low, high] = [curve.scores[0], curve.scores[curve.scores.length - 1]];
  return scores.map((score, i) => {
    if (curve.scores.length === 1) return curve.values[0];
    const inside = score >= low && score <= high;
    const expected = `a score from ${low} to ${high}`;
    if (!inside && outside === 'throw') check(false, `scores[${i}]`, score, expected);
    if (!inside && outside === 'nan') return NaN;
    return interpolate(curve, Math.min(Math.max(score, low), high));
  });
}

function checkCurve({ scores, values }: IsotonicCurve): void {
  checkLength('curve.scores', scores);
  checkAllFinite('curve.scores', scores);
  checkSameLength('curve.values', values, 'curve.scores', scores);
  checkAllFinite('curve.values', values);
  for (let i = 1; i < scores.length; i++) {
    const rises = scores[i] > scores[i - 1];
    if (!rises) check(false, `curve.scores[${i}]`, scores[i], `above ${scores[i - 1]}`);
  }
}

function interpolate({ scores, values }: IsotonicCurve, score: number): number {
  let [low, above] = [0, scores.length - 1];
  while (above - low > 1) {
    const middle = (low + above) >>> 1;
    if (scores[middle] >= score) above = middle;
    else low = middle;
  }
  const below = above - 1;
  const slope = (values[above] - values[below]) / (scores[above] - scores[below]);
  const value = values[below] + slope * (score - scores[below]);
  checkResult('curve', value);
  return value;
}
