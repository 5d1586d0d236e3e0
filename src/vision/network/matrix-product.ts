/** Rows of the left matrix, the size summed over, columns of the right one. */
type Sizes = readonly [rows: number, inner: number, columns: number];

/** out[rows × columns] += left[rows × inner] · right[inner × columns], all row-major */
export function addProduct(
  out: Float64Array,
  left: Float64Array,
  right: Float64Array,
  sizes: Sizes,
): void {
  addWeightedRows(out, left, right, sizes, { row: sizes[1], inner: 1 });
}

/** out[rows × columns] += left[inner × rows]ᵀ · right[inner × columns] */
export function addTransposedProduct(
  out: Float64Array,
  left: Float64Array,
  right: Float64Array,
  sizes: Sizes,
): void {
  addWeightedRows(out, left, right, sizes, { row: 1, inner: sizes[0] });
}

/**
 * out[rows × columns] += left[rows × inner] · right[columns × inner]ᵀ
 *
 * Four columns at a time: each number of `left` is read once for four products.
 */
export function addProductWithTransposed(
  out: Float64Array,
  left: Float64Array,
  right: Float64Array,
  [rows, inner, columns]: Sizes,
): void {
  const fours = columns - (columns % 4);
  for (let row = 0; row < rows; row++) {
    const start = row * inner;
    const cell = row * columns;
    for (let column = 0; column < fours; column += 4) {
      const [first, second, third] = [column * inner, (column + 1) * inner, (column + 2) * inner];
      const fourth = (column + 3) * inner;
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0; k < inner; k++) {
        const factor = left[start + k];
        a += factor * right[first + k];
        b += factor * right[second + k];
        c += factor * right[third + k];
        d += factor * right[fourth + k];
      }
      out[cell + column] += a;
      out[cell + column + 1] += b;
      out[cell + column + 2] += c;
      out[cell + column + 3] += d;
    }
    for (let column = fours; column < columns; column++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += left[start + k] * right[column * inner + k];
      out[cell + column] += sum;
    }
  }
}

/** Takes four rows of `right` at a time, so that `out` is read and written a quarter as often. */
function addWeightedRows(
  out: Float64Array,
  left: Float64Array,
  right: Float64Array,
  [rows, inner, columns]: Sizes,
  step: { readonly row: number; readonly inner: number },
): void {
  const fours = inner - (inner % 4);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let weight = row * step.row;
    for (let k = 0; k < fours; k += 4, weight += 4 * step.inner) {
      const a = left[weight];
      const b = left[weight + step.inner];
      const c = left[weight + 2 * step.inner];
      const d = left[weight + 3 * step.inner];
      const [first, second, third] = [k * columns, (k + 1) * columns, (k + 2) * columns];
      const fourth = (k + 3) * columns;
      for (let j = 0; j < columns; j++) {
        const pair = a * right[first + j] + b * right[second + j];
        out[start + j] += pair + (c * right[third + j] + d * right[fourth + j]);
      }
    }
    for (let k = fours; k < inner; k++, weight += step.inner) {
      for (let j = 0; j < columns; j++) out[start + j] += left[weight] * right[k * columns + j];
    }
  }
}
