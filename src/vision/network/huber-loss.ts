import { checkAllFinite, checkLength, checkPositive, checkResult } from '../check.ts';
import { checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** Options of the Huber loss. */
export interface HuberOptions {
  /** The error up to which it is squared, in the target's unit; above 0, default 1. */
  readonly delta?: number;
}

/** Options of the smooth L1 loss. */
export interface SmoothL1Options {
  /** The error up to which it is squared, in the target's unit; above 0, default 1. */
  readonly beta?: number;
}

/**
 * Huber loss: squared for small errors, straight for large ones, so one wild label does not rule
 * the batch.
 *
 * It is δ times the smooth L1 loss with β = δ: its straight part has the slope δ.
 *
 * Formula: $L = \frac{1}{N} \sum_n \ell(\hat{y}_n - y_n), \quad \ell(e) = \frac{e^2}{2}$ where $|e| < \delta$, else $\delta\,(|e| - \frac{\delta}{2})$
 *
 * @param predictions one number a sample
 * @param targets one number a sample
 * @param options `delta`, default 1
 * @returns the loss, in the square of the target's unit
 * @throws RangeError when the lengths differ, a list is empty, a number is not finite or delta is
 *   not above 0
 * @example
 * ```ts
 * import { huberLoss } from '#vision';
 * huberLoss([1, 10], [0, 0], { delta: 2 }); // 9.25
 * ```
 * @source Huber, "Robust Estimation of a Location Parameter", 1964; PyTorch, `torch.nn.HuberLoss`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html
 */
export function huberLoss(
  predictions: Vector,
  targets: Vector,
  options: HuberOptions = {},
): number {
  const { delta = 1 } = options;
  checkPositive('options.delta', delta);
  return meanOf(predictions, targets, (size) =>
    size < delta ? (size * size) / 2 : delta * (size - delta / 2),
  );
}

/**
 * Gradient of the Huber loss with respect to the predictions: the error, cut at ±δ.
 *
 * Formula: $\frac{\partial L}{\partial \hat{y}_n} = \frac{1}{N} \max\bigl(-\delta, \min(\delta, \hat{y}_n - y_n)\bigr)$
 *
 * @param predictions one number a sample
 * @param targets one number a sample
 * @param options as the loss's
 * @returns one number a sample
 * @throws RangeError as the loss does
 * @example
 * ```ts
 * import { huberGradient } from '#vision';
 * huberGradient([1, 10], [0, 0], { delta: 2 }); // [0.5, 1]
 * ```
 * @source PyTorch, `torch.nn.HuberLoss`
 */
export function huberGradient(
  predictions: Vector,
  targets: Vector,
  options: HuberOptions = {},
): number[] {
  const { delta = 1 } = options;
  checkPositive('options.delta', delta);
  return slopesOf(predictions, targets, (error) => Math.max(-delta, Math.min(delta, error)));
}

/**
 * Smooth L1 loss: the absolute error, rounded off below β so that its slope does not jump at 0.
 *
 * It is the Huber loss with δ = β, divided by β: its straight part has the slope 1 whatever β is.
 * R-CNN trains the four numbers of a box with it.
 *
 * Formula: $L = \frac{1}{N} \sum_n \ell(\hat{y}_n - y_n), \quad \ell(e) = \frac{e^2}{2 \beta}$ where $|e| < \beta$, else $|e| - \frac{\beta}{2}$
 *
 * @param predictions one number a sample
 * @param targets one number a sample
 * @param options `beta`, default 1
 * @returns the loss, in the target's unit
 * @throws RangeError when the lengths differ, a list is empty, a number is not finite or beta is
 *   not above 0
 * @example
 * ```ts
 * import { smoothL1Loss } from '#vision';
 * smoothL1Loss([1, 10], [0, 0], { beta: 2 }); // 4.625
 * ```
 * @source Girshick, "Fast R-CNN", 2015, equation 3, https://arxiv.org/abs/1504.08083; PyTorch,
 *   `torch.nn.SmoothL1Loss`
 */
export function smoothL1Loss(
  predictions: Vector,
  targets: Vector,
  options: SmoothL1Options = {},
): number {
  const { beta = 1 } = options;
  checkPositive('options.beta', beta);
  return meanOf(predictions, targets, (size) =>
    size < beta ? (size * (size / beta)) / 2 : size - beta / 2,
  );
}

/**
 * Gradient of the smooth L1 loss with respect to the predictions: the error over β, cut at ±1.
 *
 * Formula: $\frac{\partial L}{\partial \hat{y}_n} = \frac{1}{N} \max\Bigl(-1, \min\Bigl(1, \frac{\hat{y}_n - y_n}{\beta}\Bigr)\Bigr)$
 *
 * @param predictions one number a sample
 * @param targets one number a sample
 * @param options as the loss's
 * @returns one number a sample
 * @throws RangeError as the loss does
 * @example
 * ```ts
 * import { smoothL1Gradient } from '#vision';
 * smoothL1Gradient([1, 10], [0, 0], { beta: 2 }); // [0.25, 0.5]
 * ```
 * @source PyTorch, `torch.nn.SmoothL1Loss`
 */
export function smoothL1Gradient(
  predictions: Vector,
  targets: Vector,
  options: SmoothL1Options = {},
): number[] {
  const { beta = 1 } = options;
  checkPositive('options.beta', beta);
  return slopesOf(predictions, targets, (error) => Math.max(-1, Math.min(1, error / beta)));
}

/** The mean over samples of a loss of the error's size. */
function meanOf(predictions: Vector, targets: Vector, lossOf: (size: number) => number): number {
  const errors = errorsOf(predictions, targets);
  const sum = errors.reduce((total, error) => total + lossOf(Math.abs(error)), 0);
  checkResult('predictions', sum);
  return sum / errors.length;
}

function slopesOf(
  predictions: Vector,
  targets: Vector,
  slopeOf: (error: number) => number,
): number[] {
  const errors = errorsOf(predictions, targets);
  return errors.map((error) => slopeOf(error) / errors.length);
}

function errorsOf(predictions: Vector, targets: Vector): number[] {
  checkLength('predictions', predictions);
  checkSameLength('targets', targets, 'predictions', predictions);
  checkAllFinite('predictions', predictions);
  checkAllFinite('targets', targets);
  return predictions.map((prediction, i) => prediction - targets[i]);
}
