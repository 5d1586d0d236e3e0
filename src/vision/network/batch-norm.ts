import {
  check,
  checkAllBetween,
  checkAllFinite,
  checkBetween,
  checkChoice,
  checkPositive,
  checkResults,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';
import { checkShape, checkTensor, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** What a batch-norm layer holds, one number a channel. */
export interface BatchNormState {
  readonly scale: Vector;
  readonly shift: Vector;
  readonly runningMean: Vector;
  /** Stored with n − 1 in the denominator (PyTorch). */
  readonly runningVariance: Vector;
}

/** Options of batch norm. */
export interface BatchNormOptions {
  /** 'training' (default) uses the batch's own statistics, 'evaluation' the running ones. */
  readonly mode?: 'training' | 'evaluation';
  /** Added to the variance; default 1e-5. */
  readonly epsilon?: number;
  /** Share of the new batch in the running statistics, 0 to 1; default 0.1 (PyTorch's sense). */
  readonly momentum?: number;
}

/** Gradients of a batch-norm layer. */
export interface BatchNormGradients {
  readonly input: Tensor;
  readonly scale: number[];
  readonly shift: number[];
}

/**
 * Batch normalisation: each channel to mean 0 and variance 1, then scaled and shifted.
 *
 * In training it normalises by the batch's variance over n and stores the variance over n − 1.
 * In evaluation it uses what it stored, so one board's result no longer depends on its neighbours.
 *
 * Formula: $y = \gamma \frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}} + \beta$
 *
 * @param input shape [samples, channels, …]
 * @param state scale, shift and running statistics, one number a channel
 * @param options mode, epsilon and momentum
 * @returns the output, of the input's shape, and the state after it
 * @throws RangeError when the state's lengths are not the number of channels, or in training
 * when a channel has one value only
 * @example
 * ```ts
 * import { batchNorm, tensorFrom } from '#vision';
 * const fresh = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
 * const { output, state } = batchNorm(tensorFrom([[0], [2]]), fresh, { epsilon: 1e-12 });
 * Array.from(output.data, Math.round); // [-1, 1]
 * state.runningMean; // [0.1]
 * state.runningVariance; // [1.1]
 * ```
 * @source Ioffe, Szegedy, "Batch Normalization", 2015, https://arxiv.org/abs/1502.03167;
 * PyTorch, `torch.nn.BatchNorm2d`
 */
export function batchNorm(
  input: Tensor,
  state: BatchNormState,
  options: BatchNormOptions = {},
): { output: Tensor; state: BatchNormState } {
  const { momentum = 0.1 } = options;
  checkBetween('momentum', momentum, 0, 1);
  const { count, training, mean, variance, inverse } = statisticsOf(input, state, options);
  const output = zeroTensor(input.shape);
  eachValue(input, (channel, i) => {
    const normalized = (input.data[i] - mean[channel]) * inverse[channel];
    output.data[i] = state.scale[channel] * normalized + state.shift[channel];
  });
  checkResults('input and state', output.data);
  if (!training) return { output, state };
  const blend = (stored: Vector, fresh: Vector) =>
    stored.map((old, channel) => (1 - momentum) * old + momentum * fresh[channel]);
  const unbiased = variance.map((value) => (value * count) / (count - 1));
  checkResults('input', unbiased);
  return {
    output,
    state: {
      ...state,
      runningMean: blend(state.runningMean, mean),
      runningVariance: blend(state.runningVariance, unbiased),
    },
  };
}

/**
 * Gradient of batch normalisation with respect to its input, scale and shift.
 *
 * In training the batch's mean and variance depend on every input, which takes two terms out of
 * the gradient; in evaluation they are constants.
 *
 * Formula: $\frac{\partial L}{\partial x_i} = \frac{\gamma}{\sqrt{\sigma^2 + \varepsilon}} \Bigl(g_i - \bar{g} - \hat{x}_i\,\overline{g \hat{x}}\Bigr)$
 *
 * @param input what batch norm was given
 * @param state what batch norm was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @param options as batch norm's
 * @returns gradients with respect to input, scale and shift
 * @throws RangeError when shapes do not fit each other
 * @example
 * ```ts
 * import { batchNormGradient, tensorFrom } from '#vision';
 * const state = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
 * batchNormGradient(tensorFrom([[0], [2]]), state, tensorFrom([[3], [4]])).shift; // [7]
 * ```
 * @source Ioffe, Szegedy, "Batch Normalization", 2015, section 3, https://arxiv.org/abs/1502.03167
 */
export function batchNormGradient(
  input: Tensor,
  state: BatchNormState,
  outputGradient: Tensor,
  options: BatchNormOptions = {},
): BatchNormGradients {
  const { count, training, mean, inverse } = statisticsOf(input, state, options);
  checkShape('outputGradient', outputGradient, input.shape);
  const shift = mean.map(() => 0);
  const scale = mean.map(() => 0);
  const normalized = (channel: number, i: number) =>
    (input.data[i] - mean[channel]) * inverse[channel];
  eachValue(input, (channel, i) => {
    shift[channel] += outputGradient.data[i];
    scale[channel] += outputGradient.data[i] * normalized(channel, i);
  });
  const gradient = zeroTensor(input.shape);
  eachValue(input, (channel, i) => {
    const common = (shift[channel] + normalized(channel, i) * scale[channel]) / count;
    const centred = outputGradient.data[i] - (training ? common : 0);
    gradient.data[i] = state.scale[channel] * inverse[channel] * centred;
  });
  return { input: gradient, scale, shift };
}

/** Mean and variance (over n) of each channel, as the mode takes them; count is values a channel. */
function statisticsOf(input: Tensor, state: BatchNormState, options: BatchNormOptions) {
  const { mode = 'training', epsilon = 1e-5 } = options;
  checkChoice('mode', mode, ['training', 'evaluation']);
  checkTensor('input', input);
  check(input.shape.length >= 2, 'input.shape', input.shape, 'at least [samples, channels]');
  checkPositive('epsilon', epsilon);
  const channels = { length: input.shape[1] };
  for (const part of ['scale', 'shift', 'runningMean', 'runningVariance'] as const) {
    checkSameLength(`state.${part}`, state[part], 'channels of input', channels);
    checkAllFinite(`state.${part}`, state[part]);
  }
  checkAllBetween('state.runningVariance', state.runningVariance, 0, Number.MAX_VALUE);
  const training = mode === 'training';
  const count = input.data.length / input.shape[1];
  check(!training || count > 1, 'input.shape', input.shape, 'more than 1 value per channel');
  const { mean, variance } = training
    ? momentsOf(input, count)
    : { mean: state.runningMean, variance: state.runningVariance };
  checkResults('input', variance);
  const inverse = variance.map((value) => 1 / Math.sqrt(value + epsilon));
  return { count, training, mean, variance, inverse };
}

function momentsOf(input: Tensor, count: number): { mean: Vector; variance: Vector } {
  const mean = new Array<number>(input.shape[1]).fill(0);
  const variance = new Array<number>(input.shape[1]).fill(0);
  eachValue(input, (channel, i) => {
    mean[channel] += input.data[i] / count;
  });
  eachValue(input, (channel, i) => {
    variance[channel] += (input.data[i] - mean[channel]) ** 2 / count;
  });
  return { mean, variance };
}

function eachValue(input: Tensor, visit: (channel: number, i: number) => void): void {
  const [samples, channels] = input.shape;
  const plane = input.data.length / (samples * channels);
  for (let i = 0; i < input.data.length; i++) visit(Math.floor(i / plane) % channels, i);
}
