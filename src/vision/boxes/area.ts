import { checkPositive, checkResult } from '../check.ts';
import { checkBox, sidePadding } from './box.ts';
import type { Box, BoxOptions } from './box.ts';

/**
 * The area of a box.
 *
 * Formula: $A = (r - l)(b - t)$, or $(r - l + 1)(b - t + 1)$ with inclusive pixels
 *
 * @param box the box in pixels
 * @param options `convention`: `continuous` (default) or `inclusive`
 * @returns the area in square pixels, at least 0
 * @throws RangeError when a coordinate is not finite, right < left or bottom < top
 * @example
 * ```ts
 * import { boxArea } from '#vision';
 * boxArea([10, 10, 16, 14]); // 24
 * boxArea([10, 10, 16, 14], { convention: 'inclusive' }); // 35
 * ```
 * @source torchvision 0.29, `torchvision.ops.box_area`; inclusive: PASCAL VOC 2012 development kit
 */
export function boxArea(box: Box, options: BoxOptions = {}): number {
  checkBox('box', box);
  const area = measureArea(box, sidePadding(options));
  checkResult('box', area);
  return area;
}

/** The area of a box that is known to be valid; each side is `padding` pixels longer. */
export function measureArea(box: Box, padding: number): number {
  return (box[2] - box[0] + padding) * (box[3] - box[1] + padding);
}

/** The area that two valid boxes share; each side is `padding` pixels longer. */
export function measureIntersection(a: Box, b: Box, padding: number): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]) + padding;
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]) + padding;
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * The part of a box that lies inside an image.
 *
 * A box wholly outside collapses onto the border: its area is 0 and it can be dropped.
 *
 * @param box the box in pixels
 * @param width the image's width in pixels, above 0
 * @param height the image's height in pixels, above 0
 * @returns the box with every coordinate moved into [0, width] or [0, height]
 * @throws RangeError when the box is not valid or a size is not a finite number above 0
 * @example
 * ```ts
 * import { clipBox } from '#vision';
 * clipBox([-5, 10, 30, 130], 100, 120); // [0, 10, 30, 120]
 * ```
 * @source torchvision 0.29, `torchvision.ops.clip_boxes_to_image`
 */
export function clipBox(box: Box, width: number, height: number): Box {
  checkBox('box', box);
  checkPositive('width', width);
  checkPositive('height', height);
  const within = (value: number, high: number) => Math.min(Math.max(value, 0), high);
  const [left, top, right, bottom] = box;
  return [within(left, width), within(top, height), within(right, width), within(bottom, height)];
}
