import { check, checkInteger, checkMatrix } from '../check.ts';
import type { Matrix } from '../check.ts';
import { maskWithout } from './smallest-first.ts';

/** The pattern: so many stay of every so many. */
export interface SemiStructuredOptions {
  /** Weights that stay in each group; default 2. */
  readonly keep?: number;
  /** Weights in a group; default 4. */
  readonly of?: number;
}

/**
 * Mask of 2:4 sparsity: of every four weights in a row the two of smallest magnitude go.
 *
 * Groups lie along the row, the direction in which products are summed, so that a tensor core fetches
 * two weights and picks the two inputs that they meet. Of equal magnitudes the earlier goes first.
 *
 * @param rows one row of weights an output; its length a multiple of `of`
 * @param options `keep` (default 2), `of` (default 4)
 * @returns 1 for a weight that stays, 0 for one that goes, in the same shape
 * @throws RangeError when a row is no multiple of the group, a weight is not finite, or keep is above of
 * @example
 * ```ts
 * import { semiStructuredMask } from '#vision';
 * semiStructuredMask([[0.1, -3, 2, 0.5]]); // [[0, 1, 1, 0]]
 * ```
 * @source Mishra et al., "Accelerating Sparse Deep Neural Networks", 2021,
 *   https://arxiv.org/abs/2104.08378; PyTorch 2.15, `torch.ao.pruning.WeightNormSparsifier`
 */
export function semiStructuredMask(rows: Matrix, options: SemiStructuredOptions = {}): number[][] {
  const { keep = 2, of = 4 } = options;
  checkMatrix('rows', rows);
  checkInteger('options.of', of, 1);
  checkInteger('options.keep', keep, 0);
  check(keep <= of, 'options.keep', keep, `at most options.of (${of})`);
  const { length } = rows[0];
  check(length > 0 && length % of === 0, 'rows[0]', `${length} weights`, `a multiple of ${of}`);
  return rows.map((row) =>
    Array.from({ length: length / of }, (_, group) => {
      const magnitudes = row.slice(group * of, (group + 1) * of).map(Math.abs);
      return maskWithout(magnitudes, of - keep);
    }).flat(),
  );
}
