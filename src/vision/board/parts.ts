import type { Rectangle } from './shapes.ts';

/** A column and a row of the routing grid. */
export type Cell = readonly [column: number, row: number];

export type PartKind = 'resistor' | 'capacitor' | 'small-outline' | 'quad-flat' | 'header';

/** A part by its cells: where its pins are, relative to its top left cell. */
export interface Footprint {
  readonly kind: PartKind;
  readonly columns: number;
  readonly rows: number;
  readonly pins: readonly Cell[];
}

/** Two pins with one cell between them. */
export function chip(kind: 'resistor' | 'capacitor', upright: boolean): Footprint {
  return upright
    ? {
        kind,
        columns: 1,
        rows: 3,
        pins: [
          [0, 0],
          [0, 2],
        ],
      }
    : {
        kind,
        columns: 3,
        rows: 1,
        pins: [
          [0, 0],
          [2, 0],
        ],
      };
}

/** Two rows of pins: SOIC. */
export function smallOutline(pinsPerSide: number): Footprint {
  const rows = Array.from({ length: pinsPerSide }, (_, row) => row);
  const pins = rows.flatMap((row): Cell[] => [
    [0, row],
    [5, row],
  ]);
  return { kind: 'small-outline', columns: 6, rows: pinsPerSide, pins };
}

/** Pins on four sides: QFP. */
export function quadFlat(pinsPerSide: number): Footprint {
  const end = pinsPerSide + 1;
  const side = Array.from({ length: pinsPerSide }, (_, i) => i + 1);
  const pins = side.flatMap((i): Cell[] => [
    [0, i],
    [end, i],
    [i, 0],
    [i, end],
  ]);
  return { kind: 'quad-flat', columns: end + 1, rows: end + 1, pins };
}

/** A row of plated holes, two cells apart. */
export function header(pinCount: number): Footprint {
  const pins = Array.from({ length: pinCount }, (_, i): Cell => [2 * i, 0]);
  return { kind: 'header', columns: 2 * pinCount - 1, rows: 1, pins };
}

/** Side of a routing cell in pixels: one trace and the gap to the next. */
export const pitch = 12;

/** The middle of a cell in pixels. */
export function middleOf([column, row]: Cell): readonly [number, number] {
  return [(column + 0.5) * pitch, (row + 0.5) * pitch];
}

/** The moulded or ceramic body of a part whose top left cell is at `at`; none for a header. */
export function bodyOf({ kind, columns, rows }: Footprint, at: Cell): Rectangle | undefined {
  if (kind === 'header') return undefined;
  const [left, top] = [at[0] * pitch, at[1] * pitch];
  const centre = [left + (columns * pitch) / 2, top + (rows * pitch) / 2] as const;
  const [across, down] = [columns * pitch, rows * pitch];
  if (kind === 'small-outline') return { centre, width: across - 28, height: down + 2, corner: 2 };
  if (kind === 'quad-flat') return { centre, width: across - 28, height: down - 28, corner: 3 };
  const upright = rows > columns;
  return { centre, width: upright ? 12 : 30, height: upright ? 30 : 12, corner: 1.5 };
}
