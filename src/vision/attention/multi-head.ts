import { check, checkInteger } from '../check.ts';
import type { Matrix } from '../check.ts';
import { attend, checkAttention } from './scaled-dot-product.ts';
import type { AttentionOptions } from './scaled-dot-product.ts';

/** How several heads look. */
export interface MultiHeadOptions extends AttentionOptions {
  /** Into how many equal parts the columns are split: a divisor of both widths. */
  readonly heads: number;
}

/** What several heads give. */
export interface MultiHeadAttention {
  /** One row a query: the heads' outputs side by side, as wide as a value. */
  readonly output: number[][];
  /** A matrix a head: one row a query, one column a key. */
  readonly weights: number[][][];
}

/**
 * Multi-head attention: the columns are split into equal parts, each part attends for itself, and
 * the outputs are put side by side.
 *
 * One head has one opinion a query; eight can follow a trace and compare a colour at once. The
 * layer in a network has a linear map before for queries, keys and values, and one after: those are
 * `linearLayer`. The scale is that of a head, $1 / \sqrt{d / h}$, and the work that of one head.
 *
 * Formula: $\mathrm{head}_i = \mathrm{Attention}(Q_i, K_i, V_i), \quad Y = [\mathrm{head}_1, \dots, \mathrm{head}_h]$
 *
 * @param queries N rows of d numbers
 * @param keys M rows of d numbers
 * @param values M rows of any one width
 * @param options `heads`, a divisor of both widths; `mask` for all heads; `scale`
 * @returns the output, N rows as wide as a value, and the weights of each head
 * @throws RangeError when the heads divide a width with a rest, or as `scaledDotProductAttention`
 * @example
 * ```ts
 * import { multiHeadAttention } from '#vision';
 * const keys = [[900, 0], [0, 900]];
 * const values = [[1, 2], [3, 4]];
 * multiHeadAttention([[900, 900]], keys, values, { heads: 2 }).output; // [[1, 4]]
 * multiHeadAttention([[900, 900]], keys, values, { heads: 1 }).output; // [[2, 3]]
 * ```
 * @source Vaswani et al., "Attention Is All You Need", 2017, section 3.2.2,
 *   https://arxiv.org/abs/1706.03762; PyTorch, `torch.nn.MultiheadAttention`
 */
export function multiHeadAttention(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  options: MultiHeadOptions,
): MultiHeadAttention {
  const { heads, ...looking } = options;
  checkInteger('options.heads', heads, 1);
  checkAttention(queries, keys, values, looking);
  for (const [name, { length }] of [
    ['keys[0]', keys[0]],
    ['values[0]', values[0]],
  ] as const)
    check(
      length % heads === 0,
      'options.heads',
      heads,
      `a divisor of the width of ${name} (${length})`,
    );
  const parts = Array.from({ length: heads }, (_, head) => {
    const part = (rows: Matrix) => partOf(rows, head, heads);
    return attend(part(queries), part(keys), part(values), looking);
  });
  return {
    output: queries.map((_, i) => parts.flatMap(({ output }) => output[i])),
    weights: parts.map(({ weights }) => weights),
  };
}

/** The columns of one head. */
function partOf(rows: Matrix, head: number, heads: number): Matrix {
  const width = rows[0].length / heads;
  return rows.map((row) => row.slice(head * width, (head + 1) * width));
}
