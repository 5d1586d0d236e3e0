import { checkChoice, checkLength, checkSameLength } from '../check.ts';
import { checkBoxes } from './box.ts';
import type { Box } from './box.ts';
import { measureCompleteOverlap } from './complete-iou.ts';
import { measureDistanceOverlap } from './distance-iou.ts';
import { measureGeneralized } from './giou.ts';
import { measureOverlap } from './iou.ts';

/** By which overlap a loss of boxes is measured. */
export interface BoxOverlapLossOptions {
  /** `giou` (default), `iou`, `diou` or `ciou`. */
  readonly overlap?: 'giou' | 'iou' | 'diou' | 'ciou';
}

const measures = {
  iou: measureOverlap,
  giou: measureGeneralized,
  diou: measureDistanceOverlap,
  ciou: measureCompleteOverlap,
};

/**
 * One minus the overlap of each predicted box with its own target.
 *
 * The loss by IoU is 1 wherever the boxes do not touch, and its slope there is zero; the other
 * three go on falling as the boxes come nearer.
 *
 * Formula: $\ell_n = 1 - O(\hat{b}_n, b_n)$, $O$ one of IoU, GIoU, DIoU and CIoU
 *
 * @param predictions N boxes in pixels
 * @param targets N boxes in pixels, in the same order
 * @param options `overlap`: `giou` (default), `iou`, `diou` or `ciou`
 * @returns N losses: by `iou` from 0 to 1, by `giou` and `diou` to 2, by `ciou` to 2.5
 * @throws RangeError when the lengths differ or a box is not valid
 * @example
 * ```ts
 * import { boxOverlapLosses } from '#vision';
 * const [far, near] = [[[9, 0, 10, 1]], [[2, 0, 3, 1]]] as const;
 * boxOverlapLosses(far, [[0, 0, 1, 1]], { overlap: 'iou' }); // [1]
 * boxOverlapLosses(far, [[0, 0, 1, 1]]); // [1.8]
 * boxOverlapLosses(near, [[0, 0, 1, 1]], { overlap: 'diou' }); // [1.4]
 * ```
 * @source Zheng et al., "Distance-IoU Loss", AAAI 2020, https://arxiv.org/abs/1911.08287;
 *   torchvision 0.29, `torchvision.ops.generalized_box_iou_loss` and its neighbours
 */
export function boxOverlapLosses(
  predictions: readonly Box[],
  targets: readonly Box[],
  options: BoxOverlapLossOptions = {},
): number[] {
  const { overlap = 'giou' } = options;
  checkChoice('options.overlap', overlap, ['giou', 'iou', 'diou', 'ciou']);
  checkBoxes('predictions', predictions);
  checkBoxes('targets', targets);
  checkSameLength('targets', targets, 'predictions', predictions);
  return predictions.map((box, i) => 1 - measures[overlap](box, targets[i], {}));
}

/**
 * The mean loss of predicted boxes by their overlap with their targets.
 *
 * @param predictions N boxes in pixels, at least one
 * @param targets N boxes in pixels, in the same order
 * @param options as for `boxOverlapLosses`
 * @returns the mean of the losses
 * @throws RangeError when there is no box, or as `boxOverlapLosses`
 * @example
 * ```ts
 * import { boxOverlapLoss } from '#vision';
 * boxOverlapLoss([[0, 0, 4, 4], [0, 0, 1, 1]], [[0, 0, 4, 2], [0, 0, 1, 1]], { overlap: 'iou' }); // 0.25
 * ```
 * @source torchvision 0.29, `torchvision.ops.complete_box_iou_loss` with `reduction='mean'`
 */
export function boxOverlapLoss(
  predictions: readonly Box[],
  targets: readonly Box[],
  options: BoxOverlapLossOptions = {},
): number {
  checkLength('predictions', predictions);
  const losses = boxOverlapLosses(predictions, targets, options);
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
