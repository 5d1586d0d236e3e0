import { checkAllFinite, checkBetween, checkLabels, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';
import { checkBoxes, sidePadding } from './box.ts';
import type { Box, BoxOptions } from './box.ts';
import { measureOverlap } from './iou.ts';

/** When a box counts as a duplicate of a better one. */
export interface SuppressionOptions extends BoxOptions {
  /** A box is dropped when its IoU with a kept box is *above* this; 0 to 1, default 0.5. */
  readonly threshold?: number;
}

/**
 * Greedy non-maximum suppression: keeps the best box, drops what overlaps it, and goes on.
 *
 * Ties keep the input's order: of two equal scores the earlier box wins. An IoU equal to the
 * threshold is kept. Takes time in proportion to boxes × kept boxes.
 *
 * @param boxes N boxes in pixels
 * @param scores N finite numbers, higher is better
 * @param options `threshold`: 0 to 1, default 0.5; `convention`: `continuous` (default) or `inclusive`
 * @returns the indices of the kept boxes, best score first
 * @throws RangeError when the lengths differ, a box or score is not valid or the threshold is not
 *   from 0 to 1
 * @example
 * ```ts
 * import { nonMaximumSuppression } from '#vision';
 * const boxes = [[0, 0, 10, 10], [1, 0, 11, 10], [20, 0, 30, 10]] as const;
 * nonMaximumSuppression(boxes, [0.6, 0.9, 0.7]); // [1, 2]
 * ```
 * @source torchvision 0.29, `torchvision.ops.nms`
 */
export function nonMaximumSuppression(
  boxes: readonly Box[],
  scores: Vector,
  options: SuppressionOptions = {},
): number[] {
  checkCandidates(boxes, scores, options);
  return suppress(boxes, scores, options, () => true);
}

/**
 * Non-maximum suppression in which a box can only be dropped by a box of its own class.
 *
 * A mouse bite on a trace never hides the short beside it.
 *
 * @param boxes N boxes in pixels
 * @param scores N finite numbers, higher is better
 * @param labels N classes, numbers or strings
 * @param options as for `nonMaximumSuppression`
 * @returns the indices of the kept boxes of all classes, best score first
 * @throws RangeError when the lengths differ, a box or score is not valid or the threshold is not
 *   from 0 to 1
 * @example
 * ```ts
 * import { nonMaximumSuppressionPerClass } from '#vision';
 * const boxes = [[0, 0, 10, 10], [1, 0, 11, 10], [0, 0, 10, 10]] as const;
 * nonMaximumSuppressionPerClass(boxes, [0.6, 0.9, 0.7], ['short', 'short', 'open']); // [1, 2]
 * ```
 * @source torchvision 0.29, `torchvision.ops.batched_nms`
 */
export function nonMaximumSuppressionPerClass(
  boxes: readonly Box[],
  scores: Vector,
  labels: readonly (number | string)[],
  options: SuppressionOptions = {},
): number[] {
  checkCandidates(boxes, scores, options);
  checkSameLength('labels', labels, 'boxes', boxes);
  checkLabels('labels', labels);
  return suppress(boxes, scores, options, (i, j) => labels[i] === labels[j]);
}

function checkCandidates(boxes: readonly Box[], scores: Vector, options: SuppressionOptions): void {
  sidePadding(options);
  checkBoxes('boxes', boxes);
  checkSameLength('scores', scores, 'boxes', boxes);
  checkAllFinite('scores', scores);
  const { threshold = 0.5 } = options;
  checkBetween('options.threshold', threshold, 0, 1);
}

function suppress(
  boxes: readonly Box[],
  scores: Vector,
  options: SuppressionOptions,
  rivals: (i: number, j: number) => boolean,
): number[] {
  const { threshold = 0.5 } = options;
  // Array sort is stable, which is what keeps ties in input order.
  const bestFirst = boxes.map((_, i) => i).sort((i, j) => scores[j] - scores[i]);
  const kept: number[] = [];
  for (const candidate of bestFirst) {
    const duplicate = kept.some(
      (better) =>
        rivals(better, candidate) &&
        measureOverlap(boxes[better], boxes[candidate], options) > threshold,
    );
    if (!duplicate) kept.push(candidate);
  }
  return kept;
}
