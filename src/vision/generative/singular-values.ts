import { bidiagonalize } from './bidiagonal.ts';
import type { CholeskyFactor } from './pivoted-cholesky.ts';
import { triangleTimesTransposed } from './triangle-product.ts';
import { tridiagonalEigenvalues } from './tridiagonal-eigenvalues.ts';

/** Sum of the singular values of L · Rᵀ, where L and R are factors of matrices of one size. */
export function sumOfSingularValues(
  left: CholeskyFactor,
  right: CholeskyFactor,
  onProgress: (stage: 'product' | 'singular values', done: number) => void,
): number {
  if (left.rows.length < right.rows.length) return sumOfSingularValues(right, left, onProgress);
  if (right.rows.length === 0) return 0;
  const columns = right.rows.map((row) => inOrderOf(left, right, row));
  const product = triangleTimesTransposed(left.rows, columns, (done) => {
    onProgress('product', done);
  });
  onProgress('singular values', 0);
  const sum = sumOf(product);
  onProgress('singular values', 1);
  return sum;
}

/** A row of the right factor, its entries in the order of the left one's. */
function inOrderOf(left: CholeskyFactor, right: CholeskyFactor, row: Float64Array): Float64Array {
  const byVariable = new Float64Array(row.length);
  for (let j = 0; j < row.length; j++) byVariable[right.order[j]] = row[j];
  return Float64Array.from(left.order, (variable) => byVariable[variable]);
}

/**
 * The sum of a matrix's singular values; overwrites it.
 *
 * Those of a bidiagonal matrix are, with either sign, the eigenvalues of a tridiagonal one with
 * zeros on its diagonal (Golub and Kahan 1965): no square is formed, so no digits are lost.
 */
function sumOf(rows: readonly Float64Array[]): number {
  let largest = 0;
  for (const row of rows) for (const value of row) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return 0;
  // A power of two, so that scaling rounds nothing.
  const unit = 2 ** Math.floor(Math.log2(largest));
  for (const row of rows) for (let j = 0; j < row.length; j++) row[j] /= unit;
  const { diagonal, above } = bidiagonalize(rows);
  const beside = new Float64Array(2 * diagonal.length - 1);
  diagonal.forEach((value, i) => (beside[2 * i] = value));
  above.forEach((value, i) => (beside[2 * i + 1] = value));
  const eigenvalues = tridiagonalEigenvalues(new Float64Array(2 * diagonal.length), beside);
  return (unit * eigenvalues.reduce((sum, value) => sum + Math.abs(value), 0)) / 2;
}
