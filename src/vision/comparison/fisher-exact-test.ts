import { check, checkChoice, checkInteger, checkMatrix } from '../check.ts';
import type { Matrix } from '../check.ts';

/** Tables this close to the observed one in chance count as equally likely, as SciPy has it. */
const closeEnough = 1.0000001;

/**
 * Fisher's exact test of a table of two rows and two columns: do the rows differ in their shares?
 *
 * For two sets of boards that were inspected apart, with few defects: no count is too small. Both
 * margins are held, and every table that they allow is weighed. Time grows with the smallest
 * margin.
 *
 * Formula: $P(k) = \binom{r_1}{k} \binom{r_2}{c_1 - k} / \binom{n}{c_1}$
 *
 * @param table counts: two rows (models), two columns (found, missed)
 * @param options `alternative`: `two-sided` (default, every table no likelier than this one), `less`
 *   or `greater` (the first row's share in the first column is smaller, larger)
 * @returns the p-value, 0 to 1; 1 where a row or a column is empty
 * @throws RangeError when the table is not 2 × 2 or a count is not a whole number of at least 0
 * @example
 * ```ts
 * import { fisherExactTest } from '#vision';
 * fisherExactTest([[8, 2], [1, 5]]).toFixed(6); // '0.034965'
 * ```
 * @source Fisher 1935; SciPy 1.17.1, `scipy.stats.fisher_exact`
 */
export function fisherExactTest(
  table: Matrix,
  options: { readonly alternative?: 'two-sided' | 'less' | 'greater' } = {},
): number {
  const { alternative = 'two-sided' } = options;
  checkChoice('options.alternative', alternative, ['two-sided', 'less', 'greater']);
  checkMatrix('table', table);
  const square = table.length === 2 && table[0].length === 2;
  check(square, 'table', `${table.length} × ${table[0].length}`, '2 × 2 counts');
  table.forEach((row, i) => {
    row.forEach((count, j) => checkInteger(`table[${i}][${j}]`, count));
  });
  const observed = table[0][0];
  const { least, weights } = tableWeights(table);
  const own = weights[observed - least] * closeEnough;
  const counts = (k: number) =>
    alternative === 'two-sided'
      ? weights[k - least] <= own
      : alternative === 'less'
        ? k <= observed
        : k >= observed;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const tail = sum(weights.filter((_, i) => counts(least + i)));
  return Math.min(1, tail / sum(weights));
}

/** The chance of each table with the same margins by its first count, in units of the likeliest. */
function tableWeights([[a, b], [c, d]]: Matrix): { least: number; weights: number[] } {
  const [row, column, total] = [a + b, a + c, a + b + c + d];
  const [least, most] = [Math.max(0, row + column - total), Math.min(row, column)];
  const mode = Math.floor(((row + 1) * (column + 1)) / (total + 2));
  const peak = Math.min(most, Math.max(least, mode));
  const weights = new Array<number>(most - least + 1).fill(1);
  /** The chance of k + 1 over that of k. */
  const rise = (k: number) =>
    ((row - k) * (column - k)) / ((k + 1) * (total - row - column + k + 1));
  for (let k = peak; k < most; k++) weights[k + 1 - least] = weights[k - least] * rise(k);
  for (let k = peak; k > least; k--) weights[k - 1 - least] = weights[k - least] / rise(k - 1);
  return { least, weights };
}
