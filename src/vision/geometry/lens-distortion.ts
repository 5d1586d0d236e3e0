import { check, checkAllFinite, checkLength, checkPositive, checkResults } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { checkPoints } from './points.ts';

/** What a lens does to straight lines, as calibration with a target finds it. */
export interface LensModel {
  /** Focal length along x and y, in pixels, above 0. */
  readonly focal: Vector;
  /** Where the optical axis meets the picture, x and y in pixels. */
  readonly centre: Vector;
  /** k1, k2 and k3, as many as there are; a negative k1 is a barrel, positive a pincushion. */
  readonly radial: Vector;
  /** p1 and p2, of a lens that stands askew; default none. */
  readonly tangential?: Vector;
}

/**
 * Where a lens shows points that a perfect one would show elsewhere: Brown and Conrady's model.
 *
 * With x and y counted from the centre, in focal lengths; for y the tangential coefficients change places.
 *
 * Formula: $x_d = x (1 + k_1 r^2 + k_2 r^4 + k_3 r^6) + 2 p_1 x y + p_2 (r^2 + 2 x^2)$
 *
 * @param points N × 2, pixels of a perfect lens
 * @param lens focal length, centre, radial and tangential coefficients
 * @returns N × 2, pixels of this lens
 * @throws RangeError when the lens has no focal length, or more than three radial coefficients
 * @example
 * ```ts
 * import { distortPoints } from '#vision';
 * const lens = { focal: [100, 100], centre: [50, 50], radial: [-0.25] };
 * distortPoints([[100, 50]], lens); // [[96.875, 50]]
 * ```
 * @source D. C. Brown, "Close-range camera calibration", Photogrammetric Engineering 37(8), 1971;
 *   OpenCV 5.0.0 `projectPoints`
 */
export function distortPoints(points: Matrix, lens: LensModel): number[][] {
  checkPoints('points', points);
  checkLens(lens);
  return points.map((point, i) => {
    const ideal = fromPixel(point, lens);
    const { factor, aside } = bend(ideal, lens);
    const pixel = toPixel([ideal[0] * factor + aside[0], ideal[1] * factor + aside[1]], lens);
    checkResults(`points[${i}]`, pixel);
    return pixel;
  });
}

/** Turns of the iteration; a usual lens needs ten. */
const turns = 200;

/**
 * Where a perfect lens would show what this one shows: undoes `distortPoints`.
 *
 * The model has no closed inverse, so the answer is guessed, distorted and corrected until it stands. Far
 * outside of the calibrated picture a polynomial folds back and means nothing: there it is refused.
 *
 * @param points N × 2, pixels of this lens
 * @param lens focal length, centre, radial and tangential coefficients
 * @returns N × 2, pixels of a perfect lens
 * @throws RangeError when the lens has no focal length, or a point lies where the model does not settle
 * @example
 * ```ts
 * import { undistortPoints } from '#vision';
 * const lens = { focal: [100, 100], centre: [50, 50], radial: [-0.25] };
 * undistortPoints([[96.875, 50]], lens)[0].map((value) => Number(value.toFixed(9))); // [100, 50]
 * ```
 * @source D. C. Brown 1971; OpenCV 5.0.0 `undistortPoints`
 */
export function undistortPoints(points: Matrix, lens: LensModel): number[][] {
  checkPoints('points', points);
  checkLens(lens);
  return points.map((point, i) => {
    const seen = fromPixel(point, lens);
    let [ideal, change] = [seen, Infinity];
    for (let turn = 0; turn < turns && !(change <= 1e-14); turn++) {
      const { factor, aside } = bend(ideal, lens);
      const next = [(seen[0] - aside[0]) / factor, (seen[1] - aside[1]) / factor];
      const size = Math.max(1, Math.hypot(...next));
      change = Math.hypot(next[0] - ideal[0], next[1] - ideal[1]) / size;
      ideal = next;
    }
    const isSettled = change <= 1e-12 && bend(ideal, lens).factor > 0;
    check(isSettled, `points[${i}]`, 'a place where the lens folds back', 'one in the picture');
    const pixel = toPixel(ideal, lens);
    checkResults(`points[${i}]`, pixel);
    return pixel;
  });
}

/** The radial factor at a point, and what the tangential terms add to it. */
function bend([x, y]: Vector, { radial, tangential = [0, 0] }: LensModel) {
  const [k1 = 0, k2 = 0, k3 = 0] = radial;
  const [p1, p2] = tangential;
  const square = x * x + y * y;
  return {
    factor: 1 + square * (k1 + square * (k2 + square * k3)),
    aside: [2 * p1 * x * y + p2 * (square + 2 * x * x), p1 * (square + 2 * y * y) + 2 * p2 * x * y],
  };
}

function fromPixel([x, y]: Vector, { focal, centre }: LensModel): Vector {
  return [(x - centre[0]) / focal[0], (y - centre[1]) / focal[1]];
}

function toPixel([x, y]: Vector, { focal, centre }: LensModel): number[] {
  return [x * focal[0] + centre[0], y * focal[1] + centre[1]];
}

function checkLens({ focal, centre, radial, tangential = [0, 0] }: LensModel): void {
  checkPoints('lens.focal', [focal]);
  checkPositive('lens.focal[0]', focal[0]);
  checkPositive('lens.focal[1]', focal[1]);
  checkPoints('lens.centre', [centre]);
  checkLength('lens.radial', radial, 0);
  checkAllFinite('lens.radial', radial);
  check(radial.length <= 3, 'lens.radial', `${radial.length} coefficients`, 'at most three');
  checkPoints('lens.tangential', [tangential]);
}
