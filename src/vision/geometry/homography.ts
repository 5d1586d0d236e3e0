import { check, checkMatrix, checkResults } from '../check.ts';
import type { Matrix } from '../check.ts';
import { checkPairs, checkPoints } from './points.ts';
import { depthOf, projectPoint, solveHomography } from './solve-homography.ts';

/**
 * The homography that takes points of one plane to their places on another: the normalised direct
 * linear transform.
 *
 * A camera that looks at a flat board from any side sees such a map, eight numbers. Four pairs fix it
 * exactly; of more it minimises an algebraic error in coordinates moved to their mean and scaled to a
 * root mean square distance of √2, without which pixels in the thousands spoil the answer. Lens
 * distortion is no homography: undistort first.
 *
 * Formula: $\lambda \begin{pmatrix} x' \\ y' \\ 1 \end{pmatrix} = H \begin{pmatrix} x \\ y \\ 1 \end{pmatrix}$
 *
 * @param from N × 2, at least four points, x and y in any unit
 * @param to N × 2, where each of them goes, in any unit
 * @returns 3 × 3, last element 1
 * @throws RangeError when there are fewer than four pairs, all points or all but one lie on a line, the
 *   pairs are out of order, so that the plane would be seen from both sides, or the origin goes to infinity
 * @example
 * ```ts
 * import { applyHomography, fitHomography } from '#vision';
 * const corners = [[0, 0], [2, 0], [2, 2], [0, 2]];
 * const homography = fitHomography(corners, [[10, 10], [14, 10], [14, 14], [10, 14]]);
 * applyHomography(homography, [[1, 1]])[0].map(Math.round); // [12, 12]
 * ```
 * @source R. Hartley and A. Zisserman, "Multiple View Geometry in Computer Vision", 2nd edition, 2004,
 *   algorithm 4.2; scikit-image 0.26 `ProjectiveTransform`
 */
export function fitHomography(from: Matrix, to: Matrix): number[][] {
  checkPairs(from, to, 4);
  const { homography, fault } = solveHomography(from, to);
  check(!fault, 'from', fault, 'four points of which no three lie on one line, paired in order');
  checkResults('from', homography.flat());
  return homography;
}

/**
 * Where a homography takes points.
 *
 * @param homography 3 × 3, such as `fitHomography` gives
 * @param points N × 2, in the unit that it takes
 * @returns N × 2, in the unit that it gives
 * @throws RangeError when the homography is not 3 × 3, or a point lies on its horizon and goes to infinity
 * @example
 * ```ts
 * import { applyHomography } from '#vision';
 * applyHomography([[2, 0, 1], [0, 2, 0], [0, 0, 1]], [[3, 4]]); // [[7, 8]]
 * ```
 * @source R. Hartley and A. Zisserman 2004, section 2.3; OpenCV 5.0.0 `perspectiveTransform`
 */
export function applyHomography(homography: Matrix, points: Matrix): number[][] {
  checkMatrix('homography', homography);
  const size = `${homography.length} × ${homography[0].length}`;
  check(size === '3 × 3', 'homography', size, '3 × 3');
  checkPoints('points', points);
  return points.map((point, i) => {
    const isOnHorizon = depthOf(homography, point) === 0;
    check(!isOnHorizon, `points[${i}]`, 'a point on the horizon', 'one before it');
    const projected = projectPoint(homography, point);
    checkResults(`points[${i}]`, projected);
    return projected;
  });
}
