import {
  check,
  checkAllFinite,
  checkBetween,
  checkPositive,
  checkResults,
  checkSameLength,
  listOf,
} from '../check.ts';
import type { Numbers, Vector } from '../check.ts';

/** What momentum remembers between steps, one number a parameter. */
export interface SgdState {
  readonly velocity: readonly number[];
}

/** Options of stochastic gradient descent. */
export interface SgdOptions {
  /** Step size, above 0. */
  readonly learningRate: number;
  /** Share of the last step that is kept, 0 to 1; default 0. */
  readonly momentum?: number;
  /** Share of the gradient that momentum leaves out, 0 to 1; default 0. */
  readonly dampening?: number;
  /** Looks one step ahead; needs momentum and no dampening; default false. */
  readonly nesterov?: boolean;
  /** L2 penalty added to the gradient; default 0. */
  readonly weightDecay?: number;
}

/**
 * One step of stochastic gradient descent, with momentum if asked for.
 *
 * PyTorch's form: the learning rate multiplies the velocity as it is applied, so a change of rate
 * acts at once. Sutskever et al. put the rate into the velocity instead.
 *
 * Formula: $v \leftarrow \mu v + (1-\tau) g, \quad \theta \leftarrow \theta - \eta v$; Nesterov: $\theta \leftarrow \theta - \eta (g + \mu v)$
 *
 * @param parameters the parameters before the step, a list or a typed array
 * @param gradient gradient of the loss, one number a parameter, a list or a typed array
 * @param state what the last step returned, null before the first
 * @param options learning rate, momentum, dampening, Nesterov and weight decay
 * @returns the parameters and the state after the step
 * @throws RangeError when lengths differ or an option is out of range
 * @example
 * ```ts
 * import { sgdStep } from '#vision';
 * const first = sgdStep([1], [0.5], null, { learningRate: 0.5, momentum: 0.5 });
 * first.parameters; // [0.75]
 * sgdStep(first.parameters, [0.5], first.state, { learningRate: 0.5, momentum: 0.5 }).parameters; // [0.375]
 * ```
 * @source PyTorch, `torch.optim.SGD`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export function sgdStep(
  parameters: Numbers,
  gradient: Numbers,
  state: SgdState | null,
  options: SgdOptions,
): { parameters: number[]; state: SgdState } {
  const { learningRate, momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 } = options;
  checkPositive('learningRate', learningRate);
  checkBetween('momentum', momentum, 0, 1);
  checkBetween('dampening', dampening, 0, 1);
  checkBetween('weightDecay', weightDecay, 0, Number.MAX_VALUE);
  const canLookAhead = !nesterov || (momentum > 0 && dampening === 0);
  check(canLookAhead, 'nesterov', nesterov, 'false, or momentum above 0 and dampening 0');
  ({ parameters, gradient } = readStep(parameters, gradient));
  if (state !== null) checkMoments('state.velocity', state.velocity, parameters);
  const slope = gradient.map((partial, i) => partial + weightDecay * parameters[i]);
  const velocity = slope.map((partial, i) =>
    state === null ? partial : momentum * state.velocity[i] + (1 - dampening) * partial,
  );
  const next = parameters.map((parameter, i) => {
    const direction = nesterov ? slope[i] + momentum * velocity[i] : velocity[i];
    return parameter - learningRate * (momentum === 0 ? slope[i] : direction);
  });
  checkResults('gradient', velocity);
  checkResults('parameters', next);
  return { parameters: next, state: { velocity } };
}

/** Expects one finite gradient a parameter; gives both as lists. */
export function readStep(
  before: Numbers,
  slopes: Numbers,
): { parameters: Vector; gradient: Vector } {
  const parameters = listOf('parameters', before);
  const gradient = listOf('gradient', slopes);
  checkSameLength('gradient', gradient, 'parameters', parameters);
  checkAllFinite('parameters', parameters);
  checkAllFinite('gradient', gradient);
  return { parameters, gradient };
}

/** Expects one finite number a parameter, as the last step left them. */
export function checkMoments(argument: string, moments: Vector, parameters: Vector): void {
  checkSameLength(argument, moments, 'parameters', parameters);
  checkAllFinite(argument, moments);
}
