import { check, checkAllBetween, checkInteger, checkMatrix } from '../check.ts';
import type { Matrix } from '../check.ts';

/**
 * Inception score: how sharp each image's class prediction is, and how varied they are together.
 *
 * The predictions are cut into `splits` runs in the order given; shuffle first if the order carries
 * meaning. The deviation is over splits with ddof 0. Nothing in it looks at real images.
 *
 * Formula: $\mathrm{IS} = \exp\left(\frac{1}{N} \sum_n \sum_k p_{nk} \ln \frac{p_{nk}}{\bar p_k}\right)$
 *
 * @param probabilities N × K, each row the class probabilities of one image, summing to 1
 * @param options `splits`: number of runs, 1 to N, default 10
 * @returns mean and standard deviation of the runs' scores, each 1 to K
 * @throws RangeError when a row does not sum to 1, an entry leaves [0, 1], or splits exceed N
 * @example
 * ```ts
 * import { inceptionScore } from '#vision';
 * inceptionScore([[1, 0], [0, 1]], { splits: 1 }); // { mean: 2, standardDeviation: 0 }
 * ```
 * @source Salimans et al., "Improved Techniques for Training GANs", 2016, section 4
 */
export function inceptionScore(
  probabilities: Matrix,
  options: { readonly splits?: number } = {},
): { mean: number; standardDeviation: number } {
  const { splits = 10 } = options;
  checkMatrix('probabilities', probabilities);
  checkInteger('splits', splits, 1);
  const count = probabilities.length;
  check(splits <= count, 'splits', splits, `at most the number of images (${count})`);
  for (let n = 0; n < count; n++) {
    checkAllBetween(`probabilities[${n}]`, probabilities[n], 0, 1);
    const total = probabilities[n].reduce((sum, p) => sum + p, 0);
    check(Math.abs(total - 1) < 1e-6, `probabilities[${n}]`, `a sum of ${total}`, 'a sum of 1');
  }
  const scores = Array.from({ length: splits }, (_, run) => {
    const start = Math.floor((run * count) / splits);
    const end = Math.floor(((run + 1) * count) / splits);
    return scoreOf(probabilities.slice(start, end));
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / splits;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / splits;
  return { mean, standardDeviation: Math.sqrt(variance) };
}

function scoreOf(rows: Matrix): number {
  const marginal = rows[0].map((_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length);
  let divergence = 0;
  for (const row of rows) {
    for (let k = 0; k < row.length; k++) {
      if (row[k] > 0) divergence += row[k] * Math.log(row[k] / marginal[k]);
    }
  }
  return Math.exp(divergence / rows.length);
}
