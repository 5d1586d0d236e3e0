import { Random } from '../random.ts';
import { drawBuses, drawConnections } from './nets.ts';
import type { Track } from './nets.ts';
import { middleOf, pitch } from './parts.ts';
import type { Cell } from './parts.ts';
import { findRoom, placeParts } from './placement.ts';
import type { Area, PlacedPart } from './placement.ts';
import type { RoutingGrid } from './router.ts';
import type { Point, Rectangle } from './shapes.ts';

/** The design of a board: what all boards of one product have in common. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  readonly tracks: readonly Track[];
  readonly vias: readonly Point[];
  /** Copper areas. */
  readonly pours: readonly Rectangle[];
  /** Round marks by which machines find the board. */
  readonly fiducials: readonly Point[];
  /** The white field for the serial number. */
  readonly label: Rectangle | undefined;
}

let latest: { readonly key: string; readonly layout: Layout } | undefined;

/** The layout of a design; the latest one is kept, as a batch of boards shares it. */
export function layoutOf(design: number, width: number, height: number): Layout {
  const key = `${design} ${width} ${height}`;
  if (latest?.key !== key) latest = { key, layout: drawLayout(new Random(design), width, height) };
  return latest.layout;
}

function drawLayout(random: Random, width: number, height: number): Layout {
  const [columns, rows] = [Math.floor(width / pitch), Math.floor(height / pitch)];
  const nets = new Int32Array(columns * rows);
  const grid: RoutingGrid = { columns, rows, nets, wide: new Uint8Array(columns * rows) };
  const corners: Area[] = [
    { at: [0, 0], columns: 2, rows: 2 },
    { at: [columns - 2, rows - 2], columns: 2, rows: 2 },
  ];
  const taken = columns >= 8 && rows >= 8 ? corners : [];
  const label: Area = { at: [1, rows - 2], columns: 11, rows: 2 };
  if (columns >= 14 && rows >= 14) {
    taken.push(label);
    block(grid, label, -1);
  }
  const fiducials = taken
    .slice(0, 2)
    .map(({ at }): Point => [(at[0] + 1) * pitch, (at[1] + 1) * pitch]);
  taken.slice(0, 2).forEach((area) => block(grid, area, -1));
  const firstPour = placePours(grid, taken, 1, random);
  const parts = placeParts(grid, taken, random);
  for (const { footprint, at } of parts) blockPart(grid, footprint.pins, { ...footprint, at });
  const pours = [...firstPour, ...placePours(grid, taken, (columns * rows) / 260 - 1, random)];
  const tracks = drawBuses(grid, random);
  const connections = drawConnections(grid, parts, tracks.length + 1, random);
  return {
    width,
    height,
    parts,
    tracks: [...tracks, ...connections.tracks],
    vias: connections.vias,
    pours,
    fiducials,
    label: taken.includes(label) ? labelRectangle(label) : undefined,
  };
}

/** Pins are open to their own net only, what lies between them to none. */
function blockPart(grid: RoutingGrid, pins: readonly Cell[], area: Area): void {
  block(grid, area, -1);
  for (const [column, row] of pins) {
    grid.wide[(area.at[1] + row) * grid.columns + area.at[0] + column] = 1;
  }
}

function placePours(grid: RoutingGrid, taken: Area[], count: number, random: Random): Rectangle[] {
  return Array.from({ length: Math.max(0, Math.round(count)) }).flatMap(() => {
    const spread = Math.min(3, Math.max(1, Math.floor(Math.min(grid.columns, grid.rows) / 3) - 1));
    const size = { columns: 2 + random.integer(spread), rows: 2 + random.integer(spread) };
    const tiny = Math.min(grid.columns, grid.rows) < 8;
    const at: Cell | undefined = tiny ? [0, 0] : findRoom(grid, taken, size, 1, random);
    if (!at) return [];
    const area = { ...size, at };
    taken.push(area);
    block(grid, area, -1);
    const [left, top] = [at[0] * pitch, at[1] * pitch];
    const [width, height] = [size.columns * pitch - 4, size.rows * pitch - 4];
    const centre: Point = [left + (size.columns * pitch) / 2, top + (size.rows * pitch) / 2];
    return [{ centre, width, height, corner: 3 }];
  });
}

function block(grid: RoutingGrid, { at, columns, rows }: Area, net: number): void {
  for (let row = at[1]; row < at[1] + rows; row++) {
    for (let column = at[0]; column < at[0] + columns; column++) {
      grid.nets[row * grid.columns + column] = net;
      grid.wide[row * grid.columns + column] = 1;
    }
  }
}

function labelRectangle({ at, columns, rows }: Area): Rectangle {
  const [x, y] = middleOf(at);
  const centre: Point = [x + ((columns - 1) * pitch) / 2, y + ((rows - 1) * pitch) / 2];
  return { centre, width: columns * pitch - 4, height: 15, corner: 1 };
}
