import { normalQuantile } from '#vision/classification';

/** How large the weights of each channel are beside the first's: from edges down to hairline cracks. */
const sizes = [1, 0.5, 0.15, 0.03] as const;
const weightsOfEach = 64;

/**
 * Weights of one layer, a row a channel: bell-shaped with long tails, at evenly spaced quantiles, so
 * that every browser has the same.
 */
export const channels: readonly (readonly number[])[] = sizes.map((size) =>
  Array.from({ length: weightsOfEach }, (_, i) => {
    const z = normalQuantile((i + 0.5) / weightsOfEach);
    return size * (z + 0.2 * z ** 3);
  }),
);
