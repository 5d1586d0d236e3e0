import { checkChoice } from '../check.ts';
import { measureArea, measureIntersection } from './area.ts';
import { checkBox, checkBoxes, sidePadding } from './box.ts';
import type { Box, BoxOptions } from './box.ts';

/** How an IoU is measured. */
export interface OverlapOptions extends BoxOptions {
  /** The IoU of two boxes without area: `zero` (default, pycocotools) or `nan` (torchvision). */
  readonly emptyUnion?: 'zero' | 'nan';
}

/**
 * Intersection over union (Jaccard index) of two boxes: how well they agree.
 *
 * Boxes that only touch share no area and score 0. Two boxes without area have no union: 0 by
 * default, as in pycocotools; torchvision answers NaN.
 *
 * Formula: $\mathrm{IoU} = \frac{|A \cap B|}{|A \cup B|}$
 *
 * @param a the first box in pixels
 * @param b the second box in pixels
 * @param options `convention`: `continuous` (default) or `inclusive`; `emptyUnion`: `zero`
 *   (default) or `nan`
 * @returns the share of the union that both cover, from 0 to 1
 * @throws RangeError when a coordinate is not finite, right < left or bottom < top
 * @example
 * ```ts
 * import { intersectionOverUnion } from '#vision';
 * intersectionOverUnion([0, 0, 2, 2], [1, 1, 3, 3]); // 0.14285714285714285
 * intersectionOverUnion([0, 0, 2, 2], [1, 1, 3, 3], { convention: 'inclusive' }); // 0.2857142857142857
 * ```
 * @source Jaccard 1912; pycocotools 2.0.11, `pycocotools.mask.iou`
 */
export function intersectionOverUnion(a: Box, b: Box, options: OverlapOptions = {}): number {
  checkOverlapOptions(options);
  checkBox('a', a);
  checkBox('b', b);
  return measureOverlap(a, b, options);
}

/**
 * The IoU of every box of one list with every box of another.
 *
 * Takes time in proportion to rows × columns.
 *
 * @param rows N boxes in pixels
 * @param columns M boxes in pixels
 * @param options as for `intersectionOverUnion`
 * @returns N rows of M values from 0 to 1
 * @throws RangeError when a box is not valid
 * @example
 * ```ts
 * import { intersectionOverUnionMatrix } from '#vision';
 * intersectionOverUnionMatrix([[0, 0, 2, 2]], [[0, 0, 2, 2], [0, 0, 2, 4], [5, 5, 6, 6]]); // [[1, 0.5, 0]]
 * ```
 * @source torchvision 0.29, `torchvision.ops.box_iou`
 */
export function intersectionOverUnionMatrix(
  rows: readonly Box[],
  columns: readonly Box[],
  options: OverlapOptions = {},
): number[][] {
  checkOverlapOptions(options);
  checkBoxes('rows', rows);
  checkBoxes('columns', columns);
  return rows.map((row) => columns.map((column) => measureOverlap(row, column, options)));
}

/** Expects a convention and a rule for empty unions that there are. */
export function checkOverlapOptions({ emptyUnion = 'zero', ...options }: OverlapOptions): void {
  checkChoice('options.emptyUnion', emptyUnion, ['zero', 'nan']);
  sidePadding(options);
}

/** The IoU of two boxes that are known to be valid. */
export function measureOverlap(a: Box, b: Box, options: OverlapOptions): number {
  const padding = sidePadding(options);
  const intersection = measureIntersection(a, b, padding);
  const union = measureArea(a, padding) + measureArea(b, padding) - intersection;
  if (!(union > 1e-290 && union < 1e290)) return extremeOverlap(a, b, options);
  return intersection / union;
}

/** The overlap of boxes so large or small that a double cannot hold their areas. */
function extremeOverlap(a: Box, b: Box, options: OverlapOptions): number {
  const unit = unitOf(a, b) || 1;
  const [first, second] = [inUnits(a, unit), inUnits(b, unit)];
  const padding = sidePadding(options) / unit;
  const intersection = measureIntersection(first, second, padding);
  const union = measureArea(first, padding) + measureArea(second, padding) - intersection;
  if (union === 0) return options.emptyUnion === 'nan' ? NaN : 0;
  return intersection / union;
}

/** The largest coordinate of two boxes by size. */
export function unitOf(a: Box, b: Box): number {
  return Math.max(...a.map(Math.abs), ...b.map(Math.abs));
}

/** A box in multiples of a unit. */
export function inUnits([left, top, right, bottom]: Box, unit: number): Box {
  return [left / unit, top / unit, right / unit, bottom / unit];
}
