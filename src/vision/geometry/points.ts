import { check, checkLength, checkMatrix, checkResult, checkSameLength } from '../check.ts';
import type { Matrix } from '../check.ts';

/** Expects at least `least` rows of x and y. */
export function checkPoints(argument: string, points: Matrix, least = 1): void {
  checkLength(argument, points, least);
  checkMatrix(argument, points);
  check(points[0].length === 2, `${argument}[0]`, `${points[0].length} numbers`, 'x and y');
}

/** Expects pairs: as many points here as there, each with x and y. */
export function checkPairs(from: Matrix, to: Matrix, least: number): void {
  checkPoints('from', from, least);
  checkPoints('to', to, least);
  checkSameLength('to', to, 'from', from);
}

/** Points around their mean. */
export interface CentredPoints {
  readonly centre: readonly [number, number];
  readonly points: Matrix;
  /** Root mean square distance from the mean; 0 where all lie in one place. */
  readonly spread: number;
}

/** Moves points to their mean. */
export function centrePoints(argument: string, points: Matrix): CentredPoints {
  const meanOf = (axis: number) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [meanOf(0), meanOf(1)];
  const moved = points.map((point) => [point[0] - x, point[1] - y]);
  const squares = moved.reduce((sum, [dx, dy]) => sum + dx * dx + dy * dy, 0);
  checkResult(argument, squares);
  const spread = Math.sqrt(squares / points.length);
  // A mean of equal numbers may differ from them in its last digit.
  const isSpread = spread > 1e-14 * Math.max(Math.abs(x), Math.abs(y));
  return { centre: [x, y], points: moved, spread: isSpread ? spread : 0 };
}
