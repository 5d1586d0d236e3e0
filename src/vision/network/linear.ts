import { check, checkAllFinite, checkMatrix, checkResult, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/**
 * Linear (fully connected) layer.
 *
 * Formula: $Y = X W^\top + b$
 *
 * @param input one row a sample, one column a feature
 * @param weight one row an output, one column a feature
 * @param bias one number an output, or an empty list for none
 * @returns one row a sample, one column an output
 * @throws RangeError when the widths do not fit each other
 * @example
 * ```ts
 * import { linearLayer } from '#vision';
 * linearLayer([[1, 2]], [[3, 4], [5, 6]], [10, 20]); // [[21, 37]]
 * ```
 * @source PyTorch, `torch.nn.Linear`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export function linearLayer(input: Matrix, weight: Matrix, bias: Vector = []): number[][] {
  checkLayer(input, weight);
  checkAllFinite('bias', bias);
  const fits = bias.length === 0 || bias.length === weight.length;
  check(fits, 'bias', `${bias.length} numbers`, `none or ${weight.length} (one an output)`);
  return input.map((features) =>
    weight.map((weights, output) => {
      let sum = bias.length > 0 ? bias[output] : 0;
      for (let i = 0; i < features.length; i++) sum += features[i] * weights[i];
      checkResult('input', sum);
      return sum;
    }),
  );
}

/**
 * Gradients of a linear layer with respect to its input, weight and bias.
 *
 * Formula: $\frac{\partial L}{\partial X} = G W, \quad \frac{\partial L}{\partial W} = G^\top X, \quad \frac{\partial L}{\partial b} = \sum_n G_n$
 *
 * @param input one row a sample
 * @param weight one row an output
 * @param outputGradient one row a sample, one column an output
 * @returns gradients of the input's and the weight's shape, and one number an output for the bias
 * @throws RangeError when the sizes do not fit each other
 * @example
 * ```ts
 * import { linearLayerGradient } from '#vision';
 * linearLayerGradient([[1, 2]], [[3, 4]], [[10]]); // { input: [[30, 40]], weight: [[10, 20]], bias: [10] }
 * ```
 * @source Goodfellow, Bengio, Courville, "Deep Learning", 2016, section 6.5
 */
export function linearLayerGradient(
  input: Matrix,
  weight: Matrix,
  outputGradient: Matrix,
): { input: number[][]; weight: number[][]; bias: number[] } {
  checkLayer(input, weight);
  checkMatrix('outputGradient', outputGradient);
  checkSameLength('outputGradient', outputGradient, 'input', input);
  checkSameLength('outputGradient[0]', outputGradient[0], 'weight', weight);
  const gradients = {
    input: input.map((row) => row.map(() => 0)),
    weight: weight.map((row) => row.map(() => 0)),
    bias: weight.map(() => 0),
  };
  outputGradient.forEach((row, sample) => {
    row.forEach((gradient, output) => {
      gradients.bias[output] += gradient;
      for (let i = 0; i < input[0].length; i++) {
        gradients.input[sample][i] += gradient * weight[output][i];
        gradients.weight[output][i] += gradient * input[sample][i];
      }
    });
  });
  for (const list of [...gradients.input, ...gradients.weight, gradients.bias])
    for (const value of list) if (!Number.isFinite(value)) checkResult('outputGradient', value);
  return gradients;
}

function checkLayer(input: Matrix, weight: Matrix): void {
  checkMatrix('input', input);
  checkMatrix('weight', weight);
  checkSameLength('weight[0]', weight[0], 'input[0]', input[0]);
}
