import { check, checkAllFinite, checkChoice, checkList, checkResult } from '../check.ts';
import type { Vector } from '../check.ts';

/** `xyxy`: left, top, right, bottom; `xywh`: left, top, width, height; `cxcywh`: centre and size. */
export type BoxFormat = 'xyxy' | 'xywh' | 'cxcywh';

const formats: readonly BoxFormat[] = ['xyxy', 'xywh', 'cxcywh'];

/**
 * Rewrites a box from one format into another.
 *
 * COCO files hold `xywh`, YOLO `cxcywh`, torchvision and PASCAL VOC `xyxy`; most wrong IoUs are a
 * format read as another. Sizes are continuous: width = right − left.
 *
 * @param box four finite numbers in pixels, in the format `from`; sizes at least 0
 * @param from the format of `box`
 * @param to the format wanted
 * @returns four numbers in pixels, in the format `to`
 * @throws RangeError when the box does not hold four finite numbers, its size is negative or a
 *   format is unknown
 * @example
 * ```ts
 * import { convertBox } from '#vision';
 * convertBox([10, 20, 30, 40], 'xywh', 'xyxy'); // [10, 20, 40, 60]
 * convertBox([10, 20, 30, 40], 'xyxy', 'cxcywh'); // [20, 30, 20, 20]
 * ```
 * @source torchvision 0.29, `torchvision.ops.box_convert`
 */
export function convertBox(
  box: Vector,
  from: BoxFormat,
  to: BoxFormat,
): [number, number, number, number] {
  checkChoice('from', from, formats);
  checkChoice('to', to, formats);
  checkList('box', box);
  check(box.length === 4, 'box', `${box.length} numbers`, `4 numbers in the format ${from}`);
  checkAllFinite('box', box);
  const [left, top, right, bottom] = toCorners(box, from);
  check(right >= left && bottom >= top, 'box', box, `a size of at least 0 in the format ${from}`);
  checkResult('box', right - left + (bottom - top) + (left + right) + (top + bottom));
  if (from === to) return [box[0], box[1], box[2], box[3]];
  if (to === 'xyxy') return [left, top, right, bottom];
  // A width that was given is kept to the digit instead of being taken as a difference.
  const width = from === 'xyxy' ? right - left : box[2];
  const height = from === 'xyxy' ? bottom - top : box[3];
  if (to === 'xywh') return [left, top, width, height];
  return [(left + right) / 2, (top + bottom) / 2, width, height];
}

/**
 * Rewrites a list of boxes from one format into another.
 *
 * @param boxes boxes in pixels, in the format `from`
 * @param from the format of `boxes`
 * @param to the format wanted
 * @returns the boxes in the format `to`, in the same order
 * @throws RangeError when a box does not hold four finite numbers, its size is negative or a
 *   format is unknown
 * @example
 * ```ts
 * import { convertBoxes } from '#vision';
 * convertBoxes([[0, 0, 4, 2], [1, 1, 2, 2]], 'xywh', 'xyxy'); // [[0, 0, 4, 2], [1, 1, 3, 3]]
 * ```
 * @source torchvision 0.29, `torchvision.ops.box_convert`
 */
export function convertBoxes(
  boxes: readonly Vector[],
  from: BoxFormat,
  to: BoxFormat,
): [number, number, number, number][] {
  checkList('boxes', boxes);
  return boxes.map((box) => convertBox(box, from, to));
}

function toCorners(box: Vector, from: BoxFormat): readonly number[] {
  const [first, second, third, fourth] = box;
  switch (from) {
    case 'xyxy':
      return box;
    case 'xywh':
      return [first, second, first + third, second + fourth];
    case 'cxcywh':
      return [first - third / 2, second - fourth / 2, first + third / 2, second + fourth / 2];
  }
}
