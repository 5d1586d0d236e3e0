import { check } from '../check.ts';

/**
 * The eigenvalues of a symmetric tridiagonal matrix, in no order.
 *
 * QL with implicit shifts, without vectors: time in proportion to size². Overwrites its arguments.
 *
 * Source: Bowdler, Martin, Reinsch and Wilkinson, "The QR and QL Algorithms for Symmetric Matrices",
 * 1968; LAPACK, `dsterf`.
 *
 * @param diagonal size numbers
 * @param beside size − 1 numbers next to the diagonal
 */
export function tridiagonalEigenvalues(diagonal: Float64Array, beside: Float64Array): Float64Array {
  const size = diagonal.length;
  for (let low = 0; low < size; low++) {
    for (let sweep = 0; ; sweep++) {
      let end = low;
      while (end < size - 1 && !isNegligible(diagonal, beside, end)) end++;
      if (end === low) break;
      if (end === low + 1) {
        splitPair(diagonal, beside, low);
        break;
      }
      check(sweep < 60, 'covariances', 'eigenvalues that do not settle', 'finite covariances');
      sweepUp(diagonal, beside, low, end);
    }
  }
  return diagonal;
}

function isNegligible(diagonal: Float64Array, beside: Float64Array, i: number): boolean {
  const size = Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]);
  return size + Math.abs(beside[i]) === size;
}

/** The two eigenvalues of a block of two, in closed form. */
function splitPair(diagonal: Float64Array, beside: Float64Array, low: number): void {
  const middle = (diagonal[low] + diagonal[low + 1]) / 2;
  const half = (diagonal[low] - diagonal[low + 1]) / 2;
  const reach = Math.sqrt(half * half + beside[low] * beside[low]);
  diagonal[low] = middle - reach;
  diagonal[low + 1] = middle + reach;
  beside[low] = 0;
}

/** One QL step on the block from `low` to `end`. */
function sweepUp(diagonal: Float64Array, beside: Float64Array, low: number, end: number): void {
  const half = (diagonal[low + 1] - diagonal[low]) / (2 * beside[low]);
  const root = Math.sqrt(half * half + 1);
  let over = diagonal[end] - diagonal[low] + beside[low] / (half + (half < 0 ? -root : root));
  let [sine, cosine, moved] = [1, 1, 0];
  for (let i = end - 1; i >= low; i--) {
    const f = sine * beside[i];
    const b = cosine * beside[i];
    const length = Math.sqrt(f * f + over * over);
    if (i + 1 < end) beside[i + 1] = length;
    if (length === 0) {
      diagonal[i + 1] -= moved;
      return;
    }
    sine = f / length;
    cosine = over / length;
    const gap = diagonal[i + 1] - moved;
    const turned = (diagonal[i] - gap) * sine + 2 * cosine * b;
    moved = sine * turned;
    diagonal[i + 1] = gap + moved;
    over = cosine * turned - b;
  }
  diagonal[low] -= moved;
  beside[low] = over;
}
