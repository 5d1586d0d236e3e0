import type { Random } from '../random.ts';
import { chip, header, quadFlat, smallOutline } from './parts.ts';
import type { Cell, Footprint } from './parts.ts';
import type { RoutingGrid } from './router.ts';

/** A part with its name on the board and its top left cell. */
export interface PlacedPart {
  readonly name: string;
  readonly footprint: Footprint;
  readonly at: Cell;
}

/** A block of cells. */
export interface Area {
  readonly at: Cell;
  readonly columns: number;
  readonly rows: number;
}

/** Puts parts where there is room, large ones first; what does not fit is left out. */
export function placeParts(grid: RoutingGrid, taken: Area[], random: Random): PlacedPart[] {
  const parts: PlacedPart[] = [];
  const counts = new Map<string, number>();
  for (const [letter, footprint] of wishList(grid, random)) {
    const at = findRoom(grid, taken, footprint, 2, random);
    if (!at) continue;
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    taken.push({ at, columns: footprint.columns, rows: footprint.rows });
    parts.push({ name: `${letter}${count}`, footprint, at });
  }
  return parts;
}

/** A free place for a block of cells, `margin` cells away from what is taken. */
export function findRoom(
  grid: RoutingGrid,
  taken: readonly Area[],
  { columns, rows }: { readonly columns: number; readonly rows: number },
  margin: number,
  random: Random,
): Cell | undefined {
  const [freeColumns, freeRows] = [grid.columns - columns - 1, grid.rows - rows - 1];
  if (freeColumns < 1 || freeRows < 1) return undefined;
  for (let attempt = 0; attempt < 60; attempt++) {
    const [x, y] = [1 + random.integer(freeColumns), 1 + random.integer(freeRows)];
    const clear = taken.every(
      (area) =>
        x + columns + margin <= area.at[0] ||
        area.at[0] + area.columns + margin <= x ||
        y + rows + margin <= area.at[1] ||
        area.at[1] + area.rows + margin <= y,
    );
    if (clear) return [x, y];
  }
  return undefined;
}

function wishList(grid: RoutingGrid, random: Random): [string, Footprint][] {
  const area = grid.columns * grid.rows;
  const least = Math.min(grid.columns, grid.rows);
  const times = (count: number, make: () => [string, Footprint]) =>
    Array.from({ length: Math.round(count) }, make);
  return [
    ...times(least >= 18 ? area / 1700 + 0.4 : 0, () => ['U', quadFlat(5 + random.integer(5))]),
    ...times(area / 550, () => ['U', smallOutline(4 + random.integer(4))]),
    ...times(area / 700, () => ['J', header(3 + random.integer(4))]),
    ...times(area / 60, () => ['R', chip('resistor', random.chance(0.5))]),
    ...times(area / 60, () => ['C', chip('capacitor', random.chance(0.5))]),
  ];
}
