import { checkChoice } from '../check.ts';
import { columnSums, confusionMatrix, rowSums } from './confusion-matrix.ts';
import type { LabelOptions } from './confusion-matrix.ts';
import type { ClassLabel } from './labels.ts';

/** How far apart two classes are. */
export interface KappaOptions extends LabelOptions {
  /**
   * `none` (default): any disagreement counts 1; `linear` and `quadratic`: by the distance of the
   * classes in the order of `labels`, so give that order for grades.
   */
  readonly weights?: 'none' | 'linear' | 'quadratic';
}

/**
 * Cohen's kappa: how far two raters agree beyond what chance would give.
 *
 * Undefined where chance alone gives full agreement (both used one and the same class throughout):
 * NaN, as in scikit-learn.
 *
 * Formula: $\kappa = 1 - \frac{\sum w_{ij} o_{ij}}{\sum w_{ij} e_{ij}}$, which for plain kappa is
 *   $\frac{p_o - p_e}{1 - p_e}$
 *
 * @param first what the first rater called each sample
 * @param second what the second rater called each sample
 * @param options `weights`: `none` (default), `linear`, `quadratic`; `labels`: order of the classes
 * @returns a value up to 1; 1 is agreement, 0 chance, below 0 worse than chance; NaN if undefined
 * @throws RangeError when the lists are empty or differ in length
 * @example
 * ```ts
 * import { cohenKappa } from '#vision';
 * cohenKappa(['ok', 'ok', 'ng', 'ng'], ['ok', 'ok', 'ng', 'ok']); // 0.5
 * cohenKappa([0, 1, 2, 2], [0, 1, 1, 2], { weights: 'quadratic' }); // 0.8
 * ```
 * @source Cohen 1960 and 1968; scikit-learn 1.9.1, `sklearn.metrics.cohen_kappa_score`
 */
export function cohenKappa(
  first: readonly ClassLabel[],
  second: readonly ClassLabel[],
  options: KappaOptions = {},
): number {
  const { weights = 'none', ...choice } = options;
  checkChoice('options.weights', weights, ['none', 'linear', 'quadratic']);
  const { matrix } = confusionMatrix(first, second, choice);
  const rows = rowSums(matrix);
  const columns = columnSums(matrix);
  const samples = rows.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  matrix.forEach((row, i) => {
    row.forEach((count, j) => {
      const weight = disagreement(i, j, weights);
      observed += weight * count;
      expected += (weight * rows[i] * columns[j]) / samples;
    });
  });
  return expected === 0 ? NaN : 1 - observed / expected;
}

function disagreement(i: number, j: number, weights: 'none' | 'linear' | 'quadratic'): number {
  if (weights === 'none') return i === j ? 0 : 1;
  return weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
}
