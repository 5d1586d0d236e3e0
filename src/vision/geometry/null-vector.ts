import type { Matrix } from '../check.ts';

/** The direction that a matrix shortens most, and how clearly it is the only such one. */
export interface NullVector {
  /** Of length 1. */
  readonly vector: readonly number[];
  /** Second smallest singular value over the largest; near 0 where a second direction does as well. */
  readonly gap: number;
}

const sweeps = 30;

/**
 * The right singular vector of the smallest singular value, by Jacobi rotations of the columns, which
 * keep the small ones exact to their own size (Demmel and Veselić 1992).
 */
export function nullVector(rows: Matrix): NullVector {
  const size = rows[0].length;
  const columns = rows[0].map((_, j) => rows.map((row) => row[j]));
  const vectors = columns.map((_, j) => columns.map((_, i) => (i === j ? 1 : 0)));
  const whole = columns.reduce((sum, column) => sum + dot(column, column), 0);
  for (let sweep = 0, turned = true; turned && sweep < sweeps; sweep++) {
    turned = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const [first, second] = [dot(columns[p], columns[p]), dot(columns[q], columns[q])];
        const product = dot(columns[p], columns[q]);
        const nothing = 1e-16 * Math.sqrt(first * second) + 1e-32 * whole;
        if (Math.abs(product) <= nothing) continue;
        turned = true;
        const half = (second - first) / (2 * product);
        const tangent = Math.sign(half || 1) / (Math.abs(half) + Math.sqrt(1 + half * half));
        turn(columns[p], columns[q], tangent);
        turn(vectors[p], vectors[q], tangent);
      }
    }
  }
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  const rising = lengths.map((_, j) => j).sort((i, j) => lengths[i] - lengths[j]);
  const largest = lengths[rising[size - 1]];
  return { vector: vectors[rising[0]], gap: largest > 0 ? lengths[rising[1]] / largest : 0 };
}

function dot(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += first[i] * second[i];
  return sum;
}

/** Turns two columns into each other, by an angle given as its tangent. */
function turn(first: number[], second: number[], tangent: number): void {
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [first[i], second[i]];
    first[i] = cosine * a - sine * b;
    second[i] = sine * a + cosine * b;
  }
}
