import {
  check,
  checkAllBetween,
  checkAllFinite,
  checkAtLeast,
  checkChoice,
  checkLength,
  checkList,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';

/** The shape of a focal loss and how it is summed up. */
export interface FocalLossOptions {
  /** Focusing exponent γ, 0 or more: 0 gives weighted cross-entropy. Default 2. */
  readonly gamma?: number;
  /** Weight α of the positives, 1 − α of the negatives; `'none'` weighs both 1. Default 0.25. */
  readonly alpha?: number | 'none';
  /** What the predictions are. Default `'logits'`. */
  readonly predictions?: 'logits' | 'probabilities';
}

/**
 * Focal loss of each prediction: cross-entropy that fades where the model is already right.
 *
 * At γ = 2 a good joint predicted at 0.9 weighs a hundredth of what it did. Logits are safe at any
 * size; a probability of exactly 0 or 1 on the wrong side costs Infinity.
 *
 * Formula: $\mathrm{FL} = -\alpha_t (1 - p_t)^\gamma \ln p_t$
 *
 * @param predictions logits (any finite number) or probabilities of the positive class
 * @param targets 1 positive, 0 negative; numbers between are soft labels
 * @param options `gamma` (default 2), `alpha` (default 0.25), `predictions` (default `'logits'`)
 * @returns one loss in nats a prediction, 0 or more
 * @throws RangeError when lengths differ, or a prediction, target, gamma or alpha is out of range
 * @example
 * ```ts
 * import { focalLosses } from '#vision';
 * focalLosses([0], [1], { alpha: 'none' }); // [0.17328679513998632]
 * ```
 * @source Lin et al., "Focal Loss for Dense Object Detection", 2017, equation 5; torchvision 0.29,
 *   `torchvision.ops.sigmoid_focal_loss`
 */
export function focalLosses(
  predictions: Vector,
  targets: Vector,
  options: FocalLossOptions = {},
): number[] {
  const { gamma = 2, alpha = 0.25, predictions: kind = 'logits' } = options;
  checkChoice('options.predictions', kind, ['logits', 'probabilities']);
  checkList('predictions', predictions);
  checkSameLength('targets', targets, 'predictions', predictions);
  checkAllBetween('targets', targets, 0, 1);
  checkAtLeast('gamma', gamma, 0);
  check(
    alpha === 'none' || (typeof alpha === 'number' && alpha >= 0 && alpha <= 1),
    'alpha',
    alpha,
    "0 to 1 or 'none'",
  );
  if (kind === 'logits') checkAllFinite('predictions', predictions);
  else checkAllBetween('predictions', predictions, 0, 1);
  return predictions.map((prediction, i) => {
    const target = targets[i];
    const [entropy, miss] =
      kind === 'logits' ? fromLogit(prediction, target) : fromProbability(prediction, target);
    const weight = alpha === 'none' ? 1 : alpha * target + (1 - alpha) * (1 - target);
    return weight * entropy * miss ** gamma;
  });
}

/**
 * Focal loss of a batch as one number.
 *
 * RetinaNet divides by the number of positives (anchors with a defect), because the negatives are
 * many and nearly free; torchvision's function leaves the choice to the caller.
 *
 * @param predictions logits or probabilities of the positive class
 * @param targets 1 positive, 0 negative
 * @param options those of `focalLosses`, and `denominator`: `'samples'` (default), `'positives'`
 *   (the sum of the targets, at least 1) or `'one'`
 * @returns loss in nats, 0 or more
 * @throws RangeError as `focalLosses`, or when there are no predictions
 * @example
 * ```ts
 * import { focalLoss } from '#vision';
 * focalLoss([0, 0], [1, 0], { alpha: 'none', denominator: 'positives' }); // 0.34657359027997264
 * ```
 * @source Lin et al., "Focal Loss for Dense Object Detection", 2017, section 4.1
 */
export function focalLoss(
  predictions: Vector,
  targets: Vector,
  options: FocalLossOptions & { readonly denominator?: 'samples' | 'positives' | 'one' } = {},
): number {
  checkLength('predictions', predictions);
  const sum = (values: Vector) => values.reduce((total, value) => total + value, 0);
  const total = sum(focalLosses(predictions, targets, options));
  const { denominator = 'samples' } = options;
  checkChoice('options.denominator', denominator, ['samples', 'positives', 'one']);
  switch (denominator) {
    case 'samples':
      return total / predictions.length;
    case 'positives':
      return total / Math.max(1, sum(targets));
    case 'one':
      return total;
  }
}

/** Cross-entropy and 1 − p_t from a logit, without ever forming ln(0). */
function fromLogit(logit: number, target: number): [entropy: number, miss: number] {
  const entropy = Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit)));
  const positive = 1 / (1 + Math.exp(-logit));
  const negative = 1 / (1 + Math.exp(logit));
  return [entropy, positive * (1 - target) + negative * target];
}

function fromProbability(probability: number, target: number): [entropy: number, miss: number] {
  const surprise = (weight: number, p: number) => (weight === 0 ? 0 : -weight * Math.log(p));
  const entropy = surprise(target, probability) + surprise(1 - target, 1 - probability);
  return [entropy, probability * (1 - target) + (1 - probability) * target];
}
