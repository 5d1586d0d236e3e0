import { check, checkMatrix, checkPositive, checkResults, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** A temperature and how well it fits. */
export interface FittedTemperature {
  /** Above 1 softens the probabilities, below 1 sharpens them. */
  readonly temperature: number;
  /** The mean negative log-likelihood in nats, at temperature 1 and at the one found. */
  readonly lossBefore: number;
  readonly lossAfter: number;
  readonly iterations: number;
}

/**
 * Temperature scaling: the one number that, dividing all logits, makes the probabilities fit best.
 *
 * The loss is convex in 1 / T, so Newton's method inside a bracket finds the one minimum. No class
 * changes its rank: accuracy stays. Fit on validation data, never on the training set.
 *
 * Formula: $T = \arg\min_T -\frac{1}{n} \sum_i \ln \mathrm{softmax}(z_i / T)_{y_i}$
 *
 * @param logits one row of logits a sample; for one binary logit z use the row [0, z]
 * @param actual the true class of each sample, as a column's index
 * @returns the temperature, the losses and the steps taken
 * @throws RangeError when the lists do not fit, when every sample is right (any lower temperature
 *   fits better), or when the logits tell no more than chance (any higher one does)
 * @example
 * ```ts
 * import { fitTemperature } from '#vision';
 * const logits = [[0, 4], [0, 4], [0, 4], [0, 4]];
 * fitTemperature(logits, [1, 1, 1, 0]).temperature.toFixed(6); // '3.640957'
 * ```
 * @source Guo et al., "On Calibration of Modern Neural Networks", ICML 2017, arXiv 1706.04599,
 *   section 4.2
 */
export function fitTemperature(logits: Matrix, actual: readonly number[]): FittedTemperature {
  checkMatrix('logits', logits);
  checkSameLength('actual', actual, 'logits', logits);
  actual.forEach((label, i) => {
    const holds = Number.isInteger(label) && label >= 0 && label < logits[i].length;
    check(holds, `actual[${i}]`, label, `a column from 0 to ${logits[i].length - 1}`);
  });
  const right = logits.every((row, i) => row[actual[i]] === Math.max(...row));
  check(!right, 'logits', 'every sample right', 'at least one wrong, or no temperature is best');
  const chance = lossAt(0, logits, actual).slope >= 0;
  check(!chance, 'logits', 'no more than chance', 'logits that favour the true classes');
  let low = 0;
  // Halving from 1 would take hundreds of steps to the scale of extreme logits.
  const largest = logits.reduce((most, row) => Math.max(most, ...row.map(Math.abs)), 0);
  let high = largest > 1e6 ? 1e6 / largest : 1;
  while (lossAt(high, logits, actual).slope < 0) [low, high] = [high, 2 * high];
  let inverse = (low + high) / 2;
  let iterations = 0;
  for (let change = Infinity; change > 1e-15 * inverse && iterations < 200; iterations++) {
    const { slope, curvature } = lossAt(inverse, logits, actual);
    if (slope < 0) low = inverse;
    else high = inverse;
    const newton = inverse - slope / curvature;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    change = Math.abs(next - inverse);
    inverse = next;
  }
  const lossBefore = lossAt(1, logits, actual).loss;
  const lossAfter = lossAt(inverse, logits, actual).loss;
  checkResults('logits', [1 / inverse, lossBefore, lossAfter]);
  return { temperature: 1 / inverse, lossBefore, lossAfter, iterations };
}

/**
 * Class probabilities from logits at a temperature.
 *
 * @param logits one row of logits a sample
 * @param temperature above 0
 * @returns one row of probabilities a sample, each summing to 1
 * @throws RangeError when a logit is not finite, rows differ in length, or the temperature is not
 *   above 0
 * @example
 * ```ts
 * import { applyTemperature } from '#vision';
 * applyTemperature([[2, 2]], 0.5); // [[0.5, 0.5]]
 * ```
 * @source Guo et al. 2017, arXiv 1706.04599, section 4.2
 */
export function applyTemperature(logits: Matrix, temperature: number): number[][] {
  checkMatrix('logits', logits);
  checkPositive('temperature', temperature);
  return logits.map((row) => scaledSoftmax(row, 1 / temperature).probabilities);
}

/** The mean loss at an inverse temperature, and its first and second derivative by it. */
function lossAt(inverse: number, logits: Matrix, actual: readonly number[]) {
  let loss = 0;
  let slope = 0;
  let curvature = 0;
  logits.forEach((row, i) => {
    const { probabilities, logSum } = scaledSoftmax(row, inverse);
    const mean = row.reduce((sum, logit, k) => sum + probabilities[k] * logit, 0);
    const variance = row.reduce((sum, logit, k) => sum + probabilities[k] * (logit - mean) ** 2, 0);
    loss += (logSum - inverse * row[actual[i]]) / logits.length;
    slope += (mean - row[actual[i]]) / logits.length;
    curvature += variance / logits.length;
  });
  return { loss, slope, curvature };
}

function scaledSoftmax(row: Vector, inverse: number) {
  const most = Math.max(...row);
  const largest = inverse * most;
  const spread = inverse * (most - Math.min(...row));
  check(
    Number.isFinite(largest) && Number.isFinite(spread),
    'logits',
    most,
    'smaller logits, or a higher temperature',
  );
  const powers = row.map((logit) => Math.exp(inverse * logit - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return {
    probabilities: powers.map((power) => power / sum),
    logSum: largest + Math.log(sum),
  };
}
