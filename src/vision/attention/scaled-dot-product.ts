import {
  check,
  checkChoice,
  checkMatrix,
  checkPositive,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { softmax } from '../network/softmax.ts';

/** How attention looks. */
export interface AttentionOptions {
  /**
   * One row a query, one column a key: 1 where the query may look, 0 where it may not, at least
   * one 1 a row. Default: everywhere.
   */
  readonly mask?: Matrix;
  /** By what the dot products are multiplied, above 0; default $1 / \sqrt d$. */
  readonly scale?: number;
}

/** What attention gives. */
export interface Attention {
  /** One row a query, as wide as a value: the values' mean by the weights. */
  readonly output: number[][];
  /** One row a query, one column a key, each row with the sum 1. */
  readonly weights: number[][];
}

/**
 * Scaled dot-product attention: each query takes the mean of the values, weighted by how well
 * their keys fit it.
 *
 * A dot product of d numbers with variance 1 has the variance d; without the division by its root
 * the softmax of long keys is nearly one-hot, and has no gradient. Takes time in proportion to
 * queries × keys: a picture that looks at itself with twice the tiles a side is sixteen times the
 * work.
 *
 * Formula: $\mathrm{Attention}(Q, K, V) = \mathrm{softmax}\Bigl(\frac{Q K^\top}{\sqrt d}\Bigr)\,V$
 *
 * @param queries N rows of d numbers
 * @param keys M rows of d numbers
 * @param values M rows of any one width
 * @param options `mask` (1: may look, 0: may not), `scale` (default $1 / \sqrt d$)
 * @returns the output, N rows as wide as a value, and the weights, N rows of M
 * @throws RangeError when the sizes do not fit each other, a mask holds anything but 0 and 1, or a
 *   query may look nowhere (there PyTorch answers 0)
 * @example
 * ```ts
 * import { scaledDotProductAttention } from '#vision';
 * const keys = [[1, 0], [0, 1]];
 * scaledDotProductAttention([[0, 0]], keys, [[10], [20]]); // { output: [[15]], weights: [[0.5, 0.5]] }
 * scaledDotProductAttention([[0, 0]], keys, [[10], [20]], { mask: [[0, 1]] }).output; // [[20]]
 * ```
 * @source Vaswani et al., "Attention Is All You Need", 2017, section 3.2.1,
 *   https://arxiv.org/abs/1706.03762; PyTorch, `scaled_dot_product_attention`
 */
export function scaledDotProductAttention(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  options: AttentionOptions = {},
): Attention {
  checkAttention(queries, keys, values, options);
  return attend(queries, keys, values, options);
}

/** Expects queries, keys, values and options that fit each other. */
export function checkAttention(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  { mask, scale = 1 }: AttentionOptions,
): void {
  checkMatrix('queries', queries);
  checkMatrix('keys', keys);
  checkMatrix('values', values);
  check(queries[0].length > 0, 'queries[0]', '0 items', 'at least 1');
  checkSameLength('keys[0]', keys[0], 'queries[0]', queries[0]);
  checkSameLength('values', values, 'keys', keys);
  checkPositive('options.scale', scale);
  if (mask === undefined) return;
  checkMatrix('options.mask', mask);
  checkSameLength('options.mask', mask, 'queries', queries);
  checkSameLength('options.mask[0]', mask[0], 'keys', keys);
  mask.forEach((row, i) => {
    row.forEach((open, j) => {
      checkChoice(`options.mask[${i}][${j}]`, open, [0, 1]);
    });
    check(row.includes(1), `options.mask[${i}]`, 'no key to look at', 'at least one 1');
  });
}

/** Attention on arguments that are known to fit. */
export function attend(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  { mask, scale = 1 / Math.sqrt(queries[0].length) }: AttentionOptions,
): Attention {
  const weights = queries.map((query, i) => {
    const open = [...keys.keys()].filter((j) => mask?.[i][j] !== 0);
    const shares = softmax(open.map((j) => scoreOf(query, keys[j], scale)));
    const row = keys.map(() => 0);
    open.forEach((j, place) => (row[j] = shares[place]));
    return row;
  });
  const output = weights.map((shares) =>
    values[0].map((_, column) => {
      let sum = 0;
      for (let j = 0; j < values.length; j++) sum += shares[j] * values[j][column];
      checkResult('values', sum);
      return sum;
    }),
  );
  return { output, weights };
}

function scoreOf(query: Vector, key: Vector, scale: number): number {
  let sum = 0;
  for (let k = 0; k < query.length; k++) sum += query[k] * key[k];
  checkResult('queries and keys', sum * scale);
  return sum * scale;
}
