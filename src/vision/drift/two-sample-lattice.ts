/**
 * Probability that two samples of one distribution differ at least as much as observed: the share
 * of lattice paths from (0, 0) to (m, n) that meet a point (i, j) with |i/m − j/n| ≥ d, or with
 * i/m − j/n ≥ d for one side.
 *
 * The recursion runs over the probability of having met the boundary, so that it adds positive
 * numbers only and keeps its digits down to the smallest p-value. At most m·n steps.
 *
 * Source: Hodges, "The Significance Probability of the Smirnov Two-Sample Test", 1958.
 *
 * @param reach d·m·n, a whole number above 0
 */
export function latticePathProbability(
  m: number,
  n: number,
  reach: number,
  twoSided: boolean,
): number {
  // Row i − 1 until j is reached, row i from there on; 1 outside the band between the boundaries.
  const met = new Float64Array(n + 1).fill(1);
  met[0] = 0;
  for (let i = 0; i <= m; i++) {
    const low = Math.floor((i * n - reach) / m) + 1;
    const high = twoSided ? Math.min(n, Math.ceil((i * n + reach) / m) - 1) : n;
    if (low > 0) met[low - 1] = 1;
    for (let j = Math.max(low, 1); j <= high; j++) {
      met[j] = (met[j] * i + met[j - 1] * j) / (i + j);
    }
  }
  return met[n];
}
