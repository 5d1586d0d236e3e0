import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import type { Study } from './study.ts';

/** Every number of images with both generators, and what nine draws in ten span. */
export function sampleSizeTable({ counts, generators, dimensions }: Study): FigureTable {
  const truths = generators.map(({ name, truth }) => `${name}, true ${number(truth, 2)}`);
  return {
    caption: `Fréchet distance in ${dimensions} dimensions: mean of 40 draws, and where nine of ten lie`,
    columns: ['Images', ...truths],
    rows: counts.map((count, i) => [
      number(count),
      ...generators.map(({ spreads }) => {
        const { mean, low, high } = spreads[i];
        return `${number(mean, 2)} (${number(low, 2)} to ${number(high, 2)})`;
      }),
    ]),
  };
}
