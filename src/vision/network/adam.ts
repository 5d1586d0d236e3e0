import { checkBetween, checkInteger, checkList, checkPositive, checkResults } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';
import { checkMoments, readStep } from './stochastic-gradient-descent.ts';

/** What Adam remembers between steps. */
export interface AdamState {
  readonly step: number;
  /** Running mean of the gradient, one number a parameter. */
  readonly firstMoment: readonly number[];
  /** Running mean of the squared gradient, one number a parameter. */
  readonly secondMoment: readonly number[];
}

/** Options of Adam and AdamW. */
export interface AdamOptions {
  /** Step size, above 0; default 0.001. */
  readonly learningRate?: number;
  /** Memory of the gradient and of its square, each from 0 to below 1; default [0.9, 0.999]. */
  readonly betas?: readonly [first: number, second: number];
  /** Added to the root, outside of it; default 1e-8. */
  readonly epsilon?: number;
  /** Adam: L2 penalty in the gradient, default 0. AdamW: decay of the weights, default 0.01. */
  readonly weightDecay?: number;
}

/**
 * One step of Adam: momentum, divided by the root of the running squared gradient.
 *
 * Weight decay here is an L2 penalty, which the division rescales: `adamWStep` does not do that.
 *
 * Formula: $m \leftarrow \beta_1 m + (1-\beta_1) g,\; v \leftarrow \beta_2 v + (1-\beta_2) g^2,\; \theta \leftarrow \theta - \eta \frac{m / (1-\beta_1^t)}{\sqrt{v / (1-\beta_2^t)} + \epsilon}$
 *
 * @param parameters the parameters before the step, a list or a typed array
 * @param gradient gradient of the loss, one number a parameter, a list or a typed array
 * @param state what the last step returned, null before the first
 * @param options learning rate, betas, epsilon and weight decay
 * @returns the parameters and the state after the step
 * @throws RangeError when lengths differ or an option is out of range
 * @example
 * ```ts
 * import { adamStep } from '#vision';
 * adamStep([1], [0.5], null, { learningRate: 0.1 }).parameters; // [0.900000002]
 * ```
 * @source Kingma, Ba, "Adam", 2015, https://arxiv.org/abs/1412.6980; PyTorch, `torch.optim.Adam`
 */
export function adamStep(
  parameters: Numbers,
  gradient: Numbers,
  state: AdamState | null,
  options: AdamOptions = {},
): { parameters: number[]; state: AdamState } {
  const { weightDecay = 0 } = options;
  checkBetween('weightDecay', weightDecay, 0, Number.MAX_VALUE);
  ({ parameters, gradient } = readStep(parameters, gradient));
  const slope = gradient.map((partial, i) => partial + weightDecay * parameters[i]);
  return moveBy(parameters, slope, state, options);
}

/**
 * One step of AdamW: Adam whose weight decay shrinks the weights directly.
 *
 * Formula: $\theta \leftarrow (1 - \eta \lambda)\,\theta$, then Adam's step without a penalty
 *
 * @param parameters the parameters before the step, a list or a typed array
 * @param gradient gradient of the loss, one number a parameter, a list or a typed array
 * @param state what the last step returned, null before the first
 * @param options learning rate, betas, epsilon and weight decay
 * @returns the parameters and the state after the step
 * @throws RangeError when lengths differ or an option is out of range
 * @example
 * ```ts
 * import { adamWStep } from '#vision';
 * adamWStep([1], [0], null, { learningRate: 0.5, weightDecay: 0.5 }).parameters; // [0.75]
 * ```
 * @source Loshchilov, Hutter, "Decoupled Weight Decay Regularization", 2019,
 * https://arxiv.org/abs/1711.05101; PyTorch, `torch.optim.AdamW`
 */
export function adamWStep(
  parameters: Numbers,
  gradient: Numbers,
  state: AdamState | null,
  options: AdamOptions = {},
): { parameters: number[]; state: AdamState } {
  const { weightDecay = 0.01, learningRate = 0.001 } = options;
  checkBetween('weightDecay', weightDecay, 0, Number.MAX_VALUE);
  checkPositive('learningRate', learningRate);
  ({ parameters, gradient } = readStep(parameters, gradient));
  const shrunk = parameters.map((parameter) => parameter * (1 - learningRate * weightDecay));
  return moveBy(shrunk, gradient, state, options);
}

function moveBy(
  parameters: Vector,
  slope: Vector,
  state: AdamState | null,
  options: AdamOptions,
): { parameters: number[]; state: AdamState } {
  const { learningRate = 0.001, betas = [0.9, 0.999], epsilon = 1e-8 } = options;
  const [beta1, beta2] = betas;
  checkPositive('learningRate', learningRate);
  checkPositive('epsilon', epsilon);
  checkList('betas', betas);
  checkBetween('betas[0]', beta1, 0, 1 - Number.EPSILON);
  checkBetween('betas[1]', beta2, 0, 1 - Number.EPSILON);
  const zeros = slope.map(() => 0);
  const before = state ?? { step: 0, firstMoment: zeros, secondMoment: zeros };
  checkInteger('state.step', before.step);
  checkMoments('state.firstMoment', before.firstMoment, parameters);
  checkMoments('state.secondMoment', before.secondMoment, parameters);
  const step = before.step + 1;
  const firstMoment = before.firstMoment.map((m, i) => beta1 * m + (1 - beta1) * slope[i]);
  const secondMoment = before.secondMoment.map((v, i) => beta2 * v + (1 - beta2) * slope[i] ** 2);
  const next = parameters.map((parameter, i) => {
    const mean = firstMoment[i] / (1 - beta1 ** step);
    const root = Math.sqrt(secondMoment[i] / (1 - beta2 ** step));
    return parameter - (learningRate * mean) / (root + epsilon);
  });
  checkResults('gradient', firstMoment);
  checkResults('gradient', secondMoment);
  checkResults('parameters', next);
  return { parameters: next, state: { step, firstMoment, secondMoment } };
}
