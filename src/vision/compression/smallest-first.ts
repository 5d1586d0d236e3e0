import type { Vector } from '../check.ts';
import { roundHalfEven } from '../round-half-even.ts';

/** 1 for what stays, 0 for the smallest share; of equal sizes the earlier goes first. */
export function maskOfSmallest(sizes: Vector, share: number): number[] {
  // Halves to even, as Python's `round` and so PyTorch's pruning.
  return maskWithout(sizes, roundHalfEven(share * sizes.length));
}

/** 1 for what stays, 0 for so many of the smallest; of equal sizes the earlier goes first. */
export function maskWithout(sizes: Vector, count: number): number[] {
  const order = [...sizes.keys()].sort((i, j) => sizes[i] - sizes[j] || i - j);
  const mask = sizes.map(() => 1);
  for (const i of order.slice(0, count)) mask[i] = 0;
  return mask;
}
