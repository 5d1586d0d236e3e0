import {
  check,
  checkAllFinite,
  checkMatrix,
  checkPositive,
  checkResults,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** What a layer norm holds, and what it adds to the variance. */
export interface LayerNormOptions {
  /** γ, one number a feature; default 1 each. */
  readonly scale?: Vector;
  /** β, one number a feature; default 0 each. */
  readonly shift?: Vector;
  /** Added to the variance, above 0; default 1e-5. */
  readonly epsilon?: number;
}

/** Gradients of a layer norm. */
export interface LayerNormGradients {
  readonly input: number[][];
  readonly scale: number[];
  readonly shift: number[];
}

/**
 * Layer normalisation: each row to mean 0 and variance 1 over its own features, then scaled and
 * shifted.
 *
 * Nothing of the batch goes in: one row alone gives what it gives among a hundred, in training and
 * in use. The variance is over n, as PyTorch's.
 *
 * Formula: $y_j = \gamma_j \frac{x_j - \mu}{\sqrt{\sigma^2 + \varepsilon}} + \beta_j$, $\mu$ and $\sigma^2$ of the row
 *
 * @param input one row an example or token, one column a feature
 * @param options `scale` (γ), `shift` (β), `epsilon` (default 1e-5)
 * @returns the input's shape
 * @throws RangeError when scale or shift are not as long as a row, or epsilon is not above 0
 * @example
 * ```ts
 * import { layerNorm } from '#vision';
 * layerNorm([[1, 3], [100, 100]], { epsilon: 1e-300 }); // [[-1, 1], [0, 0]]
 * layerNorm([[1, 3]], { scale: [2, 2], shift: [10, 0], epsilon: 3 }); // [[9, 1]]
 * ```
 * @source Ba, Kiros, Hinton, "Layer Normalization", 2016, https://arxiv.org/abs/1607.06450;
 *   PyTorch, `torch.nn.LayerNorm`
 */
export function layerNorm(input: Matrix, options: LayerNormOptions = {}): number[][] {
  const { scale, shift, normalized } = normalize(input, options);
  const output = normalized.map(({ row }) => row.map((value, j) => scale[j] * value + shift[j]));
  checkResults('input and options', output.flat());
  return output;
}

/**
 * Gradient of layer normalisation with respect to its input, scale and shift.
 *
 * Formula: $\frac{\partial L}{\partial x_j} = \frac{1}{\sqrt{\sigma^2 + \varepsilon}} \Bigl(\gamma_j g_j - \overline{\gamma g} - \hat{x}_j\,\overline{\gamma g \hat{x}}\Bigr)$, means over the row
 *
 * @param input what layer norm was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @param options as layer norm's
 * @returns gradients with respect to input, scale and shift
 * @throws RangeError when the sizes do not fit each other
 * @example
 * ```ts
 * import { layerNormGradient } from '#vision';
 * layerNormGradient([[1, 3], [5, 5]], [[2, 4], [1, 1]]).shift; // [3, 5]
 * ```
 * @source PyTorch, `torch.nn.LayerNorm`
 */
export function layerNormGradient(
  input: Matrix,
  outputGradient: Matrix,
  options: LayerNormOptions = {},
): LayerNormGradients {
  const { scale, normalized } = normalize(input, options);
  checkMatrix('outputGradient', outputGradient);
  checkSameLength('outputGradient', outputGradient, 'input', input);
  checkSameLength('outputGradient[0]', outputGradient[0], 'input[0]', input[0]);
  const over = (of: (i: number, j: number) => number) =>
    scale.map((_, j) => input.reduce((sum, _row, i) => sum + of(i, j), 0));
  const gradients = {
    input: normalized.map(({ row, inverse }, i) => {
      const pull = outputGradient[i].map((gradient, j) => gradient * scale[j]);
      const [mean, along] = [meanOf(pull), meanOf(pull.map((value, j) => value * row[j]))];
      return pull.map((value, j) => inverse * (value - mean - row[j] * along));
    }),
    scale: over((i, j) => outputGradient[i][j] * normalized[i].row[j]),
    shift: over((i, j) => outputGradient[i][j]),
  };
  for (const row of [...gradients.input, gradients.scale, gradients.shift])
    checkResults('outputGradient', row);
  return gradients;
}

/** Each row at mean 0 and variance 1, with what it was multiplied by. */
function normalize(input: Matrix, options: LayerNormOptions) {
  checkMatrix('input', input);
  const [features] = input;
  check(features.length > 0, 'input[0]', '0 items', 'at least 1');
  const { scale = features.map(() => 1), shift = features.map(() => 0), epsilon = 1e-5 } = options;
  checkPositive('options.epsilon', epsilon);
  for (const [name, numbers] of [
    ['options.scale', scale],
    ['options.shift', shift],
  ] as const) {
    checkSameLength(name, numbers, 'input[0]', features);
    checkAllFinite(name, numbers);
  }
  const normalized = input.map((row) => {
    const mean = meanOf(row);
    const variance = meanOf(row.map((value) => (value - mean) ** 2));
    checkResults('input', [mean, variance]);
    const inverse = 1 / Math.sqrt(variance + epsilon);
    return { row: row.map((value) => (value - mean) * inverse), inverse };
  });
  return { scale, shift, normalized };
}

function meanOf(values: Vector): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
