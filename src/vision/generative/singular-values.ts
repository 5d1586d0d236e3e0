import { bidiagonalize } from './bidiagonal.ts';
import type { CholeskyFactor } from './pivoted-cholesky.ts';
import { triangleTimesTransposed } from './triangle-product.ts';
import type { Rows } from './triangle-product.ts';
import { tridiagonalEigenvalues } from './tridiagonal-eigenvalues.ts';

/** Sum of the singular values of L · Rᵀ, where L and R are factors of matrices of one size. */
export function sumOfSingularValues(
  left: CholeskyFactor,
  right: CholeskyFactor,
  onProgress: (stage: 'product' | 'singular values', done: number) => void,
): number {
  if (left.rank < right.rank) return sumOfSingularValues(right, left, onProgress);
  if (right.rank === 0) return 0;
  const product = triangleTimesTransposed(rowsOf(left), inOrderOf(left, right), (done) => {
    onProgress('product', done);
  });
  onProgress('singular values', 0);
  const sum = sumOf(product);
  onProgress('singular values', 1);
  return sum;
}

function rowsOf({ entries, rank, order }: CholeskyFactor): Rows {
  return { entries, height: rank, width: order.length };
}

/** The right factor's rows, their entries in the order of the left one's. */
function inOrderOf(left: CholeskyFactor, right: CholeskyFactor): Rows {
  const width = left.order.length;
  const entries = new Float64Array(right.rank * width);
  const places = new Uint32Array(width);
  right.order.forEach((variable, j) => (places[variable] = j));
  left.order.forEach((variable, j) => {
    for (let i = 0; i < right.rank; i++)
      entries[i * width + j] = right.entries[i * width + places[variable]];
  });
  return { entries, height: right.rank, width };
}

/**
 * The sum of a matrix's singular values; overwrites it.
 *
 * Those of a bidiagonal matrix are, with either sign, the eigenvalues of a tridiagonal one with
 * zeros on its diagonal (Golub and Kahan 1965): no square is formed, so no digits are lost.
 */
function sumOf(rows: Rows): number {
  const { entries } = rows;
  const largest = entries.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return 0;
  // A power of two, so that scaling rounds nothing.
  const unit = 2 ** Math.floor(Math.log2(largest));
  for (let i = 0; i < entries.length; i++) entries[i] /= unit;
  const { diagonal, above } = bidiagonalize(rows);
  const beside = new Float64Array(2 * diagonal.length - 1);
  diagonal.forEach((value, i) => (beside[2 * i] = value));
  above.forEach((value, i) => (beside[2 * i + 1] = value));
  const eigenvalues = tridiagonalEigenvalues(new Float64Array(2 * diagonal.length), beside);
  return (unit * eigenvalues.reduce((sum, value) => sum + Math.abs(value), 0)) / 2;
}
