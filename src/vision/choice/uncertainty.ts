import { check, checkChoice, checkInteger } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { checkShares } from './class-shares.ts';

/** What counts as unsure. */
export interface UncertaintyOptions {
  /**
   * `margin` (default): one less the lead of the first class over the second; `entropy`: in nats, over
   * all classes; `least-confident`: one less the first class's probability.
   */
  readonly measure?: 'margin' | 'entropy' | 'least-confident';
}

/**
 * How unsure a model is of each sample, from its probabilities: higher is less sure.
 *
 * With two classes the three measures put samples in the same order. With more they differ: margin
 * looks at the two that compete, entropy at all. None of them knows that a picture is strange: a sure
 * and wrong model is sure.
 *
 * Formula: $u_{\mathrm{margin}} = 1 - (p_{(1)} - p_{(2)}), \quad u_{\mathrm{entropy}} = -\sum_c p_c \ln p_c, \quad u_{\mathrm{least}} = 1 - p_{(1)}$
 *
 * @param probabilities N rows, one probability a class, each row summing to 1
 * @param options `measure`: `margin` (default), `entropy` or `least-confident`
 * @returns N numbers: margin from 0 to 1, entropy from 0 to ln C, least-confident from 0 to 1 − 1/C
 * @throws RangeError when a row does not sum to 1 or a probability is not from 0 to 1
 * @example
 * ```ts
 * import { uncertainties } from '#vision';
 * uncertainties([[0.5, 0.25, 0.25], [1, 0, 0]]); // [0.75, 0]
 * uncertainties([[0.5, 0.5, 0]], { measure: 'entropy' }); // [0.6931471805599453]
 * ```
 * @source Settles, "Active Learning Literature Survey", 2009, section 3.1; SciPy 1.17.1,
 *   `scipy.stats.entropy`
 */
export function uncertainties(probabilities: Matrix, options: UncertaintyOptions = {}): number[] {
  const { measure = 'margin' } = options;
  checkChoice('options.measure', measure, ['margin', 'entropy', 'least-confident']);
  checkShares(probabilities);
  return probabilities.map((row) => {
    if (measure === 'entropy') return entropyOf(row);
    const [first, second] = row.toSorted((a, b) => b - a);
    return measure === 'margin' ? 1 - (first - second) : 1 - first;
  });
}

/**
 * The samples that a model is least sure of: what to have labelled next.
 *
 * Label a random part as well, since this never asks about what the model is sure and wrong of, and
 * thin out neighbours: ten fields of one board teach little more than one.
 *
 * @param probabilities N rows, one probability a class, each row summing to 1
 * @param count how many, 1 to N
 * @param options `measure`: `margin` (default), `entropy` or `least-confident`
 * @returns indices, the least sure first; of equally unsure ones the earlier
 * @throws RangeError as `uncertainties` does, and when the count is not from 1 to N
 * @example
 * ```ts
 * import { mostUncertain } from '#vision';
 * mostUncertain([[0.9, 0.1], [0.4, 0.6], [0.2, 0.8]], 2); // [1, 2]
 * ```
 * @source Lewis and Gale, "A Sequential Algorithm for Training Text Classifiers", 1994; Settles 2009
 */
export function mostUncertain(
  probabilities: Matrix,
  count: number,
  options: UncertaintyOptions = {},
): number[] {
  const unsure = uncertainties(probabilities, options);
  checkInteger('count', count, 1);
  check(count <= unsure.length, 'count', count, `at most as many as rows (${unsure.length})`);
  return [...unsure.keys()].sort((i, j) => unsure[j] - unsure[i] || i - j).slice(0, count);
}

function entropyOf(row: Vector): number {
  return row.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}
