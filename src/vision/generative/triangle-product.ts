/** Rows of the right factor that stay in the processor's cache while the left one passes by. */
const STRIP = 48;

/** L · Rᵀ, both given as rows of one length, where row i of L is 0 before its i-th entry. */
export function triangleTimesTransposed(
  left: readonly Float64Array[],
  right: readonly Float64Array[],
  onProgress: (done: number) => void,
): Float64Array[] {
  const product = left.map(() => new Float64Array(right.length));
  for (let start = 0; start < right.length; start += STRIP) {
    onProgress(start / right.length);
    const end = Math.min(start + STRIP, right.length);
    for (let i = 0; i < left.length; i += 4) {
      for (let j = start; j < end; j += 2) multiplyBlock(product, left, right, i, j);
    }
  }
  return product;
}

/** Four rows of L with two of R; rows past the last are the last again. */
function multiplyBlock(
  product: readonly Float64Array[],
  left: readonly Float64Array[],
  right: readonly Float64Array[],
  i: number,
  j: number,
): void {
  const last = left.length - 1;
  const [second, third, fourth] = [1, 2, 3].map((next) => Math.min(i + next, last));
  const [a, b, c, d] = [left[i], left[second], left[third], left[fourth]];
  const other = Math.min(j + 1, right.length - 1);
  const [x, y] = [right[j], right[other]];
  let [ax, bx, cx, dx] = [0, 0, 0, 0];
  let [ay, by, cy, dy] = [0, 0, 0, 0];
  for (let k = i; k < a.length; k++) {
    const p = x[k];
    const q = y[k];
    ax += a[k] * p;
    bx += b[k] * p;
    cx += c[k] * p;
    dx += d[k] * p;
    ay += a[k] * q;
    by += b[k] * q;
    cy += c[k] * q;
    dy += d[k] * q;
  }
  [product[i][j], product[second][j], product[third][j], product[fourth][j]] = [ax, bx, cx, dx];
  [product[i][other], product[second][other]] = [ay, by];
  [product[third][other], product[fourth][other]] = [cy, dy];
}
