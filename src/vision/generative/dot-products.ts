/** Dot product with every row; four rows a pass, so that additions need not wait for each other. */
export function dotsWithRows(row: Float64Array, others: readonly Float64Array[]): Float64Array {
  const dots = new Float64Array(others.length);
  for (let k = 0; k < others.length; k += 4) {
    const last = others.length - 1;
    const [a, b, c, d] = [0, 1, 2, 3].map((next) => others[Math.min(k + next, last)]);
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let i = 0; i < row.length; i++) {
      sumA += row[i] * a[i];
      sumB += row[i] * b[i];
      sumC += row[i] * c[i];
      sumD += row[i] * d[i];
    }
    // Sums past the last row fall outside the typed array, which drops them.
    [dots[k], dots[k + 1], dots[k + 2], dots[k + 3]] = [sumA, sumB, sumC, sumD];
  }
  return dots;
}
