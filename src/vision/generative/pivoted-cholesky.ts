import { check } from '../check.ts';
import type { Matrix } from '../check.ts';

/** Share of its own variance below which a variable counts as a combination of the others. */
function dependenceTolerance(size: number): number {
  return 4 * Math.max(size, 16) * Number.EPSILON;
}

/**
 * Factor of a positive semi-definite matrix: rows r₁…r_k with Σ = Σᵢ rᵢᵀ rᵢ, where k is its rank.
 *
 * Cholesky with diagonal pivoting. A variable whose unexplained variance has fallen to rounding
 * noise, measured against its own variance, adds no row: a singular matrix gets as many rows as it
 * has rank, and no square root is taken of noise. Size³/3 multiplications.
 *
 * Source: Higham, "Analysis of the Cholesky Decomposition of a Semi-definite Matrix", 1990.
 */
export function pivotedCholesky(
  matrix: Matrix,
  argument: string,
  onProgress: (done: number) => void,
): Float64Array[] {
  const size = matrix.length;
  const tolerance = dependenceTolerance(size);
  const unexplained = Float64Array.from(matrix, (row, i) => row[i]);
  const open = new Set(matrix.keys());
  const rows: Float64Array[] = [];
  while (open.size > 0) {
    for (const i of open) {
      const share = unexplained[i] / (matrix[i][i] || 1);
      check(share >= -1e-6, argument, `variance ${unexplained[i]} at ${i}`, 'none below 0');
      if (share <= tolerance) open.delete(i);
    }
    const pivot = largest(unexplained, open);
    if (pivot === undefined) break;
    const row = unexplainedRow(matrix[pivot], rows, pivot, open);
    open.delete(pivot);
    const root = Math.sqrt(unexplained[pivot]);
    for (const i of open) {
      row[i] /= root;
      unexplained[i] -= row[i] * row[i];
    }
    row[pivot] = root;
    rows.push(row);
    onProgress(rows.length / size);
  }
  return rows;
}

function largest(values: Float64Array, among: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  for (const i of among) {
    if (best === undefined || values[i] > values[best]) best = i;
  }
  return best;
}

/** The pivot's covariances less what earlier rows explain; four rows a pass, to save memory traffic. */
function unexplainedRow(
  covariances: readonly number[],
  rows: readonly Float64Array[],
  pivot: number,
  open: ReadonlySet<number>,
): Float64Array {
  const row = Float64Array.from(covariances);
  let k = 0;
  for (; k + 4 <= rows.length; k += 4) {
    const [a, b, c, d] = [rows[k], rows[k + 1], rows[k + 2], rows[k + 3]];
    const [ap, bp, cp, dp] = [a[pivot], b[pivot], c[pivot], d[pivot]];
    for (let i = 0; i < row.length; i++) {
      row[i] -= ap * a[i] + bp * b[i] + cp * c[i] + dp * d[i];
    }
  }
  for (; k < rows.length; k++) {
    const share = rows[k][pivot];
    for (let i = 0; i < row.length; i++) row[i] -= share * rows[k][i];
  }
  for (let i = 0; i < row.length; i++) if (!open.has(i)) row[i] = 0;
  return row;
}
