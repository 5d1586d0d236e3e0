import { multipleOfFour } from './pivoted-cholesky.ts';

/** Rows of the right factor that stay in the processor's cache while the left one passes by. */
const STRIP = 48;

/** Rows of numbers, one after the other in one array: that is what a loop reads fastest. */
export interface Rows {
  /** height × width numbers, and rows of 0 up to a multiple of four. */
  readonly entries: Float64Array;
  readonly height: number;
  readonly width: number;
}

/** L · Rᵀ of rows of one length, where row i of L is 0 before its i-th entry. */
export function triangleTimesTransposed(
  left: Rows,
  right: Rows,
  onProgress: (done: number) => void,
): Rows {
  const [height, width] = [left.height, right.height];
  const entries = new Float64Array(multipleOfFour(height) * width);
  for (let start = 0; start < width; start += STRIP) {
    onProgress(start / width);
    const end = Math.min(start + STRIP, width);
    for (let i = 0; i < height; i += 4) {
      for (let j = start; j < end; j += 2) {
        multiplyBlock(entries, left.entries, right, i, j);
      }
    }
  }
  return { entries, height, width };
}

/** Four rows of L with two of R; a row of R past the last is the last again. */
function multiplyBlock(
  product: Float64Array,
  left: Float64Array,
  { entries: right, height: width, width: length }: Rows,
  i: number,
  j: number,
): void {
  const a = i * length;
  const [b, c, d] = [a + length, a + 2 * length, a + 3 * length];
  const other = Math.min(j + 1, width - 1);
  const [x, y] = [j * length, other * length];
  let [ax, bx, cx, dx] = [0, 0, 0, 0];
  let [ay, by, cy, dy] = [0, 0, 0, 0];
  for (let k = i; k < length; k++) {
    const p = right[x + k];
    const q = right[y + k];
    const ak = left[a + k];
    const bk = left[b + k];
    const ck = left[c + k];
    const dk = left[d + k];
    ax += ak * p;
    bx += bk * p;
    cx += ck * p;
    dx += dk * p;
    ay += ak * q;
    by += bk * q;
    cy += ck * q;
    dy += dk * q;
  }
  for (const [row, first, second] of [
    [0, ax, ay],
    [1, bx, by],
    [2, cx, cy],
    [3, dx, dy],
  ]) {
    product[(i + row) * width + j] = first;
    product[(i + row) * width + other] = second;
  }
}
