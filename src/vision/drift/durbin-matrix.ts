const BIG = 2 ** 128;

/**
 * Probability that Dₙ is below d, exactly: an entry of the n-th power of Durbin's matrix.
 *
 * Costs (2nd)³ log₂ n. Powers are scaled by 2¹²⁸ so that neither they nor n!/nⁿ leave float64.
 *
 * Source: Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's Distribution", 2003.
 */
export function durbinMatrix(n: number, d: number): number {
  const k = Math.ceil(n * d);
  const center = k - 1;
  let factor = hessenberg(k, k - n * d);
  let power: number[][] = factor.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  let factorScale = 0;
  let scale = 0;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      power = multiply(power, factor);
      scale += factorScale;
    }
    factor = multiply(factor, factor);
    factorScale *= 2;
    if (factor[center][center] > BIG) {
      factor = factor.map((row) => row.map((entry) => entry / BIG));
      factorScale++;
    }
  }
  let probability = power[center][center];
  for (let i = 1; i <= n; i++) {
    probability *= i / n;
    if (probability < 1 / BIG) {
      probability *= BIG;
      scale--;
    }
  }
  return probability * BIG ** scale;
}

/** Durbin's matrix of size 2k − 1 for nd = k − h. */
function hessenberg(k: number, h: number): number[][] {
  const size = 2 * k - 1;
  const inverseFactorial = [1];
  for (let i = 1; i <= size; i++) inverseFactorial.push(inverseFactorial[i - 1] / i);
  const edge = Array.from({ length: size }, (_, i) => (1 - h ** (i + 1)) * inverseFactorial[i + 1]);
  const overlap = Math.max(2 * h - 1, 0) ** size - 2 * h ** size;
  edge[size - 1] = (1 + overlap) * inverseFactorial[size];
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      if (j === 0) return edge[i];
      if (i === size - 1) return edge[size - 1 - j];
      return i - j + 1 >= 0 ? inverseFactorial[i - j + 1] : 0;
    }),
  );
}

function multiply(a: readonly number[][], b: readonly number[][]): number[][] {
  return a.map((row) => {
    const product = row.map(() => 0);
    for (let k = 0; k < row.length; k++) {
      for (let j = 0; j < row.length; j++) product[j] += row[k] * b[k][j];
    }
    return product;
  });
}
