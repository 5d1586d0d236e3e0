import { check, checkResults } from '../check.ts';
import { checkShape, checkTensor, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** A function of one number, applied to each number of a tensor. */
export function applyEach(input: Tensor, activation: (x: number) => number): Tensor {
  checkTensor('input', input);
  const output = zeroTensor(input.shape);
  for (let i = 0; i < output.data.length; i++) output.data[i] = activation(input.data[i]);
  return output;
}

/** What comes from above, times the slope of the activation at each number of its input. */
export function passBack(
  input: Tensor,
  outputGradient: Tensor,
  slope: (x: number) => number,
): Tensor {
  checkTensor('input', input);
  const found = `${outputGradient.data.length} numbers`;
  const fits = outputGradient.data.length === input.data.length;
  check(fits, 'outputGradient.data', found, `${input.data.length}`);
  checkShape('outputGradient', outputGradient, input.shape);
  const gradient = zeroTensor(input.shape);
  for (let i = 0; i < gradient.data.length; i++)
    gradient.data[i] = outputGradient.data[i] * slope(input.data[i]);
  checkResults('outputGradient', gradient.data);
  return gradient;
}
