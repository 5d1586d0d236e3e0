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

/** out[rows × columns] += left[rows × inner] · right[columns × inner]ᵀ */
export function addProductWithTransposed(
  out: Float64Array,
  left: Float64Array,
  right: Float64Array,
  [rows, inner, columns]: Sizes,
): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let [even, odd] = [0, 0];
      let [l, r] = [row * inner, column * inner];
      for (const end = l + inner - 1; l < end; l += 2, r += 2) {
        even += left[l] * right[r];
        odd += left[l + 1] * right[r + 1];
      }
      if (inner % 2 === 1) even += left[l] * right[r];
      out[row * columns + column] += even + odd;
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
