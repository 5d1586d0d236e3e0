import { checkBetween } from '../check.ts';
import { applyEach, passBack } from './activation.ts';
import type { Tensor } from './tensor.ts';

/** Options of the leaky rectifier. */
export interface LeakyReluOptions {
  /** What is left of the slope below zero, 0 to 1; default 0.01. 0 is the plain rectifier. */
  readonly slope?: number;
}

/**
 * Leaky rectified linear unit: what is below zero is made small instead of cut away.
 *
 * A unit that is shut for every input still has a slope, so it can come back to life.
 *
 * Formula: $y = \max(x, 0) + s \min(x, 0)$
 *
 * @param input any shape
 * @param options `slope` below zero, 0 to 1, default 0.01
 * @returns the input's shape
 * @throws RangeError when the slope is not from 0 to 1
 * @example
 * ```ts
 * import { leakyRelu, nestedFrom, tensorFrom } from '#vision';
 * nestedFrom(leakyRelu(tensorFrom([-2, 0, 3]), { slope: 0.25 })); // [-0.5, 0, 3]
 * ```
 * @source Maas, Hannun, Ng, "Rectifier Nonlinearities Improve Neural Network Acoustic Models",
 *   2013; PyTorch, `torch.nn.LeakyReLU`
 */
export function leakyRelu(input: Tensor, options: LeakyReluOptions = {}): Tensor {
  const slope = checkedSlope(options);
  return applyEach(input, (x) => (x > 0 ? x : slope * x));
}

/**
 * Gradient of the leaky rectified linear unit; at zero it is the slope below.
 *
 * @param input what the unit was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @param options as the unit's
 * @returns the input's shape
 * @throws RangeError when the shapes differ or the slope is not from 0 to 1
 * @example
 * ```ts
 * import { leakyReluGradient, nestedFrom, tensorFrom } from '#vision';
 * nestedFrom(leakyReluGradient(tensorFrom([-2, 3]), tensorFrom([8, 8]), { slope: 0.25 })); // [2, 8]
 * ```
 * @source PyTorch, `torch.nn.LeakyReLU`
 */
export function leakyReluGradient(
  input: Tensor,
  outputGradient: Tensor,
  options: LeakyReluOptions = {},
): Tensor {
  const slope = checkedSlope(options);
  return passBack(input, outputGradient, (x) => (x > 0 ? 1 : slope));
}

function checkedSlope({ slope = 0.01 }: LeakyReluOptions): number {
  checkBetween('options.slope', slope, 0, 1);
  return slope;
}
