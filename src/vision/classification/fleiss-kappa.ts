import {
  check,
  checkChoice,
  checkInteger,
  checkLabels,
  checkLength,
  checkMatrix,
} from '../check.ts';
import type { Matrix } from '../check.ts';
import { columnSums, rowSums } from './confusion-matrix.ts';
import { sortLabels } from './labels.ts';
import type { ClassLabel } from './labels.ts';

/**
 * Turns ratings into the table that Fleiss' kappa reads: how many raters chose each class.
 *
 * @param ratings one row a subject, one label a rater
 * @param labels the classes in the order wanted; default: all that occur, sorted
 * @returns one row a subject, one count a class
 * @throws RangeError when there are no ratings, rows differ in length, or a rating is none of `labels`
 * @example
 * ```ts
 * import { ratingTable } from '#vision';
 * ratingTable([['ok', 'ok', 'ng'], ['ng', 'ng', 'ng']], ['ok', 'ng']); // [[2, 1], [0, 3]]
 * ```
 * @source statsmodels 0.15.0, `statsmodels.stats.inter_rater.aggregate_raters`
 */
export function ratingTable(
  ratings: readonly (readonly ClassLabel[])[],
  labels?: readonly ClassLabel[],
): number[][] {
  checkLength('ratings', ratings);
  ratings.forEach((row, i) => {
    checkLabels(`ratings[${i}]`, row);
  });
  const classes = labels ?? sortLabels('ratings', ratings.flat());
  checkLabels('labels', classes);
  return ratings.map((row, i) => {
    check(row.length === ratings[0].length, `ratings[${i}]`, `${row.length} items`, 'one a rater');
    const stranger = row.find((label) => !classes.includes(label));
    check(stranger === undefined, `ratings[${i}]`, stranger, `one of ${JSON.stringify(classes)}`);
    return classes.map((label) => row.filter((rating) => rating === label).length);
  });
}

/**
 * Fleiss' kappa: how far any number of raters agree beyond what chance would give.
 *
 * Undefined where every rating is the same class: NaN, as in statsmodels. Fleiss takes chance from
 * the classes' shares; Randolph takes every class as equally likely, which suits very unequal shares.
 *
 * Formula: $\kappa = \frac{\bar P - \bar P_e}{1 - \bar P_e}$
 *
 * @param table one row a subject, one count a class; every row sums to the number of raters, ≥ 2
 * @param options `chance`: `fleiss` (default) or `randolph`
 * @returns a value up to 1; 1 is agreement, 0 chance; NaN if undefined
 * @throws RangeError when the table is empty or ragged, a count is not a whole number of at least
 *   0, or the rows differ in their number of raters
 * @example
 * ```ts
 * import { fleissKappa } from '#vision';
 * fleissKappa([[3, 0], [0, 3], [2, 1]]); // 0.55
 * ```
 * @source Fleiss 1971; Randolph 2005; statsmodels 0.15.0,
 *   `statsmodels.stats.inter_rater.fleiss_kappa`
 */
export function fleissKappa(
  table: Matrix,
  options: { readonly chance?: 'fleiss' | 'randolph' } = {},
): number {
  const { chance = 'fleiss' } = options;
  checkChoice('options.chance', chance, ['fleiss', 'randolph']);
  checkMatrix('table', table);
  table.forEach((row, i) => {
    row.forEach((count, j) => checkInteger(`table[${i}][${j}]`, count));
  });
  const raters = rowSums(table);
  raters.forEach((count, i) => {
    const expected = `at least 2 raters, and as many as table[0] has (${raters[0]})`;
    check(count === raters[0] && count >= 2, `table[${i}]`, `${count} raters`, expected);
  });
  const pairs = raters[0] * (raters[0] - 1);
  const agreements = table.map((row) => row.reduce((sum, n) => sum + n * (n - 1), 0) / pairs);
  const observed = agreements.reduce((sum, share) => sum + share, 0) / table.length;
  const shares = columnSums(table).map((count) => count / (raters[0] * table.length));
  const byShares = shares.reduce((sum, share) => sum + share ** 2, 0);
  const expected = chance === 'randolph' ? 1 / shares.length : byShares;
  return expected === 1 ? NaN : (observed - expected) / (1 - expected);
}
