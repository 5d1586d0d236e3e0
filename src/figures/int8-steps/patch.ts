import { tensorFrom } from '#vision/network';
import type { Tensor } from '#vision/network';
import { Random } from '../../vision/random.ts';

/** Pixels a side of the picture that a filter answers for; it needs a margin more around it. */
export const side = 24;
export const filterSide = 5;
const margin = (filterSide - 1) / 2;
const taken = side + 2 * margin;

/** A plain surface in grey levels: ours. The lamp falls off from left to right. */
export const surface = { middle: 118, fallOff: 24, noise: 3 } as const;

/** Rows of the answer in which the crack lies, and its column in each. */
export const crackRows = { from: 5, to: 18 } as const;
export function crackColumn(row: number): number {
  return row < 12 ? 11 : 12;
}

const random = new Random(147);
const ground = Array.from({ length: taken }, () =>
  Array.from({ length: taken }, (_, x) => {
    const lamp = surface.fallOff * (0.5 - x / (taken - 1));
    return Math.round(surface.middle + lamp + random.normal(0, surface.noise));
  }),
);

/** The surface with a crack one pixel wide, darker by so many levels: whole grey levels. */
export function patchWith(contrast: number): number[][] {
  return ground.map((pixels, y) =>
    pixels.map((level, x) => (isCrack(y - margin, x - margin) ? level - contrast : level)),
  );
}

function isCrack(row: number, column: number): boolean {
  return row >= crackRows.from && row <= crackRows.to && column === crackColumn(row);
}

/** The pixels that the answer stands for, without the margin. */
export function inner(rows: readonly (readonly number[])[]): number[] {
  return rows.slice(margin, -margin).flatMap((row) => row.slice(margin, -margin));
}

export function asInput(rows: readonly (readonly number[])[]): Tensor {
  return tensorFrom([[rows]]);
}
