import { measureArea, measureIntersection } from './area.ts';
import { checkBox, checkBoxes, sidePadding } from './box.ts';
import type { Box } from './box.ts';
import { inUnits, checkOverlapOptions, measureOverlap, unitOf } from './iou.ts';
import type { OverlapOptions } from './iou.ts';

/**
 * Generalized IoU: IoU less the share of the enclosing box that neither box covers.
 *
 * Unlike IoU it still tells near from far when the boxes do not touch, so it can serve as a loss
 * (1 − GIoU). Where the enclosing box has no area, the answer is the IoU by `emptyUnion` (0 or
 * NaN; torchvision gives NaN).
 *
 * Formula: $\mathrm{GIoU} = \mathrm{IoU} - \frac{|C| - |A \cup B|}{|C|}$, $C$ the smallest box around both
 *
 * @param a the first box in pixels
 * @param b the second box in pixels
 * @param options `convention`: `continuous` (default) or `inclusive`; `emptyUnion`: `zero`
 *   (default) or `nan`
 * @returns a value above −1 and up to 1; −1 only for two boxes without area
 * @throws RangeError when a coordinate is not finite, right < left or bottom < top
 * @example
 * ```ts
 * import { generalizedIntersectionOverUnion } from '#vision';
 * generalizedIntersectionOverUnion([0, 0, 1, 1], [3, 0, 4, 1]); // -0.5
 * generalizedIntersectionOverUnion([0, 0, 2, 2], [0, 0, 2, 2]); // 1
 * ```
 * @source Rezatofighi et al., "Generalized Intersection over Union", CVPR 2019, arXiv 1902.09630;
 *   torchvision 0.29, `torchvision.ops.generalized_box_iou`
 */
export function generalizedIntersectionOverUnion(
  a: Box,
  b: Box,
  options: OverlapOptions = {},
): number {
  checkOverlapOptions(options);
  checkBox('a', a);
  checkBox('b', b);
  return measureGeneralized(a, b, options);
}

/**
 * The generalized IoU of every box of one list with every box of another.
 *
 * @param rows N boxes in pixels
 * @param columns M boxes in pixels
 * @param options as for `generalizedIntersectionOverUnion`
 * @returns N rows of M values from −1 to 1
 * @throws RangeError when a box is not valid
 * @example
 * ```ts
 * import { generalizedIntersectionOverUnionMatrix } from '#vision';
 * generalizedIntersectionOverUnionMatrix([[0, 0, 1, 1]], [[0, 0, 1, 1], [1, 1, 2, 2]]); // [[1, -0.5]]
 * ```
 * @source torchvision 0.29, `torchvision.ops.generalized_box_iou`
 */
export function generalizedIntersectionOverUnionMatrix(
  rows: readonly Box[],
  columns: readonly Box[],
  options: OverlapOptions = {},
): number[][] {
  checkOverlapOptions(options);
  checkBoxes('rows', rows);
  checkBoxes('columns', columns);
  return rows.map((row) => columns.map((column) => measureGeneralized(row, column, options)));
}

/** The generalized IoU of two boxes that are known to be valid. */
export function measureGeneralized(a: Box, b: Box, options: OverlapOptions): number {
  const padding = sidePadding(options);
  const overlap = measureOverlap(a, b, options);
  const enclosing = measureArea(enclose(a, b), padding);
  const unit = unitOf(a, b);
  const extreme = unit > 0 && !(enclosing > 1e-290 && enclosing < 1e290);
  if (extreme) return overlap - emptyShare(inUnits(a, unit), inUnits(b, unit), padding / unit);
  if (enclosing === 0) return overlap;
  return overlap - emptyShare(a, b, padding);
}

/** The share of the enclosing box that neither box covers. */
function emptyShare(a: Box, b: Box, padding: number): number {
  const enclosing = measureArea(enclose(a, b), padding);
  const areas = measureArea(a, padding) + measureArea(b, padding);
  const union = areas - measureIntersection(a, b, padding);
  return enclosing === 0 ? 0 : (enclosing - union) / enclosing;
}

/** The smallest box around both. */
export function enclose(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
