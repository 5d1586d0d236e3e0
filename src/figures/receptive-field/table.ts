import type { FigureTable } from '../figure.ts';
import { startOf } from '../figure.ts';
import { number } from '../words.ts';
import { receptiveFieldFigure } from './figure.ts';
import { bite, stackOf, tilePixels } from './stack.ts';
import type { Setting } from './stack.ts';

const changes: readonly Partial<Setting>[] = [
  { layers: 1 },
  { layers: 2 },
  { layers: 3 },
  { layers: 5 },
  { layers: 1, kernel: 7, padding: 3 },
  { stride: 2 },
  { layers: 3, stride: 2 },
  { layers: 5, stride: 2 },
  { dilation: 2 },
  { dilation: 3, padding: 3 },
];

/** Stacks of like layers on the same tile. */
export function receptiveFieldTable(): FigureTable {
  const start = startOf(receptiveFieldFigure());
  return {
    caption: `Stacks of like layers on a tile of ${tilePixels} pixels a side`,
    columns: [
      'Layers',
      'Kernel',
      'Stride',
      'Padding',
      'Dilation',
      'Outputs a side',
      'Receptive field, px',
      'Step, px',
      `Holds ${bite.pixels} px`,
    ],
    rows: changes.map((change) => {
      const setting = { ...start, ...change };
      const { layers, kernel, stride, padding, dilation } = setting;
      const { levels, lacking } = stackOf(setting);
      const { places, size, step } = levels[levels.length - 1];
      return [
        ...[layers, kernel, stride, padding, dilation].map((value) => number(value)),
        lacking ? 'none' : number(places),
        number(size),
        number(step),
        size < bite.pixels ? 'no' : 'yes',
      ];
    }),
  };
}
