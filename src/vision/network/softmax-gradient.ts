import { checkAllFinite, checkResults, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';
import { softmax } from './softmax.ts';

/**
 * Gradient of the softmax with respect to its logits.
 *
 * Each probability depends on every logit; what all classes share is taken out, so the gradient
 * sums to 0.
 *
 * Formula: $\frac{\partial L}{\partial x_i} = p_i \Bigl(g_i - \sum_j g_j p_j\Bigr)$
 *
 * @param logits one sample's scores, one a class
 * @param outputGradient gradient with respect to the probabilities, one number a class
 * @returns one number a class
 * @throws RangeError when the lengths differ or a number is not finite
 * @example
 * ```ts
 * import { softmaxGradient } from '#vision';
 * softmaxGradient([0, 0], [8, 0]); // [2, -2]
 * ```
 * @source Goodfellow, Bengio, Courville, "Deep Learning", 2016, section 6.2.2.3; `torch.softmax`
 */
export function softmaxGradient(logits: Vector, outputGradient: Vector): number[] {
  const probabilities = softmax(logits);
  checkSameLength('outputGradient', outputGradient, 'logits', logits);
  checkAllFinite('outputGradient', outputGradient);
  const mean = probabilities.reduce((sum, share, i) => sum + share * outputGradient[i], 0);
  const gradient = probabilities.map((share, i) => share * (outputGradient[i] - mean));
  checkResults('outputGradient', gradient);
  return gradient;
}
