import type { Cell } from './parts.ts';

/** What each cell of the board holds: 0 nothing, −1 a part's body, else the number of a net. */
export interface RoutingGrid {
  readonly columns: number;
  readonly rows: number;
  readonly nets: Int32Array;
  /** 1 where a pin or via fills the cell, so that no trace may cut its corner. */
  readonly wide: Uint8Array;
}

const steps: readonly Cell[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/**
 * The cheapest way of a trace from one cell to another in steps of 45°, by A*.
 *
 * A bend costs half a cell, so that traces run straight. Undefined when there is no way within
 * `effort` visited cells.
 */
export function route(grid: RoutingGrid, from: Cell, to: Cell, net: number, effort = 1500) {
  const { columns, rows } = grid;
  const [start, goal] = [from[1] * columns + from[0], to[1] * columns + to[0]];
  const cost = new Float64Array(columns * rows).fill(Infinity);
  const heading = new Int8Array(columns * rows).fill(-1);
  const closed = new Uint8Array(columns * rows);
  const queue: { cell: number; rank: number }[] = [{ cell: start, rank: 0 }];
  cost[start] = 0;
  for (let visited = 0; queue.length > 0 && visited < effort;) {
    const { cell } = takeLeast(queue);
    if (cell === goal) return trace(heading, columns, start, goal);
    if (closed[cell]) continue;
    closed[cell] = 1;
    visited++;
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    steps.forEach(([dx, dy], direction) => {
      const next = (y + dy) * columns + x + dx;
      if (!canStep(grid, x, y, dx, dy, net) || closed[next]) return;
      const turn = (direction - heading[cell] + 8) % 8;
      const bend = heading[cell] < 0 || turn === 0 ? 0 : Math.min(turn, 8 - turn) ** 2 * 0.5;
      const total = cost[cell] + Math.hypot(dx, dy) + bend;
      if (total >= cost[next]) return;
      cost[next] = total;
      heading[next] = direction;
      const [far, wide] = [Math.abs(to[0] - x - dx), Math.abs(to[1] - y - dy)];
      const rest = Math.max(far, wide) + (Math.SQRT2 - 1) * Math.min(far, wide);
      push(queue, { cell: next, rank: total + rest });
    });
  }
  return undefined;
}

function canStep(grid: RoutingGrid, x: number, y: number, dx: number, dy: number, net: number) {
  const { columns, rows, nets, wide } = grid;
  const [toX, toY] = [x + dx, y + dy];
  if (toX < 0 || toY < 0 || toX >= columns || toY >= rows) return false;
  const holds = nets[toY * columns + toX];
  if (holds !== 0 && holds !== net) return false;
  if (dx === 0 || dy === 0) return true;
  const corners = [y * columns + toX, toY * columns + x];
  const crossed = nets[corners[0]] !== 0 && nets[corners[0]] === nets[corners[1]];
  return !crossed && corners.every((corner) => nets[corner] >= 0 && wide[corner] === 0);
}

function trace(heading: Int8Array, columns: number, start: number, goal: number): Cell[] {
  const cells: Cell[] = [];
  for (let cell = goal; ;) {
    cells.unshift([cell % columns, Math.floor(cell / columns)]);
    if (cell === start) return cells;
    const [dx, dy] = steps[heading[cell]];
    cell -= dy * columns + dx;
  }
}

interface Entry {
  readonly cell: number;
  readonly rank: number;
}

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0 && heap[(at - 1) >> 1].rank > entry.rank) {
    heap[at] = heap[(at - 1) >> 1];
    at = (at - 1) >> 1;
  }
  heap[at] = entry;
}

function takeLeast(heap: Entry[]): Entry {
  const least = heap[0];
  const last = heap[heap.length - 1];
  heap.length--;
  for (let at = 0; heap.length > 0;) {
    let child = 2 * at + 1;
    if (child + 1 < heap.length && heap[child + 1].rank < heap[child].rank) child++;
    if (child >= heap.length || heap[child].rank >= last.rank) {
      heap[at] = last;
      break;
    }
    heap[at] = heap[child];
    at = child;
  }
  return least;
}
