/**
 * The error function, to about 1e-15: all terms of the series have one sign, so nothing cancels.
 *
 * Beyond six the rest to 1 is less than what a double holds.
 */
export function errorFunction(x: number): number {
  if (Math.abs(x) >= 6) return Math.sign(x);
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
