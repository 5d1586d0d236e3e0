import type { Rows } from './triangle-product.ts';

/** The diagonal of a matrix and what stands right of it; all else is 0. */
export interface Bidiagonal {
  readonly diagonal: Float64Array;
  readonly above: Float64Array;
}

/** A step of the reduction takes left · leftShareᵀ + rightShare · rightᵀ off the rest. */
interface Reflections {
  readonly left: Float64Array;
  readonly leftShare: Float64Array;
  readonly right: Float64Array;
  readonly rightShare: Float64Array;
}

/**
 * Makes a matrix bidiagonal by reflections from both sides, which keep its singular values.
 *
 * A step reflects a column below the diagonal and a row right of it to 0. What it takes off the
 * rest is written only when the next step reads it, so that a step reads the rest twice and writes
 * it once. Overwrites the rows. 4/3 · size³ multiplications.
 *
 * Source: Golub and Kahan 1965; Howell et al., "Cache Efficient Bidiagonalization Using BLAS 2.5
 * Operators", 2008.
 *
 * @param rows at least as many rows as columns
 */
export function bidiagonalize({ entries, height, width }: Rows): Bidiagonal {
  const padded = entries.length / width;
  const diagonal = new Float64Array(width);
  const above = new Float64Array(width - 1);
  let before = emptyReflections(padded, width);
  let now = emptyReflections(padded, width);
  for (let k = 0; k < width; k++) {
    const { left, right, leftShare, rightShare } = before;
    for (let i = k; i < height; i++) {
      now.left[i] = entries[i * width + k] - rightShare[i] * right[k] - left[i] * leftShare[k];
    }
    now.left.fill(0, 0, k);
    const column = reflect(now.left, k);
    diagonal[k] = column.pivot;
    if (k === width - 1) break;
    now.leftShare.fill(0);
    for (let i = k & ~3; i < padded; i += 4) takeOff(entries, i, k + 1, before, now);
    for (let j = k + 1; j < width; j++) {
      now.leftShare[j] *= column.scale;
      now.right[j] = entries[k * width + j] - now.left[k] * now.leftShare[j];
    }
    const row = reflect(now.right, k + 1);
    above[k] = row.pivot;
    let shared = 0;
    for (let j = k + 1; j < width; j++) shared += now.leftShare[j] * now.right[j];
    for (let i = (k + 1) & ~3; i < padded; i += 4) multiply(entries, i, k + 1, now);
    for (let i = 0; i < height; i++) {
      now.rightShare[i] = row.scale * (now.rightShare[i] - now.left[i] * shared);
    }
    [before, now] = [now, before];
  }
  return { diagonal, above };
}

function emptyReflections(height: number, width: number): Reflections {
  return {
    left: new Float64Array(height),
    leftShare: new Float64Array(width),
    right: new Float64Array(width),
    rightShare: new Float64Array(height),
  };
}

/** Turns a vector into that of the reflection which leaves only its entry at `from`. */
function reflect(vector: Float64Array, from: number): { scale: number; pivot: number } {
  let squares = 0;
  for (let i = from; i < vector.length; i++) squares += vector[i] * vector[i];
  const length = Math.sqrt(squares);
  if (length === 0) return { scale: 0, pivot: 0 };
  const first = vector[from];
  const pivot = first > 0 ? -length : length;
  vector[from] = first - pivot;
  return { scale: 1 / (length * (length + Math.abs(first))), pivot };
}

/** Takes the last step off four rows, and adds them, weighted, to the share of the next. */
function takeOff(
  entries: Float64Array,
  i: number,
  from: number,
  { left, leftShare, right, rightShare }: Reflections,
  { left: weight, leftShare: sum }: Reflections,
): void {
  const width = sum.length;
  const a = i * width;
  const [b, c, d] = [a + width, a + 2 * width, a + 3 * width];
  const [la, lb, lc, ld] = [left[i], left[i + 1], left[i + 2], left[i + 3]];
  const [ra, rb, rc, rd] = [rightShare[i], rightShare[i + 1], rightShare[i + 2], rightShare[i + 3]];
  const [wa, wb, wc, wd] = [weight[i], weight[i + 1], weight[i + 2], weight[i + 3]];
  for (let j = from; j < width; j++) {
    const x = right[j];
    const y = leftShare[j];
    const p = entries[a + j] - (ra * x + la * y);
    const q = entries[b + j] - (rb * x + lb * y);
    const r = entries[c + j] - (rc * x + lc * y);
    const s = entries[d + j] - (rd * x + ld * y);
    entries[a + j] = p;
    entries[b + j] = q;
    entries[c + j] = r;
    entries[d + j] = s;
    sum[j] += wa * p + wb * q + (wc * r + wd * s);
  }
}

/** The products of four rows with the row's reflection. */
function multiply(
  entries: Float64Array,
  i: number,
  from: number,
  { right, rightShare }: Reflections,
): void {
  const width = right.length;
  const a = i * width;
  const [b, c, d] = [a + width, a + 2 * width, a + 3 * width];
  let [p, q, r, s] = [0, 0, 0, 0];
  for (let j = from; j < width; j++) {
    const x = right[j];
    p += entries[a + j] * x;
    q += entries[b + j] * x;
    r += entries[c + j] * x;
    s += entries[d + j] * x;
  }
  [rightShare[i], rightShare[i + 1], rightShare[i + 2], rightShare[i + 3]] = [p, q, r, s];
}
