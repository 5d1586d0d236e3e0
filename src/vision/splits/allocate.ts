import type { Random } from '../random.ts';

/**
 * How many of `draws` fall to each class, in proportion to its size: rounded down, the rest to the
 * largest remainders, equal remainders by lot. Sums to `draws`.
 *
 * Source: scikit-learn 1.9, `sklearn.utils.extmath._approximate_mode`.
 */
export function allocate(sizes: readonly number[], draws: number, random: Random): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (size / total) * draws);
  const shares = exact.map(Math.floor);
  const remainders = exact.map((value, k) => value - shares[k]);
  const missing = draws - shares.reduce((sum, share) => sum + share, 0);
  const inLots = random.shuffle([...sizes.keys()]).sort((a, b) => remainders[b] - remainders[a]);
  for (const k of inLots.slice(0, missing)) shares[k]++;
  return shares;
}
