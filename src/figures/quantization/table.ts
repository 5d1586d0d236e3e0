import type { FigureTable } from '../figure.ts';
import { number, percent } from '../words.ts';
import { errorOf } from './error.ts';
import { sweepOf } from './sweep.ts';

const bitsOfSlider = [2, 3, 4, 5, 6, 7, 8];

/** Both ways to scale at every number of bits, unclipped and at the best clip. */
export function quantizationTable(): FigureTable {
  const rows = bitsOfSlider.flatMap((bits) =>
    [false, true].map((perChannel) => {
      const whole = errorOf({ bits, clip: 1, perChannel });
      const { best } = sweepOf(bits, perChannel);
      return [
        `${bits}, per ${perChannel ? 'channel' : 'tensor'}`,
        percent(whole.total),
        `${number(whole.weakestDecibels, 1)} dB`,
        percent(best.clip, 0),
        percent(best.total),
        `${number(best.weakestDecibels, 1)} dB`,
      ];
    }),
  );
  return {
    caption: 'Error of the weights at each number of bits, without clipping and at the best clip',
    columns: [
      'Bits',
      'Unclipped',
      'Weakest channel',
      'Best clip',
      'Error there',
      'Weakest channel',
    ],
    rows,
  };
}
