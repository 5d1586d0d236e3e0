import { alarms } from './bench.ts';
import type { Look } from './bench.ts';

/** How much of what is allowed each reading uses: above 1 it rings, and the bite is found. */
export interface Uses {
  readonly grey: number;
  readonly sharpness: number;
  readonly elsewhere: number;
  readonly bite: number;
}

export function usesOf({ grey, sharpness, elsewhere, atBite }: Look): Uses {
  return {
    grey: Math.abs(grey) / alarms.grey,
    sharpness: Math.max(0, 1 - sharpness) / (1 - alarms.sharpness),
    elsewhere: elsewhere / alarms.difference,
    bite: atBite / alarms.difference,
  };
}

/** What rings, most of its allowance used first; without a bell for the bite, which is the bad board’s. */
export function ringing({ grey, sharpness, elsewhere }: Uses): readonly Bell[] {
  const used: Readonly<Record<Bell, number>> = { grey, sharpness, elsewhere };
  return bells.filter((bell) => used[bell] > 1).toSorted((a, b) => used[b] - used[a]);
}

const bells = ['grey', 'sharpness', 'elsewhere'] as const;
export type Bell = (typeof bells)[number];

export const bellNames: Readonly<Record<Bell, string>> = {
  grey: 'mean grey',
  sharpness: 'sharpness',
  elsewhere: 'a good place',
};
