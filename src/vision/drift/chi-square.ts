import { check, checkInteger, checkLength, checkResult, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { checkCounts, sum } from './counts.ts';
import { upperIncompleteGamma } from './gamma-functions.ts';

/** The outcome of a chi-square test. */
export interface ChiSquareResult {
  readonly statistic: number;
  /** Probability of a statistic at least as large if nothing differs. */
  readonly pValue: number;
  readonly degreesOfFreedom: number;
}

/**
 * Chi-square test of homogeneity: do the rows of a table of counts share one distribution?
 *
 * For drift: one row a week, one column a class. SciPy's default corrects a 2 × 2 table for
 * continuity (Yates); scikit-learn's and most textbooks' statistic is the uncorrected one. Small
 * expected counts (below 5) make the p-value rough.
 *
 * Formula: $\chi^2 = \sum_{ij} \frac{(O_{ij} - E_{ij})^2}{E_{ij}}$
 *
 * @param table counts, at least one row and column
 * @param options `correction`: Yates' at one degree of freedom, default true
 * @returns statistic, p-value, degrees of freedom; 0, 1 and 0 for a single row or column
 * @throws RangeError when a count is negative, rows differ in length, or a row or column is all 0
 * @example
 * ```ts
 * import { chiSquareContingencyTest } from '#vision';
 * chiSquareContingencyTest([[10, 20], [20, 10]]).statistic; // 5.4
 * chiSquareContingencyTest([[10, 20], [20, 10]], { correction: false }).statistic; // 6.666666666666667
 * ```
 * @source SciPy 1.17.1, `scipy.stats.chi2_contingency`
 */
export function chiSquareContingencyTest(
  table: Matrix,
  options: { readonly correction?: boolean } = {},
): ChiSquareResult {
  const { correction = true } = options;
  checkLength('table', table);
  for (const [i, row] of table.entries()) {
    checkSameLength(`table[${i}]`, row, 'table[0]', table[0]);
    checkCounts(`table[${i}]`, row);
  }
  const columns = table[0].map((_, j) => table.map((row) => row[j]));
  for (const [j, column] of columns.entries()) checkCounts(`column ${j} of table`, column);
  const degreesOfFreedom = (table.length - 1) * (columns.length - 1);
  if (degreesOfFreedom === 0) return { statistic: 0, pValue: 1, degreesOfFreedom };

  const columnSums = columns.map(sum);
  const total = sum(columnSums);
  const slack = correction && degreesOfFreedom === 1 ? 0.5 : 0;
  const cells = table.flatMap((row) => {
    const rowSum = sum(row);
    return row.map((observed, j) => {
      const expected = (rowSum * columnSums[j]) / total;
      return Math.max(0, Math.abs(observed - expected) - slack) ** 2 / expected;
    });
  });
  checkResult('table', sum(cells));
  return resultOf(sum(cells), degreesOfFreedom);
}

/**
 * Chi-square test of goodness of fit: do counts follow expected ones?
 *
 * @param observed counts a category
 * @param expected expected counts with the same sum, above 0; default: equal
 * @param options `ddof`: parameters that were fitted to the counts, default 0
 * @returns statistic, p-value, degrees of freedom (categories − 1 − ddof)
 * @throws RangeError when lengths or sums differ, an expected count is 0, or no freedom is left
 * @example
 * ```ts
 * import { chiSquareGoodnessOfFitTest } from '#vision';
 * chiSquareGoodnessOfFitTest([16, 18, 16, 14, 12, 12]).statistic; // 2
 * ```
 * @source SciPy 1.17.1, `scipy.stats.chisquare`
 */
export function chiSquareGoodnessOfFitTest(
  observed: Vector,
  expected: Vector = observed.map(() => sum(observed) / observed.length),
  options: { readonly ddof?: number } = {},
): ChiSquareResult {
  const { ddof = 0 } = options;
  checkInteger('ddof', ddof);
  checkCounts('observed', observed);
  checkSameLength('expected', expected, 'observed', observed);
  for (const [i, count] of expected.entries()) {
    const holds = Number.isFinite(count) && count > 0;
    check(holds, `expected[${i}]`, count, 'a number above 0');
  }
  const difference = Math.abs(sum(observed) - sum(expected));
  const agree = difference <= Math.sqrt(Number.EPSILON) * Math.min(sum(observed), sum(expected));
  check(agree, 'expected', `a sum of ${sum(expected)}`, `that of observed, ${sum(observed)}`);
  const degreesOfFreedom = observed.length - 1 - ddof;
  check(degreesOfFreedom > 0, 'observed', `${observed.length} items`, `more than ${ddof + 1}`);
  const cells = observed.map((count, i) => (count - expected[i]) ** 2 / expected[i]);
  checkResult('table', sum(cells));
  return resultOf(sum(cells), degreesOfFreedom);
}

function resultOf(statistic: number, degreesOfFreedom: number): ChiSquareResult {
  const pValue = upperIncompleteGamma(degreesOfFreedom / 2, statistic / 2);
  return { statistic, pValue, degreesOfFreedom };
}
