import { check, checkAllBetween, checkChoice, checkMatrix, checkResult } from '../check.ts';
import type { Matrix } from '../check.ts';
import { columnSums, rowSums } from './confusion-matrix.ts';

/** How far apart two classes are. */
export interface TableAgreementOptions {
  /**
   * `none` (default): any disagreement counts 1; `linear` and `quadratic`: by the distance of the
   * classes in the order of the table, so give that order for grades.
   */
  readonly weights?: 'none' | 'linear' | 'quadratic';
}

/** Agreement of two raters, as shares from 0 to 1; with weights, near misses count in part. */
export interface TableAgreement {
  readonly observed: number;
  /** What two raters with these habits would agree on who never looked. */
  readonly chance: number;
  /** Cohen's kappa; NaN where chance alone gives full agreement. */
  readonly kappa: number;
}

/**
 * Agreement of two raters from their table: observed, by chance, and beyond it.
 *
 * The table may hold counts or shares, so it serves planned studies as well as finished ones.
 *
 * Formula: $\kappa = 1 - \frac{\sum w_{ij} o_{ij}}{\sum w_{ij} e_{ij}}$, which for plain kappa is
 *   $\frac{p_o - p_e}{1 - p_e}$
 *
 * @param table one row a class of the first rater, one column a class of the second, in the same
 *   order; counts or shares, at least 0
 * @param options `weights`: `none` (default), `linear`, `quadratic`
 * @returns observed and chance agreement from 0 to 1, and kappa, up to 1
 * @throws RangeError when the table is not square, holds a negative number, or nothing but zeros
 * @example
 * ```ts
 * import { tableAgreement } from '#vision';
 * tableAgreement([[20, 5], [10, 15]]).observed; // 0.7
 * tableAgreement([[20, 5], [10, 15]]).chance; // 0.5
 * tableAgreement([[20, 5], [10, 15]]).kappa.toFixed(6); // '0.400000'
 * ```
 * @source Cohen 1960 and 1968; scikit-learn 1.9.1, `sklearn.metrics.cohen_kappa_score`
 */
export function tableAgreement(table: Matrix, options: TableAgreementOptions = {}): TableAgreement {
  const { weights = 'none' } = options;
  checkChoice('options.weights', weights, ['none', 'linear', 'quadratic']);
  checkMatrix('table', table);
  table.forEach((row, i) => {
    checkAllBetween(`table[${i}]`, row, 0, Number.MAX_VALUE);
    check(row.length === table.length, `table[${i}]`, `${row.length} columns`, 'one a row');
  });
  const sum = rowSums(table).reduce((total, count) => total + count, 0);
  checkResult('table', sum);
  check(sum > 0, 'table', 'nothing but zeros', 'at least one rating');
  const rows = rowSums(table);
  const columns = columnSums(table).map((count) => count / sum);
  const most = weights === 'none' ? 1 : disagreement(0, Math.max(1, table.length - 1), weights);
  let observed = 0;
  let chance = 0;
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      const weight = disagreement(i, j, weights) / most;
      observed += weight * (count / sum);
      chance += weight * (rows[i] / sum) * columns[j];
    });
  });
  const kappa = chance === 0 ? NaN : 1 - observed / chance;
  return { observed: 1 - observed, chance: 1 - chance, kappa };
}

function disagreement(i: number, j: number, weights: 'none' | 'linear' | 'quadratic'): number {
  if (weights === 'none') return i === j ? 0 : 1;
  return weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
}
