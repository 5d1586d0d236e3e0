import { check } from '../check.ts';
import type { Matrix } from '../check.ts';

/** A factor of a positive semi-definite matrix: Σ = Σᵢ rᵢᵀ rᵢ, as many rows as the matrix has rank. */
export interface CholeskyFactor {
  /** Row i is 0 before its i-th entry; entry j belongs to the variable `order[j]`. */
  readonly rows: readonly Float64Array[];
  /** The variables in the order in which they were taken, the most unexplained variance first. */
  readonly order: Uint32Array;
}

/** Share of its own variance below which a variable counts as a combination of the others. */
function dependenceTolerance(size: number): number {
  return 4 * Math.max(size, 16) * Number.EPSILON;
}

/**
 * Cholesky with diagonal pivoting, for a matrix that may be singular.
 *
 * A variable whose unexplained variance has fallen to rounding noise, measured against its own
 * variance, adds no row, so no square root is taken of noise. Size³/6 multiplications.
 *
 * Source: Higham, "Analysis of the Cholesky Decomposition of a Semi-definite Matrix", 1990.
 */
export function pivotedCholesky(
  matrix: Matrix,
  argument: string,
  onProgress: (done: number) => void,
): CholeskyFactor {
  const size = matrix.length;
  const tolerance = dependenceTolerance(size);
  const order = Uint32Array.from(matrix.keys());
  const variances = Float64Array.from(matrix, (row, i) => row[i]);
  const unexplained = variances.slice();
  const rows: Float64Array[] = [];
  for (let step = 0; step < size; step++) {
    let pivot = -1;
    for (let i = step; i < size; i++) {
      const share = unexplained[i] / (variances[i] || 1);
      if (share < -1e-6)
        check(false, argument, `variance ${unexplained[i]} at ${order[i]}`, 'none below 0');
      const better = pivot < 0 || unexplained[i] > unexplained[pivot];
      if (share > tolerance && better) pivot = i;
    }
    if (pivot < 0) break;
    for (const list of [order, variances, unexplained, ...rows]) {
      [list[step], list[pivot]] = [list[pivot], list[step]];
    }
    const covariances = matrix[order[step]];
    const row = new Float64Array(size);
    for (let j = step; j < size; j++) row[j] = covariances[order[j]];
    subtractExplained(row, rows, step);
    const root = Math.sqrt(unexplained[step]);
    row[step] = root;
    for (let j = step + 1; j < size; j++) {
      row[j] /= root;
      unexplained[j] -= row[j] * row[j];
    }
    rows.push(row);
    onProgress(rows.length / size);
  }
  return { rows, order };
}

/** Takes off a row what the rows before it explain; eight rows a pass, to save memory traffic. */
function subtractExplained(row: Float64Array, rows: readonly Float64Array[], step: number): void {
  let k = 0;
  for (; k + 8 <= rows.length; k += 8) {
    const [a, b, c, d] = [rows[k], rows[k + 1], rows[k + 2], rows[k + 3]];
    const [e, f, g, h] = [rows[k + 4], rows[k + 5], rows[k + 6], rows[k + 7]];
    const [ap, bp, cp, dp] = [a[step], b[step], c[step], d[step]];
    const [ep, fp, gp, hp] = [e[step], f[step], g[step], h[step]];
    for (let j = step; j < row.length; j++) {
      const first = ap * a[j] + bp * b[j] + (cp * c[j] + dp * d[j]);
      row[j] -= first + (ep * e[j] + fp * f[j] + (gp * g[j] + hp * h[j]));
    }
  }
  for (; k < rows.length; k++) {
    const share = rows[k][step];
    for (let j = step; j < row.length; j++) row[j] -= share * rows[k][j];
  }
}
