import {
  checkAllFinite,
  checkLength,
  checkResult,
  checkResults,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';

/**
 * Mean of the squared errors, as a loss.
 *
 * Formula: $L = \frac{1}{N} \sum_n (\hat{y}_n - y_n)^2$
 *
 * @param predictions one number a sample
 * @param targets one number a sample
 * @returns the loss, in the square of the target's unit
 * @throws RangeError when the lengths differ, a list is empty or a number is not finite
 * @example
 * ```ts
 * import { squaredErrorLoss } from '#vision';
 * squaredErrorLoss([1, 2, 3], [1, 2, 6]); // 3
 * ```
 * @source PyTorch, `torch.nn.MSELoss`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 */
export function squaredErrorLoss(predictions: Vector, targets: Vector): number {
  checkPair(predictions, targets);
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += (predictions[i] - targets[i]) ** 2;
  checkResult('predictions', sum);
  return sum / targets.length;
}

/**
 * Gradient of the mean squared error with respect to the predictions.
 *
 * Formula: $\frac{\partial L}{\partial \hat{y}_n} = \frac{2}{N} (\hat{y}_n - y_n)$
 *
 * @param predictions one number a sample
 * @param targets one number a sample
 * @returns one number a sample
 * @throws RangeError when the lengths differ, a list is empty or a number is not finite
 * @example
 * ```ts
 * import { squaredErrorGradient } from '#vision';
 * squaredErrorGradient([1, 2], [1, 6]); // [0, -4]
 * ```
 * @source PyTorch, `torch.nn.MSELoss`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 */
export function squaredErrorGradient(predictions: Vector, targets: Vector): number[] {
  checkPair(predictions, targets);
  const slopes = targets.map((target, i) => (2 / targets.length) * (predictions[i] - target));
  checkResults('predictions', slopes);
  return slopes;
}

function checkPair(predictions: Vector, targets: Vector): void {
  checkLength('predictions', predictions);
  checkSameLength('targets', targets, 'predictions', predictions);
  checkAllFinite('predictions', predictions);
  checkAllFinite('targets', targets);
}
