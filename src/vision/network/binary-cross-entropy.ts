import {
  checkAllBetween,
  checkAllFinite,
  checkChoice,
  checkLength,
  checkPositive,
  checkResult,
} from '../check.ts';
import { checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** Options of the binary cross-entropy loss. */
export interface BinaryCrossEntropyOptions {
  /** Weight of the positive class, above 0; default 1. Above 1 it buys recall with overkill. */
  readonly positiveWeight?: number;
  /** 'mean' (default) divides by the number of samples, whatever they weigh; 'sum' does not. */
  readonly reduction?: 'mean' | 'sum';
}

/**
 * Binary cross-entropy over a batch, from logits.
 *
 * The logit goes in as it is: a sigmoid first and a logarithm after would give $\log 0$ from a
 * logit of 800. PyTorch's 'mean' divides by the number of samples even with a positive weight.
 *
 * Formula: $\ell = (1-y)\,x + (1 + (w-1)\,y)\,\bigl(\log(1 + e^{-|x|}) + \max(-x, 0)\bigr)$
 *
 * @param logits one score a sample, any finite number; above 0 means positive
 * @param targets 0 or 1, or a probability in between
 * @param options positive weight and reduction
 * @returns the loss, in nats
 * @throws RangeError when the lengths differ, a list is empty or a target is outside 0 to 1
 * @example
 * ```ts
 * import { binaryCrossEntropyWithLogits } from '#vision';
 * binaryCrossEntropyWithLogits([0], [1]); // 0.6931471805599453
 * binaryCrossEntropyWithLogits([-800, 800], [1, 1]); // 400
 * ```
 * @source PyTorch, `torch.nn.BCEWithLogitsLoss`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html
 */
export function binaryCrossEntropyWithLogits(
  logits: Vector,
  targets: Vector,
  options: BinaryCrossEntropyOptions = {},
): number {
  const { positiveWeight, factor } = checkedOptions(logits, targets, options);
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const [x, y] = [logits[i], targets[i]];
    const softplusOfMinus = Math.log1p(Math.exp(-Math.abs(x))) + Math.max(-x, 0);
    sum += (1 - y) * x + (1 + (positiveWeight - 1) * y) * softplusOfMinus;
  }
  checkResult('logits', sum);
  return sum * factor;
}

/**
 * Gradient of the binary cross-entropy with respect to the logits.
 *
 * Formula: $\frac{\partial \ell}{\partial x} = (w y + 1 - y)\,\sigma(x) - w y$
 *
 * @param logits one score a sample
 * @param targets 0 or 1, or a probability in between
 * @param options positive weight and reduction
 * @returns one number a sample
 * @throws RangeError when the lengths differ, a list is empty or a target is outside 0 to 1
 * @example
 * ```ts
 * import { binaryCrossEntropyGradient } from '#vision';
 * binaryCrossEntropyGradient([0, 0], [1, 0]); // [-0.25, 0.25]
 * ```
 * @source PyTorch, `torch.nn.functional.binary_cross_entropy_with_logits`, derivative in
 *   `derivatives.yaml`
 */
export function binaryCrossEntropyGradient(
  logits: Vector,
  targets: Vector,
  options: BinaryCrossEntropyOptions = {},
): number[] {
  const { positiveWeight, factor } = checkedOptions(logits, targets, options);
  return logits.map((x, i) => {
    const positive = positiveWeight * targets[i];
    return ((positive + 1 - targets[i]) * logistic(x) - positive) * factor;
  });
}

/** The logistic function without overflow. */
export function logistic(x: number): number {
  const small = Math.exp(-Math.abs(x));
  return x >= 0 ? 1 / (1 + small) : small / (1 + small);
}

function checkedOptions(logits: Vector, targets: Vector, options: BinaryCrossEntropyOptions) {
  const { positiveWeight = 1, reduction = 'mean' } = options;
  checkChoice('reduction', reduction, ['mean', 'sum']);
  checkLength('logits', logits);
  checkSameLength('targets', targets, 'logits', logits);
  checkAllFinite('logits', logits);
  checkAllBetween('targets', targets, 0, 1);
  checkPositive('positiveWeight', positiveWeight);
  return { positiveWeight, factor: reduction === 'mean' ? 1 / logits.length : 1 };
}
