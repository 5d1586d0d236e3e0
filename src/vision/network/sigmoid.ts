import { applyEach, passBack } from './activation.ts';
import { logistic } from './binary-cross-entropy.ts';
import type { Tensor } from './tensor.ts';

/**
 * Sigmoid (logistic function): any number to a share between 0 and 1.
 *
 * Formula: $\sigma(x) = \frac{1}{1 + e^{-x}}$
 *
 * @param input any shape
 * @returns the input's shape, each number from 0 to 1
 * @example
 * ```ts
 * import { nestedFrom, sigmoid, tensorFrom } from '#vision';
 * nestedFrom(sigmoid(tensorFrom([-1000, 0, 1000]))); // [0, 0.5, 1]
 * ```
 * @source Goodfellow, Bengio, Courville, "Deep Learning", 2016, section 3.10; `torch.sigmoid`
 */
export function sigmoid(input: Tensor): Tensor {
  return applyEach(input, logistic);
}

/**
 * Gradient of the sigmoid: at most a quarter of what comes from above, and far from zero nearly
 * nothing.
 *
 * Formula: $\sigma'(x) = \sigma(x)\,(1 - \sigma(x)) \le \tfrac{1}{4}$
 *
 * @param input what the sigmoid was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @returns the input's shape
 * @throws RangeError when the shapes differ
 * @example
 * ```ts
 * import { nestedFrom, sigmoidGradient, tensorFrom } from '#vision';
 * nestedFrom(sigmoidGradient(tensorFrom([0, 800]), tensorFrom([8, 8]))); // [2, 0]
 * ```
 * @source Goodfellow, Bengio, Courville, "Deep Learning", 2016, section 6.3.2
 */
export function sigmoidGradient(input: Tensor, outputGradient: Tensor): Tensor {
  // σ(−x) is 1 − σ(x) without the loss of digits.
  return passBack(input, outputGradient, (x) => logistic(x) * logistic(-x));
}
