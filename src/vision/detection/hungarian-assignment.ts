import { checkChoice, checkList, checkMatrix, checkResult } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** What an assignment seeks. */
export interface AssignmentOptions {
  /** Whether the sum is to be the largest instead of the least; default false. */
  readonly maximize?: boolean;
}

/** Rows and columns that belong together. */
export interface Assignment {
  /** The smaller number of rows and columns, by row; no row and no column stands twice. */
  readonly pairs: readonly (readonly [row: number, column: number])[];
  /** The sum of the pairs' costs. */
  readonly cost: number;
}

/**
 * Hungarian assignment: pairs rows with columns, one to one, so that the sum of costs is the least
 * there is.
 *
 * A detector without suppression is trained so: rows are predictions, columns labels, and what is
 * left over must say "nothing". Greedy matching takes the cheapest pair first and may leave two
 * dear ones. Row by row the cheapest way of moving earlier pairs is sought (Jonker and Volgenant),
 * in time proportional to $n^2 m$ for n ≤ m. Where several assignments cost the same, the same
 * matrix always gives the same one. A pair that must not be gets a cost above the sum of all others.
 *
 * Formula: $\min_\pi \sum_i c_{i, \pi(i)}$ over all one-to-one $\pi$
 *
 * @param costs one row a prediction, one column a label; any finite numbers, negative ones too
 * @param options `maximize`, default false
 * @returns as many pairs as the shorter side has, by row, and the sum of their costs
 * @throws RangeError when rows differ in length or a cost is not finite
 * @example
 * ```ts
 * import { hungarianAssignment } from '#vision';
 * hungarianAssignment([[1, 2], [2, 9]]); // { pairs: [[0, 1], [1, 0]], cost: 4 }
 * hungarianAssignment([[5], [1], [3]]).pairs; // [[1, 0]]
 * ```
 * @source Kuhn, "The Hungarian Method for the Assignment Problem", 1955; Crouse, "On Implementing
 *   2D Rectangular Assignment Algorithms", 2016; SciPy, `scipy.optimize.linear_sum_assignment`
 */
export function hungarianAssignment(costs: Matrix, options: AssignmentOptions = {}): Assignment {
  const { maximize = false } = options;
  checkChoice('options.maximize', maximize, [true, false]);
  checkList('costs', costs);
  if (costs.length === 0) return { pairs: [], cost: 0 };
  checkMatrix('costs', costs);
  const wide = costs.length <= costs[0].length;
  const table = wide ? costs : costs[0].map((_, column) => costs.map((row) => row[column]));
  const pairs = cheapestColumns(inUnits(table, maximize))
    .map((column, row): [number, number] => (wide ? [row, column] : [column, row]))
    .sort(([first], [second]) => first - second);
  const cost = pairs.reduce((sum, [row, column]) => sum + costs[row][column], 0);
  checkResult('costs', cost);
  return { pairs, cost };
}

/** Costs to be made least, so small that the sum of a row of them is held by a double. */
function inUnits(costs: Matrix, maximize: boolean): Matrix {
  const largest = costs.flat().reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
  const unit = (largest > 1e290 ? largest : 1) * (maximize ? -1 : 1);
  return unit === 1 ? costs : costs.map((row) => row.map((cost) => cost / unit));
}

/** The column of each row, where there are at least as many columns as rows. */
function cheapestColumns(costs: Matrix): number[] {
  const rowPrices = costs.map(() => 0);
  const columnPrices = (costs.at(0) ?? []).map(() => 0);
  const columnOf = costs.map(() => -1);
  const rowOf = columnPrices.map(() => -1);
  costs.forEach((_, newcomer) => {
    const path = shortestPath(costs, newcomer, { rowPrices, columnPrices, rowOf });
    rowPrices[newcomer] += path.length;
    for (const [column, distance] of path.settled) {
      if (rowOf[column] < 0) continue;
      rowPrices[rowOf[column]] += path.length - distance;
      columnPrices[column] -= path.length - distance;
    }
    for (let [row, column] = [-1, path.end]; row !== newcomer;) {
      row = path.before[column];
      rowOf[column] = row;
      [columnOf[row], column] = [column, columnOf[row]];
    }
  });
  return columnOf;
}

/** Prices that make every cost at least their sum, and that of each pair so far equal to it. */
interface State {
  readonly rowPrices: Vector;
  readonly columnPrices: Vector;
  readonly rowOf: Vector;
}

/** The cheapest way from a row without a column to a column without a row, by Dijkstra. */
function shortestPath(costs: Matrix, newcomer: number, state: State) {
  const { rowPrices, columnPrices, rowOf } = state;
  const distances = columnPrices.map(() => Infinity);
  const before = columnPrices.map(() => newcomer);
  const open = new Set(columnPrices.keys());
  const settled: [column: number, distance: number][] = [];
  for (let [row, length] = [newcomer, 0]; ;) {
    let nearest = -1;
    for (const column of open) {
      const through = length + costs[row][column] - rowPrices[row] - columnPrices[column];
      if (through < distances[column]) {
        distances[column] = through;
        before[column] = row;
      }
      if (nearest < 0 || distances[column] < distances[nearest]) nearest = column;
    }
    length = distances[nearest];
    open.delete(nearest);
    settled.push([nearest, length]);
    if (rowOf[nearest] < 0) return { length, end: nearest, before, settled };
    row = rowOf[nearest];
  }
}
