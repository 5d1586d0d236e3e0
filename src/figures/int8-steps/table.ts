import type { FigureTable } from '../figure.ts';
import { startOf } from '../figure.ts';
import { number } from '../words.ts';
import { comparisonOf } from './answer.ts';
import { int8StepsFigure } from './figure.ts';

const bitsInTable = [8, 7, 6, 5];

/** Both ways to scale down to where nothing is left at one scale, as the other controls start. */
export function int8StepsTable(): FigureTable {
  const { outlier, contrast } = startOf(int8StepsFigure());
  return {
    caption: `A crack of ${contrast} grey levels; the layer’s largest weight is ${outlier} times the filter’s`,
    columns: ['Bits', 'Step', 'Largest integer', 'Largest error, in steps', 'Contrast to noise'],
    rows: bitsInTable.flatMap((bits) =>
      [false, true].map((perChannel) => {
        const { filter, stepped } = comparisonOf(contrast, { bits, outlier, perChannel });
        return [
          `${bits}, per ${perChannel ? 'channel' : 'tensor'}`,
          number(filter.scale, 3),
          number(Math.max(...filter.integers.map(Math.abs))),
          number(filter.largestError, 2),
          number(stepped.crack, 1),
        ];
      }),
    ),
  };
}
