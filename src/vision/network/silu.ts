import { applyEach, passBack } from './activation.ts';
import { logistic } from './binary-cross-entropy.ts';
import type { Tensor } from './tensor.ts';

/**
 * Sigmoid linear unit (SiLU, swish): the input times its own sigmoid.
 *
 * A smooth rectifier that dips to −0.28 below zero; YOLO's convolutions use it.
 *
 * Formula: $y = x\,\sigma(x)$
 *
 * @param input any shape
 * @returns the input's shape
 * @example
 * ```ts
 * import { nestedFrom, silu, tensorFrom } from '#vision';
 * nestedFrom(silu(tensorFrom([-800, 0, Math.log(3)]))); // [-0, 0, 0.8239592165010821]
 * ```
 * @source Elfwing, Uchibe, Doya, "Sigmoid-Weighted Linear Units", 2018,
 *   https://arxiv.org/abs/1702.03118; PyTorch, `torch.nn.SiLU`
 */
export function silu(input: Tensor): Tensor {
  return applyEach(input, (x) => x * logistic(x));
}

/**
 * Gradient of the sigmoid linear unit.
 *
 * Formula: $y' = \sigma(x)\,\bigl(1 + x\,(1 - \sigma(x))\bigr)$
 *
 * @param input what the unit was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @returns the input's shape
 * @throws RangeError when the shapes differ
 * @example
 * ```ts
 * import { nestedFrom, siluGradient, tensorFrom } from '#vision';
 * nestedFrom(siluGradient(tensorFrom([0, 800]), tensorFrom([8, 8]))); // [4, 8]
 * ```
 * @source Elfwing, Uchibe, Doya, "Sigmoid-Weighted Linear Units", 2018, equation 5
 */
export function siluGradient(input: Tensor, outputGradient: Tensor): Tensor {
  return passBack(input, outputGradient, (x) => logistic(x) * (1 + x * logistic(-x)));
}
