import type { Matrix, Vector } from '../check.ts';
import { nullVector } from './null-vector.ts';
import { centrePoints } from './points.ts';
import type { CentredPoints } from './points.ts';

/** A homography, or why there is none. */
export interface SolvedHomography {
  readonly homography: number[][];
  readonly fault: string;
}

/** Below this share of the largest singular value, rounding decides what the answer is. */
const clear = 1e-9;

/** The normalised direct linear transform; says of points that fix no homography what is wrong with them. */
export function solveHomography(from: Matrix, to: Matrix): SolvedHomography {
  const [source, target] = [centrePoints('from', from), centrePoints('to', to)];
  if (source.spread === 0 || target.spread === 0)
    return { homography: [], fault: 'points that all lie in one place' };
  const [here, there] = [scaled(source), scaled(target)];
  const equations = here.flatMap(([x, y], i) => {
    const [u, v] = there[i];
    return [
      [-x, -y, -1, 0, 0, 0, u * x, u * y, u],
      [0, 0, 0, -x, -y, -1, v * x, v * y, v],
    ];
  });
  const { vector, gap } = nullVector(equations);
  const normalised = [vector.slice(0, 3), vector.slice(3, 6), vector.slice(6)];
  const nothing = { homography: normalised };
  const isFlat = gap < clear || Math.abs(determinantOf(normalised)) < clear;
  if (isFlat) return { ...nothing, fault: 'too many points on one line or in one place' };
  const depths = here.map((point) => depthOf(normalised, point));
  const isTwoSided = depths.some((depth) => depth * depths[0] <= 0);
  if (isTwoSided) return { ...nothing, fault: 'pairs that show the plane from both sides' };
  const unscaled = inOwnUnits(normalised, source, target);
  const last = unscaled[2][2];
  const isEndless = !(Math.abs(last) > clear * Math.hypot(...unscaled[2].slice(0, 2)));
  if (isEndless) return { ...nothing, fault: 'pairs that send the origin to infinity' };
  return { homography: unscaled.map((row) => row.map((value) => value / last)), fault: '' };
}

/** The third homogeneous coordinate: its sign says on which side of the horizon a point lies. */
export function depthOf([, , [a, b, c]]: Matrix, [x, y]: Vector): number {
  return a * x + b * y + c;
}

/** Where a point goes; to infinity from the horizon. */
export function projectPoint(homography: Matrix, point: Vector): number[] {
  const [x, y] = point;
  const depth = depthOf(homography, point);
  return homography.slice(0, 2).map(([a, b, c]) => (a * x + b * y + c) / depth);
}

function scaled({ points, spread }: CentredPoints): number[][] {
  return points.map(([x, y]) => [(x / spread) * Math.SQRT2, (y / spread) * Math.SQRT2]);
}

function determinantOf([[a, b, c], [d, e, f], [g, h, i]]: Matrix): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

/** Undoes the normalisation on both sides. */
function inOwnUnits(normalised: Matrix, from: CentredPoints, to: CentredPoints): number[][] {
  const [inward, outward] = [Math.SQRT2 / from.spread, to.spread / Math.SQRT2];
  const moved = normalised.map(([a, b, c]) => [
    a * inward,
    b * inward,
    c - (a * from.centre[0] + b * from.centre[1]) * inward,
  ]);
  const last = moved[2];
  const rows = [0, 1].map((axis) =>
    moved[axis].map((value, j) => value * outward + last[j] * to.centre[axis]),
  );
  return [...rows, last];
}
