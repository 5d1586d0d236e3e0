import { checkAllFinite, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';

/**
 * Logarithm of a sum of exponentials, without overflow.
 *
 * The largest value is taken out first, so that no exponent is above zero.
 *
 * Formula: $\log \sum_i e^{x_i} = m + \log \sum_i e^{x_i - m}, \quad m = \max_i x_i$
 *
 * @param values finite numbers, at least one
 * @returns the logarithm (natural) of the sum of $e^{x_i}$
 * @throws RangeError when the list is empty or holds a number that is not finite
 * @example
 * ```ts
 * import { logSumExp } from '#vision';
 * logSumExp([1000, 1000]); // 1000.6931471805599
 * ```
 * @source Blanchard, Higham, Higham, "Accurately computing the log-sum-exp and softmax functions",
 * IMA Journal of Numerical Analysis 41(4), 2021; `torch.logsumexp`
 */
export function logSumExp(values: Vector): number {
  checkLength('values', values);
  checkAllFinite('values', values);
  const largest = values.reduce((left, right) => Math.max(left, right));
  let sum = 0;
  for (const value of values) sum += Math.exp(value - largest);
  return largest + Math.log(sum);
}

/**
 * Class probabilities from logits.
 *
 * Adding a constant to every logit changes nothing; the largest is subtracted first, so that
 * logits in the thousands stay finite.
 *
 * Formula: $p_i = \frac{e^{x_i - m}}{\sum_j e^{x_j - m}}, \quad m = \max_j x_j$
 *
 * @param logits one sample's scores, one a class, any finite numbers
 * @returns probabilities, one a class, that sum to 1
 * @throws RangeError when the list is empty or holds a number that is not finite
 * @example
 * ```ts
 * import { softmax } from '#vision';
 * softmax([1000, 1000]); // [0.5, 0.5]
 * softmax([0, 0, Math.log(2)]); // [0.25, 0.25, 0.5]
 * ```
 * @source Goodfellow, Bengio, Courville, "Deep Learning", 2016, section 4.1; `torch.softmax`
 */
export function softmax(logits: Vector): number[] {
  checkLength('logits', logits);
  checkAllFinite('logits', logits);
  const largest = logits.reduce((left, right) => Math.max(left, right));
  const exponentials = logits.map((logit) => Math.exp(logit - largest));
  const sum = exponentials.reduce((left, right) => left + right);
  return exponentials.map((exponential) => exponential / sum);
}

/**
 * Logarithms of the class probabilities, straight from the logits.
 *
 * `Math.log(softmax(…))` loses a rare class to $\log 0 = -\infty$; this does not.
 *
 * Formula: $\log p_i = x_i - \log \sum_j e^{x_j}$
 *
 * @param logits one sample's scores, one a class, any finite numbers
 * @returns natural logarithms of the probabilities, each at most 0
 * @throws RangeError when the list is empty or holds a number that is not finite
 * @example
 * ```ts
 * import { logSoftmax } from '#vision';
 * logSoftmax([0, 1000]); // [-1000, 0]
 * ```
 * @source `torch.log_softmax`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 */
export function logSoftmax(logits: Vector): number[] {
  checkLength('logits', logits);
  checkAllFinite('logits', logits);
  const largest = logits.reduce((left, right) => Math.max(left, right));
  const rest = logSumExp(logits.map((logit) => logit - largest));
  return logits.map((logit) => logit - largest - rest);
}
