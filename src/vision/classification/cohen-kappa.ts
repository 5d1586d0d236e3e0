import { checkChoice } from '../check.ts';
import { confusionMatrix } from './confusion-matrix.ts';
import type { LabelOptions } from './confusion-matrix.ts';
import type { ClassLabel } from './labels.ts';
import { tableAgreement } from './table-agreement.ts';
import type { TableAgreementOptions } from './table-agreement.ts';

/** Which classes to count, and how far apart they are. */
export type KappaOptions = LabelOptions & TableAgreementOptions;

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
  return tableAgreement(matrix, { weights }).kappa;
}
