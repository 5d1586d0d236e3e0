import { check } from '../check.ts';
import type { Matrix } from '../check.ts';

/** A factor of a positive semi-definite matrix: Σ = Σᵢ rᵢᵀ rᵢ, as many rows as the matrix has rank. */
export interface CholeskyFactor {
  /**
   * Row after row, each as long as `order`, and rows of 0 up to a multiple of four. Row i is 0
   * before its i-th entry; entry j belongs to the variable `order[j]`.
   */
  readonly entries: Float64Array;
  readonly rank: number;
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
  const entries = new Float64Array(multipleOfFour(size) * size);
  let rank = 0;
  for (; rank < size; rank++) {
    let pivot = -1;
    for (let i = rank; i < size; i++) {
      const share = unexplained[i] / (variances[i] || 1);
      if (share < -1e-6)
        check(false, argument, `variance ${unexplained[i]} at ${order[i]}`, 'none below 0');
      const better = pivot < 0 || unexplained[i] > unexplained[pivot];
      if (share > tolerance && better) pivot = i;
    }
    if (pivot < 0) break;
    for (const list of [order, variances, unexplained]) swap(list, rank, pivot);
    for (let k = 0; k < rank; k++) swap(entries, k * size + rank, k * size + pivot);
    const covariances = matrix[order[rank]];
    const row = entries.subarray(rank * size, (rank + 1) * size);
    for (let j = rank; j < size; j++) row[j] = covariances[order[j]];
    subtractExplained(row, entries, rank);
    const root = Math.sqrt(unexplained[rank]);
    row[rank] = root;
    for (let j = rank + 1; j < size; j++) {
      row[j] /= root;
      unexplained[j] -= row[j] * row[j];
    }
    onProgress((rank + 1) / size);
  }
  return { entries, rank, order };
}

/** The next multiple of four, so that four rows can be read a pass. */
export function multipleOfFour(count: number): number {
  return (count + 3) & ~3;
}

function swap(list: Float64Array | Uint32Array, i: number, j: number): void {
  [list[i], list[j]] = [list[j], list[i]];
}

/** Takes off a row what the rows before it explain; eight rows a pass, to save memory traffic. */
function subtractExplained(row: Float64Array, entries: Float64Array, step: number): void {
  const size = row.length;
  let k = 0;
  for (; k + 8 <= step; k += 8) {
    const a = k * size;
    const [b, c, d, e] = [a + size, a + 2 * size, a + 3 * size, a + 4 * size];
    const [f, g, h] = [a + 5 * size, a + 6 * size, a + 7 * size];
    const [ap, bp, cp, dp] = [a, b, c, d].map((start) => entries[start + step]);
    const [ep, fp, gp, hp] = [e, f, g, h].map((start) => entries[start + step]);
    for (let j = step; j < size; j++) {
      const first = ap * entries[a + j] + bp * entries[b + j];
      const second = cp * entries[c + j] + dp * entries[d + j];
      const third = ep * entries[e + j] + fp * entries[f + j];
      const fourth = gp * entries[g + j] + hp * entries[h + j];
      row[j] -= first + second + (third + fourth);
    }
  }
  for (; k < step; k++) {
    const share = entries[k * size + step];
    for (let j = step; j < size; j++) row[j] -= share * entries[k * size + j];
  }
}
