import { check, checkAllFinite, checkChoice, checkList } from '../check.ts';

/** A box in pixels by its corners: x grows to the right, y grows downwards. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * What the right and bottom coordinates mean: an edge (`continuous`: width = right − left), or the
 * last pixel inside (`inclusive`: width = right − left + 1, as in PASCAL VOC's development kit).
 */
export type PixelConvention = 'continuous' | 'inclusive';

/** The convention by which sizes are measured. */
export interface BoxOptions {
  /** Default `continuous` (COCO, torchvision). */
  readonly convention?: PixelConvention;
}

/** Expects four finite coordinates with right ≥ left and bottom ≥ top; an empty box is allowed. */
export function checkBox(argument: string, box: Box): void {
  checkList(argument, box);
  check(box.length === 4, argument, `${box.length} numbers`, '4: [left, top, right, bottom]');
  checkAllFinite(argument, box);
  const [left, top, right, bottom] = box;
  check(right >= left && bottom >= top, argument, box, 'right ≥ left and bottom ≥ top');
}

/** Expects every box of a list to pass `checkBox`. */
export function checkBoxes(argument: string, boxes: readonly Box[]): void {
  checkList(argument, boxes);
  for (let i = 0; i < boxes.length; i++) checkBox(`${argument}[${i}]`, boxes[i]);
}

/** What each side grows by under a convention: 0 or 1 pixel. */
export function sidePadding(options: BoxOptions): number {
  const { convention = 'continuous' } = options;
  checkChoice('options.convention', convention, ['continuous', 'inclusive']);
  return convention === 'inclusive' ? 1 : 0;
}
