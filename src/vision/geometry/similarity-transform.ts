import { check, checkFinite, checkPositive, checkResult, checkResults } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { centrePoints, checkPairs, checkPoints } from './points.ts';

/** Turn, scale and shift of a plane. */
export interface SimilarityTransform {
  /** Radians, from x towards y, above −π and up to π. */
  readonly angle: number;
  /** Above 0; 1 for a rigid transform. */
  readonly scale: number;
  /** Added after turning and scaling, x and y in the target's unit. */
  readonly shift: Vector;
}

/** A transform with what it leaves. */
export interface FittedSimilarity extends SimilarityTransform {
  /** For each pair the distance between where it goes and where it should, in the target's unit. */
  readonly residuals: readonly number[];
}

/**
 * The turn and shift that lay points best on others: least squares without scale (Kabsch, in the plane).
 *
 * What a stiff board does under a camera whose scale is known. Two fiducials fix it, and their residuals
 * say only whether their distance is right; the third one checks. A mirrored board is never the answer.
 *
 * Formula: $\min_{R, t} \sum_i \lVert R p_i + t - q_i \rVert^2$
 *
 * @param from N × 2, at least two points
 * @param to N × 2, where each of them goes, in the same unit
 * @returns angle, scale 1, shift and residuals
 * @throws RangeError when there are fewer than two pairs, all lie in one place, or every angle is as good
 * @example
 * ```ts
 * import { fitRigidTransform } from '#vision';
 * const { shift, residuals } = fitRigidTransform([[0, 0], [4, 0]], [[3, 1], [9, 1]]);
 * [shift, residuals]; // [[4, 1], [1, 1]]
 * ```
 * @source W. Kabsch, "A solution for the best rotation to relate two sets of vectors", Acta
 *   Crystallographica A32, 1976; scikit-image 0.26 `EuclideanTransform`
 */
export function fitRigidTransform(from: Matrix, to: Matrix): FittedSimilarity {
  return fitTransform(from, to, false);
}

/**
 * The turn, scale and shift that lay points best on others: least squares (Umeyama, in the plane).
 *
 * The scale takes up what the height of the board or a warm lens changes. It takes up a wrong fiducial as
 * well, so look at it: a scale that has left its usual range is an alarm.
 *
 * Formula: $\min_{s, R, t} \sum_i \lVert s R p_i + t - q_i \rVert^2$
 *
 * @param from N × 2, at least two points
 * @param to N × 2, where each of them goes, in any unit
 * @returns angle, scale, shift and residuals
 * @throws RangeError when there are fewer than two pairs, all lie in one place, or every angle is as good
 * @example
 * ```ts
 * import { fitSimilarityTransform } from '#vision';
 * const { scale, shift } = fitSimilarityTransform([[0, 0], [4, 0]], [[3, 1], [11, 1]]);
 * [scale, shift]; // [2, [3, 1]]
 * ```
 * @source S. Umeyama, "Least-squares estimation of transformation parameters between two point
 *   patterns", IEEE TPAMI 13(4), 1991; scikit-image 0.26 `SimilarityTransform`
 */
export function fitSimilarityTransform(from: Matrix, to: Matrix): FittedSimilarity {
  return fitTransform(from, to, true);
}

/**
 * Where a turn, a scale and a shift take points.
 *
 * @param transform angle in radians, scale above 0 and shift, such as `fitRigidTransform` gives
 * @param points N × 2
 * @returns N × 2, in the target's unit
 * @throws RangeError when the transform's numbers are not finite or its scale is not above 0
 * @example
 * ```ts
 * import { applySimilarity } from '#vision';
 * applySimilarity({ angle: 0, scale: 2, shift: [1, 0] }, [[3, 4]]); // [[7, 8]]
 * ```
 * @source S. Umeyama 1991
 */
export function applySimilarity(transform: SimilarityTransform, points: Matrix): number[][] {
  const { angle, scale, shift } = transform;
  checkFinite('transform.angle', angle);
  checkPositive('transform.scale', scale);
  checkPoints('transform.shift', [shift]);
  checkPoints('points', points);
  const [cosine, sine] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  return points.map(([x, y], i) => {
    const moved = [cosine * x - sine * y + shift[0], sine * x + cosine * y + shift[1]];
    checkResults(`points[${i}]`, moved);
    return moved;
  });
}

function fitTransform(from: Matrix, to: Matrix, scales: boolean): FittedSimilarity {
  checkPairs(from, to, 2);
  const [source, target] = [centrePoints('from', from), centrePoints('to', to)];
  check(source.spread > 0, 'from', 'points that all lie in one place', 'at least two places');
  check(target.spread > 0, 'to', 'points that all lie in one place', 'at least two places');
  let [along, across] = [0, 0];
  source.points.forEach(([x, y], i) => {
    const [u, v] = target.points[i];
    along += (x / source.spread) * (u / target.spread) + (y / source.spread) * (v / target.spread);
    across += (x / source.spread) * (v / target.spread) - (y / source.spread) * (u / target.spread);
  });
  const likeness = Math.hypot(along, across) / from.length;
  check(likeness > 1e-12, 'to', 'points that every angle fits alike', 'the points of from, turned');
  const angle = Math.atan2(across, along);
  const scale = scales ? (likeness * target.spread) / source.spread : 1;
  checkResult('to', scale);
  check(scale > 0, 'to', 'numbers too large or small', 'points whose scale a double can hold');
  const [cosine, sine] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const [x, y] = source.centre;
  const shift = [
    target.centre[0] - (cosine * x - sine * y),
    target.centre[1] - (sine * x + cosine * y),
  ];
  checkResults('to', shift);
  const transform = { angle, scale, shift };
  const residuals = applySimilarity(transform, from).map(([u, v], i) =>
    Math.hypot(u - to[i][0], v - to[i][1]),
  );
  checkResults('to', residuals);
  return { ...transform, residuals };
}
