import type { Random } from '../random.ts';
import { middleOf, pitch } from './parts.ts';
import type { Cell } from './parts.ts';
import type { PlacedPart } from './placement.ts';
import { route } from './router.ts';
import type { RoutingGrid } from './router.ts';
import type { Point } from './shapes.ts';

/** A trace: a line of copper that carries one net. */
export interface Track {
  readonly net: number;
  readonly points: readonly Point[];
  /** Half its width in pixels. */
  readonly radius: number;
}

/** Bundles of traces that cross the field from edge to edge. */
export function drawBuses(grid: RoutingGrid, random: Random): Track[] {
  const tracks: Track[] = [];
  const bundles = Math.max(1, Math.round((grid.columns * grid.rows) / 420));
  for (let bundle = 0, attempt = 0; bundle < bundles && attempt < 60 * bundles; attempt++) {
    const across = random.chance(0.5);
    const [length, breadth] = across ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
    const lines = Math.min(2 + random.integer(4), Math.ceil(breadth / 4));
    const drawn = tracks.length;
    const [first, last] = [random.integer(breadth - lines), random.integer(breadth - lines)];
    for (let line = 0; line < lines; line++) {
      const place = (along: number, over: number): Cell => (across ? [along, over] : [over, along]);
      const [from, to] = [place(0, first + line), place(length - 1, last + line)];
      if (holds(grid, from) !== 0 || holds(grid, to) !== 0) continue;
      const net = tracks.length + 1;
      const cells = route(grid, from, to, net, grid.columns * grid.rows);
      if (!cells) continue;
      occupy(grid, cells, net);
      const points = cornersOf(cells);
      const beyond = ([x, y]: Point, by: number): Point => (across ? [x + by, y] : [x, y + by]);
      const ends = [beyond(points[0], -pitch), beyond(points[points.length - 1], pitch)];
      tracks.push({ net, points: [ends[0], ...points, ends[1]], radius: 2.5 });
    }
    if (tracks.length >= drawn + 2) bundle++;
  }
  return tracks;
}

/** Traces from pin to pin, or from pin to a via where no other pin can be reached. */
export function drawConnections(
  grid: RoutingGrid,
  parts: readonly PlacedPart[],
  firstNet: number,
  random: Random,
): { readonly tracks: Track[]; readonly vias: Point[] } {
  const tracks: Track[] = [];
  const vias: Point[] = [];
  const pins = parts.flatMap(({ footprint, at }, part) =>
    footprint.pins.map(([column, row]) => ({ part, cell: [at[0] + column, at[1] + row] as const })),
  );
  const open = new Set(random.shuffle(pins));
  for (const pin of open) {
    open.delete(pin);
    const net = firstNet + tracks.length;
    const near = [...open]
      .filter((other) => other.part !== pin.part && distance(pin.cell, other.cell) < 22)
      .sort((a, b) => distance(pin.cell, a.cell) - distance(pin.cell, b.cell))
      .slice(0, 4);
    const partners = random.chance(0.75) ? random.shuffle(near) : [];
    const partner = partners.find(({ cell }) => connect(grid, pin.cell, cell, net, tracks, random));
    if (partner) open.delete(partner);
    for (let attempt = 0; attempt < 3 && !partner; attempt++) {
      const cell = findViaCell(grid, pin.cell, random);
      if (!cell || !connect(grid, pin.cell, cell, net, tracks, random)) continue;
      vias.push(middleOf(cell));
      grid.wide[cell[1] * grid.columns + cell[0]] = 1;
      break;
    }
  }
  return { tracks, vias };
}

/** Draws a trace between two cells if there is a way; else leaves the grid as it was. */
function connect(
  grid: RoutingGrid,
  from: Cell,
  to: Cell,
  net: number,
  tracks: Track[],
  random: Random,
): boolean {
  const ends = [from, to];
  const before = ends.map((cell) => holds(grid, cell));
  occupy(grid, ends, net);
  const cells = route(grid, from, to, net);
  if (!cells) {
    ends.forEach((cell, i) => occupy(grid, [cell], before[i]));
    return false;
  }
  occupy(grid, cells, net);
  tracks.push({ net, points: cornersOf(cells), radius: random.chance(0.2) ? 4 : 2.5 });
  return true;
}

/** A cell two to seven steps away with nothing in or around it. */
function findViaCell(grid: RoutingGrid, from: Cell, random: Random): Cell | undefined {
  for (let attempt = 0; attempt < 30; attempt++) {
    const cell: Cell = [from[0] + random.integer(15) - 7, from[1] + random.integer(15) - 7];
    const inside =
      cell[0] > 0 && cell[1] > 0 && cell[0] < grid.columns - 1 && cell[1] < grid.rows - 1;
    if (!inside || distance(from, cell) < 2) continue;
    const around = Array.from({ length: 9 }, (_, i): Cell => [
      cell[0] + (i % 3) - 1,
      cell[1] + Math.floor(i / 3) - 1,
    ]);
    if (around.every((neighbour) => holds(grid, neighbour) === 0)) return cell;
  }
  return undefined;
}

function holds(grid: RoutingGrid, [column, row]: Cell): number {
  return grid.nets[row * grid.columns + column];
}

function occupy(grid: RoutingGrid, cells: readonly Cell[], net: number): void {
  for (const [column, row] of cells) grid.nets[row * grid.columns + column] = net;
}

function distance(a: Cell, b: Cell): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The ends and bends of a line of cells, in pixels. */
function cornersOf(cells: readonly Cell[]): Point[] {
  const bends = cells.filter((cell, i) => {
    if (i === 0 || i === cells.length - 1) return true;
    const [before, after] = [cells[i - 1], cells[i + 1]];
    return cell[0] * 2 !== before[0] + after[0] || cell[1] * 2 !== before[1] + after[1];
  });
  return bends.map(middleOf);
}
