import { check } from '../check.ts';
import { checkShape, checkTensor, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/**
 * Rectified linear unit: what is below zero becomes zero.
 *
 * @param input any shape
 * @returns the input's shape
 * @example
 * ```ts
 * import { nestedFrom, relu, tensorFrom } from '#vision';
 * nestedFrom(relu(tensorFrom([-2, 0, 3]))); // [0, 0, 3]
 * ```
 * @source Glorot, Bordes, Bengio, "Deep Sparse Rectifier Neural Networks", 2011; `torch.relu`
 */
export function relu(input: Tensor): Tensor {
  checkTensor('input', input);
  const output = zeroTensor(input.shape);
  for (let i = 0; i < output.data.length; i++) output.data[i] = Math.max(0, input.data[i]);
  return output;
}

/**
 * Gradient of the rectified linear unit: passed on where the input is above zero, else zero.
 *
 * @param input what the unit was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @returns the input's shape
 * @throws RangeError when the sizes differ
 * @example
 * ```ts
 * import { nestedFrom, reluGradient, tensorFrom } from '#vision';
 * nestedFrom(reluGradient(tensorFrom([-2, 0, 3]), tensorFrom([7, 8, 9]))); // [0, 0, 9]
 * ```
 * @source PyTorch, `torch.relu` (its derivative at 0 is 0)
 */
export function reluGradient(input: Tensor, outputGradient: Tensor): Tensor {
  checkTensor('input', input);
  const { length } = input.data;
  const found = `${outputGradient.data.length} numbers`;
  check(outputGradient.data.length === length, 'outputGradient.data', found, `${length}`);
  checkShape('outputGradient', outputGradient, input.shape);
  const gradient = zeroTensor(input.shape);
  for (let i = 0; i < gradient.data.length; i++) {
    if (input.data[i] > 0) gradient.data[i] = outputGradient.data[i];
  }
  return gradient;
}
