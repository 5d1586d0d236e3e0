import { checkBox, checkBoxes, sidePadding } from './box.ts';
import type { Box } from './box.ts';
import { enclose } from './giou.ts';
import { checkOverlapOptions, inUnits, measureOverlap, unitOf } from './iou.ts';
import type { OverlapOptions } from './iou.ts';

/**
 * Distance IoU: IoU less the squared distance of the centres, as a share of the squared diagonal of
 * the box around both.
 *
 * Where boxes do not touch, or one lies within the other, it still says which way the centre has to
 * go. Generalized IoU first makes the box larger and then moves it. Where the box around both has
 * no extent, the answer is the IoU by `emptyUnion`.
 *
 * Formula: $\mathrm{DIoU} = \mathrm{IoU} - \frac{\rho^2}{c^2}$, $\rho$ between the centres, $c$ the diagonal of the box around both
 *
 * @param a the first box in pixels
 * @param b the second box in pixels
 * @param options `convention`: `continuous` (default) or `inclusive`; `emptyUnion`: `zero`
 *   (default) or `nan`
 * @returns a value from −1 to 1; 1 for the same box
 * @throws RangeError when a coordinate is not finite, right < left or bottom < top
 * @example
 * ```ts
 * import { distanceIntersectionOverUnion } from '#vision';
 * distanceIntersectionOverUnion([0, 0, 4, 4], [0, 0, 2, 2]); // 0.1875
 * distanceIntersectionOverUnion([0, 0, 4, 4], [1, 1, 3, 3]); // 0.25
 * ```
 * @source Zheng et al., "Distance-IoU Loss", AAAI 2020, https://arxiv.org/abs/1911.08287;
 *   torchvision 0.29, `torchvision.ops.distance_box_iou`, which adds 1e-7 to the diagonal
 */
export function distanceIntersectionOverUnion(
  a: Box,
  b: Box,
  options: OverlapOptions = {},
): number {
  checkOverlapOptions(options);
  checkBox('a', a);
  checkBox('b', b);
  return measureDistanceOverlap(a, b, options);
}

/**
 * The distance IoU of every box of one list with every box of another.
 *
 * @param rows N boxes in pixels
 * @param columns M boxes in pixels
 * @param options as for `distanceIntersectionOverUnion`
 * @returns N rows of M values from −1 to 1
 * @throws RangeError when a box is not valid
 * @example
 * ```ts
 * import { distanceIntersectionOverUnionMatrix } from '#vision';
 * distanceIntersectionOverUnionMatrix([[0, 0, 1, 1]], [[0, 0, 1, 1], [3, 0, 4, 4]]); // [[1, -0.3515625]]
 * ```
 * @source torchvision 0.29, `torchvision.ops.distance_box_iou`
 */
export function distanceIntersectionOverUnionMatrix(
  rows: readonly Box[],
  columns: readonly Box[],
  options: OverlapOptions = {},
): number[][] {
  checkOverlapOptions(options);
  checkBoxes('rows', rows);
  checkBoxes('columns', columns);
  return rows.map((row) => columns.map((column) => measureDistanceOverlap(row, column, options)));
}

/** The distance IoU of two boxes that are known to be valid. */
export function measureDistanceOverlap(a: Box, b: Box, options: OverlapOptions): number {
  return measureOverlap(a, b, options) - centreShare(a, b, sidePadding(options));
}

/** The squared distance of the centres over the squared diagonal of the box around both. */
function centreShare(a: Box, b: Box, padding: number): number {
  const unit = unitOf(a, b);
  const extreme = unit > 1e290 || (unit > 0 && unit < 1e-290);
  if (extreme) return centreShare(inUnits(a, unit), inUnits(b, unit), padding / unit);
  const [left, top, right, bottom] = enclose(a, b);
  const diagonal = Math.hypot(right - left + padding, bottom - top + padding);
  if (diagonal === 0) return 0;
  const between = Math.hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2;
  return (between / diagonal) ** 2;
}
