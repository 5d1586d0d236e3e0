import { checkBox, checkBoxes, sidePadding } from './box.ts';
import type { Box } from './box.ts';
import { measureDistanceOverlap } from './distance-iou.ts';
import { checkOverlapOptions, measureOverlap } from './iou.ts';
import type { OverlapOptions } from './iou.ts';

/**
 * Complete IoU: distance IoU less a penalty for another ratio of width to height.
 *
 * The weight α makes the ratio count more, the better the boxes overlap. A ratio is an angle here,
 * so a box without height is no division by zero; shapes alike cost nothing, whatever their sizes.
 *
 * Formula: $\mathrm{CIoU} = \mathrm{DIoU} - \alpha v, \quad v = \frac{4}{\pi^2} \Bigl(\arctan \frac{w_a}{h_a} - \arctan \frac{w_b}{h_b}\Bigr)^2, \quad \alpha = \frac{v}{1 - \mathrm{IoU} + v}$
 *
 * @param a the first box in pixels
 * @param b the second box in pixels
 * @param options `convention`: `continuous` (default) or `inclusive`; `emptyUnion`: `zero`
 *   (default) or `nan`
 * @returns a value above −1.5 and up to 1; 1 for the same box
 * @throws RangeError when a coordinate is not finite, right < left or bottom < top
 * @example
 * ```ts
 * import { completeIntersectionOverUnion } from '#vision';
 * completeIntersectionOverUnion([0, 0, 4, 4], [1, 1, 3, 3]); // 0.25
 * completeIntersectionOverUnion([0, 0, 4, 1], [0, 0, 1, 4]); // -0.1662354756898803
 * ```
 * @source Zheng et al., "Distance-IoU Loss", AAAI 2020, https://arxiv.org/abs/1911.08287;
 *   torchvision 0.29, `torchvision.ops.complete_box_iou`, which adds 1e-7 to its divisors
 */
export function completeIntersectionOverUnion(
  a: Box,
  b: Box,
  options: OverlapOptions = {},
): number {
  checkOverlapOptions(options);
  checkBox('a', a);
  checkBox('b', b);
  return measureCompleteOverlap(a, b, options);
}

/**
 * The complete IoU of every box of one list with every box of another.
 *
 * @param rows N boxes in pixels
 * @param columns M boxes in pixels
 * @param options as for `completeIntersectionOverUnion`
 * @returns N rows of M values above −1.5 and up to 1
 * @throws RangeError when a box is not valid
 * @example
 * ```ts
 * import { completeIntersectionOverUnionMatrix } from '#vision';
 * completeIntersectionOverUnionMatrix([[0, 0, 4, 4]], [[0, 0, 4, 4], [0, 0, 2, 2]]); // [[1, 0.1875]]
 * ```
 * @source torchvision 0.29, `torchvision.ops.complete_box_iou`
 */
export function completeIntersectionOverUnionMatrix(
  rows: readonly Box[],
  columns: readonly Box[],
  options: OverlapOptions = {},
): number[][] {
  checkOverlapOptions(options);
  checkBoxes('rows', rows);
  checkBoxes('columns', columns);
  return rows.map((row) => columns.map((column) => measureCompleteOverlap(row, column, options)));
}

/** The complete IoU of two boxes that are known to be valid. */
export function measureCompleteOverlap(a: Box, b: Box, options: OverlapOptions): number {
  const padding = sidePadding(options);
  const turn = shapeOf(a, padding) - shapeOf(b, padding);
  const difference = (4 / Math.PI ** 2) * turn * turn;
  const distance = measureDistanceOverlap(a, b, options);
  if (difference === 0) return distance;
  const weight = difference / (1 - measureOverlap(a, b, options) + difference);
  return distance - weight * difference;
}

/** Width over height as an angle, from 0 (a line down) to a right angle (a line across). */
function shapeOf([left, top, right, bottom]: Box, padding: number): number {
  // Halved, since the width of a box across all doubles would not be one.
  return Math.atan2(right / 2 - left / 2 + padding / 2, bottom / 2 - top / 2 + padding / 2);
}
