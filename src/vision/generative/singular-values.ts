import { Matrix as DenseMatrix, SingularValueDecomposition } from 'ml-matrix';

/** Sum of the singular values of left · rightᵀ, both given as rows of equal length. */
export function sumOfSingularValues(
  left: readonly Float64Array[],
  right: readonly Float64Array[],
  onProgress: (stage: 'product' | 'singular values', done: number) => void,
): number {
  if (left.length === 0 || right.length === 0) return 0;
  const product = left.map((row, i) => {
    onProgress('product', i / left.length);
    return dotsWithRows(row, right);
  });
  onProgress('singular values', 0);
  const decomposition = new SingularValueDecomposition(new DenseMatrix(product), {
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
    autoTranspose: true,
  });
  onProgress('singular values', 1);
  return decomposition.diagonal.reduce((sum, value) => sum + value, 0);
}

/** Dot product with every row; four rows a pass, so that additions need not wait for each other. */
function dotsWithRows(row: Float64Array, others: readonly Float64Array[]): Float64Array {
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
