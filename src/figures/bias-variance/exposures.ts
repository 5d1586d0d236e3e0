import { Random } from '../../vision/random.ts';

/** Milliseconds of exposure between which contrast is measured. */
export const exposure = { low: 0.5, high: 8 } as const;
export const samples = { low: 10, high: 40, start: 12 } as const;
/** Standard deviation of one measurement, in grey levels. */
export const noise = { low: 2, high: 12, start: 8 } as const;
export const highestDegree = 9;
/** Training sets that are drawn. */
export const drawnSets = 6;

/**
 * Contrast of a bite at an exposure, in grey levels, without noise: the copper comes out of the dark
 * first, and the ground follows as the copper saturates. A curve of ours, and no polynomial.
 */
export function contrastAt(milliseconds: number): number {
  return 110 * (Math.exp(-milliseconds / 5) - Math.exp(-milliseconds / 0.9));
}

/** Evenly spaced exposures, both ends included. */
export function exposuresOf(count: number): number[] {
  const step = (exposure.high - exposure.low) / (count - 1);
  return Array.from({ length: count }, (_, i) => exposure.low + i * step);
}

/** One normal number for every sample of every training set that is drawn. */
const luck = Array.from({ length: drawnSets }, (_, set) => {
  const random = new Random(147 + set);
  return Array.from({ length: samples.high }, () => random.normal());
});

/** What each training set measured; a set keeps its luck when the noise or the count changes. */
export function trainingSets(count: number, deviation: number): number[][] {
  const truth = exposuresOf(count).map(contrastAt);
  return luck.map((numbers) => truth.map((contrast, i) => contrast + deviation * numbers[i]));
}
