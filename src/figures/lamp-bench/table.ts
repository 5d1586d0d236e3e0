import type { FigureTable } from '../figure.ts';
import { number, percent } from '../words.ts';
import { accepted, alarms, benchOf } from './bench.ts';
import type { Setting } from './bench.ts';
import { change } from './figure.ts';
import type { Pieces } from './pieces.ts';
import { bellNames, ringing, usesOf } from './verdict.ts';

const steps: readonly (readonly [name: string, setting: Partial<Setting>])[] = [
  ['As accepted', {}],
  ...[0.7, 0.9, 0.97, 1.03, 1.1, 1.3].map(
    (lamp) => [`Lamp at ${percent(lamp, 0)}`, { lamp }] as const,
  ),
  ...[0.4, 0.8, 1.6].map((blur) => [`${number(blur, 1)} px out of focus`, { blur }] as const),
  ...[0.5, 1, 1.5].map((shift) => [`Off by ${number(shift, 1)} px`, { shift }] as const),
  ...[2, 6].map((noise) => [`Noise of ${noise}`, { noise }] as const),
  ['1.6 px and noise of 6', { blur: 1.6, noise: 6 }],
];

/** One knob at a time, the others as accepted; then two of which one hides the other. */
export function lampBenchTable(pieces: Pieces): FigureTable {
  const bench = benchOf(pieces);
  return {
    caption: `One knob turned: mean grey and sharpness against acceptance, differences in grey levels (threshold ${alarms.difference}), and what rings`,
    columns: ['Station', 'Mean grey', 'Sharpness', 'Good places', 'The bite', 'Rings'],
    rows: steps.map(([name, setting]) => {
      const look = bench.look({ ...accepted, ...setting });
      const uses = usesOf(look);
      const bells = ringing(uses).map((bell) => bellNames[bell]);
      return [
        name,
        change(look.grey),
        percent(look.sharpness, 0),
        number(look.elsewhere, 1),
        `${number(look.atBite, 1)}, ${uses.bite > 1 ? 'found' : 'missed'}`,
        bells.join(', ') || 'nothing',
      ];
    }),
  };
}
