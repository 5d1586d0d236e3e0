import { Matrix as DenseMatrix, SingularValueDecomposition } from 'ml-matrix';
import { dotsWithRows } from './dot-products.ts';

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
