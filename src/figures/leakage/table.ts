import type { FigureTable } from '../figure.ts';
import { number, percent } from '../words.ts';
import { boards, dealOf, startSetting, ways } from './deal.ts';

/** Ways to deal and pictures a serial, else as the figure starts. */
export function leakageTable(): FigureTable {
  const { again, share, truth } = startSetting;
  return {
    caption: `${boards} boards, ${again} of them inspected again, ${percent(share, 0)} test, ${percent(truth, 0)} right on new boards`,
    columns: ['Dealt', 'Pictures a serial', 'Test', 'With a twin', 'Mean of deals', 'Reported'],
    rows: ways.flatMap((name, way) =>
      [1, 2, 4, 8].map((pictures) => {
        const { test, known, expected, reported } = dealOf({ ...startSetting, way, pictures });
        return [
          name,
          number(pictures),
          number(test),
          number(known),
          percent(expected),
          percent(reported),
        ];
      }),
    ),
  };
}
