import {
  check,
  checkAllBetween,
  checkBetween,
  checkChoice,
  checkInteger,
  checkMatrix,
  checkResult,
} from '../check.ts';
import { checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { logSoftmax } from './softmax.ts';

/** Options of the cross-entropy loss. */
export interface CrossEntropyOptions {
  /** Weight of each class; default 1 each. */
  readonly classWeights?: Vector;
  /**
   * What the summed loss is divided by. 'weights' (default, PyTorch's 'mean'): the sum of the
   * targets' class weights. 'samples': the number of samples (TensorFlow, Keras). 'one': nothing
   * (PyTorch's 'sum').
   */
  readonly denominator?: 'weights' | 'samples' | 'one';
  /** Share of each target spread evenly over all classes, 0 to 1; default 0. */
  readonly labelSmoothing?: number;
}

/**
 * Cross-entropy of each sample, from logits (PyTorch's `reduction='none'`).
 *
 * Formula: $\ell_n = -(1-\varepsilon)\,w_{y_n} \log p_{n,y_n} - \frac{\varepsilon}{C} \sum_c w_c \log p_{n,c}$
 *
 * @param logits one row a sample, one column a class
 * @param targets the true class of each sample, 0 to C − 1
 * @param options class weights and label smoothing
 * @returns one loss a sample, in nats
 * @throws RangeError when a target is no class, a weight is negative or the lengths differ
 * @example
 * ```ts
 * import { crossEntropyLosses } from '#vision';
 * crossEntropyLosses([[0, 0], [0, Math.log(3)]], [0, 0]); // [0.6931471805599453, 1.3862943611198906]
 * ```
 * @source PyTorch, `torch.nn.CrossEntropyLoss`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 */
export function crossEntropyLosses(
  logits: Matrix,
  targets: Vector,
  options: CrossEntropyOptions = {},
): number[] {
  const { weights, smoothing } = checkedOptions(logits, targets, options);
  const classes = logits[0].length;
  return logits.map((row, sample) => {
    const logProbabilities = logSoftmax(row);
    const target = targets[sample];
    let spread = 0;
    for (let c = 0; c < classes; c++) spread -= weights[c] * logProbabilities[c];
    const hard = -weights[target] * logProbabilities[target];
    const loss = (1 - smoothing) * hard + (smoothing / classes) * spread;
    checkResult('logits', loss);
    return loss;
  });
}

/**
 * Cross-entropy loss over a batch, from logits.
 *
 * With class weights, PyTorch's 'mean' divides by the sum of the targets' weights, not by the
 * number of samples: the same loss that Keras reports can differ by the mean weight.
 *
 * Formula: $L = \frac{\sum_n \ell_n}{\sum_n w_{y_n}}, \quad \ell_n = -w_{y_n} \log p_{n,y_n}$
 *
 * @param logits one row a sample, one column a class
 * @param targets the true class of each sample, 0 to C − 1
 * @param options class weights, denominator and label smoothing
 * @returns the loss, in nats
 * @throws RangeError when a target is no class, the lengths differ or all targets weigh 0
 * @example
 * ```ts
 * import { crossEntropyLoss } from '#vision';
 * const logits = [[2, 0], [0, 1], [1, 1]];
 * crossEntropyLoss(logits, [0, 1, 1], { classWeights: [1, 9] }); // 0.48340041177613086
 * crossEntropyLoss(logits, [0, 1, 1], { classWeights: [1, 9], denominator: 'samples' }); // 3.0615359412488288
 * ```
 * @source PyTorch, `torch.nn.CrossEntropyLoss`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 */
export function crossEntropyLoss(
  logits: Matrix,
  targets: Vector,
  options: CrossEntropyOptions = {},
): number {
  const losses = crossEntropyLosses(logits, targets, options);
  const sum = losses.reduce((total, loss) => total + loss, 0);
  checkResult('logits', sum);
  return sum / denominatorOf(targets, options);
}

/**
 * Gradient of the cross-entropy loss with respect to the logits.
 *
 * Formula: $\frac{\partial L}{\partial x_{n,c}} = \frac{w_{y_n}}{\sum_m w_{y_m}} (p_{n,c} - [c = y_n])$ without smoothing
 *
 * @param logits one row a sample, one column a class
 * @param targets the true class of each sample, 0 to C − 1
 * @param options class weights, denominator and label smoothing
 * @returns one row a sample, one column a class
 * @throws RangeError when a target is no class, the lengths differ or all targets weigh 0
 * @example
 * ```ts
 * import { crossEntropyGradient } from '#vision';
 * crossEntropyGradient([[0, 0]], [1]); // [[0.5, -0.5]]
 * ```
 * @source Bishop, "Pattern Recognition and Machine Learning", 2006, equation 4.109
 */
export function crossEntropyGradient(
  logits: Matrix,
  targets: Vector,
  options: CrossEntropyOptions = {},
): number[][] {
  const { weights, smoothing } = checkedOptions(logits, targets, options);
  const denominator = denominatorOf(targets, options);
  const classes = logits[0].length;
  return logits.map((row, sample) => {
    const pull = weights.map((weight) => (smoothing / classes) * weight);
    pull[targets[sample]] += (1 - smoothing) * weights[targets[sample]];
    const total = pull.reduce((sum, part) => sum + part, 0);
    return logSoftmax(row).map(
      (logProbability, c) => (total * Math.exp(logProbability) - pull[c]) / denominator,
    );
  });
}

function checkedOptions(logits: Matrix, targets: Vector, options: CrossEntropyOptions) {
  checkMatrix('logits', logits);
  checkSameLength('targets', targets, 'logits', logits);
  const classes = logits[0].length;
  targets.forEach((target, sample) => {
    checkInteger(`targets[${sample}]`, target);
    checkBetween(`targets[${sample}]`, target, 0, classes - 1);
  });
  const { classWeights: weights = logits[0].map(() => 1), labelSmoothing: smoothing = 0 } = options;
  checkSameLength('classWeights', weights, 'logits[0]', logits[0]);
  checkAllBetween('classWeights', weights, 0, Number.MAX_VALUE);
  checkBetween('labelSmoothing', smoothing, 0, 1);
  const { denominator = 'weights' } = options;
  checkChoice('denominator', denominator, ['weights', 'samples', 'one']);
  return { weights, smoothing };
}

function denominatorOf(targets: Vector, options: CrossEntropyOptions): number {
  const { classWeights, denominator = 'weights' } = options;
  if (denominator === 'one') return 1;
  if (denominator === 'samples' || classWeights === undefined) return targets.length;
  const sum = targets.reduce((total, target) => total + classWeights[target], 0);
  check(sum > 0, 'classWeights', `0 in sum over the targets`, 'a target with a weight above 0');
  return sum;
}
