import { check, checkAllFinite, checkInteger } from '../check.ts';
import type { Vector } from '../check.ts';
import { addProduct, addProductWithTransposed, addTransposedProduct } from './matrix-product.ts';
import { slideOf } from './sliding-window.ts';
import type { SlidingOptions } from './sliding-window.ts';
import { checkShape, checkTensor, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';
import { foldInto, unfoldInto } from './unfold.ts';

/** Options of a convolution. */
export interface ConvolutionOptions extends SlidingOptions {
  /** Channel groups that do not see each other; default 1. As many as channels: depthwise. */
  readonly groups?: number;
}

/** Gradients of a loss with respect to what a layer was given. */
export interface LayerGradients {
  readonly input: Tensor;
  readonly weight: Tensor;
  readonly bias: readonly number[];
}

/**
 * Two-dimensional convolution as deep learning means it: cross-correlation, the kernel not flipped.
 *
 * Each sample is unfolded into columns ("im2col") and multiplied by the weights. Cost: output
 * pixels × weights multiplications.
 *
 * Formula: $y_{n,o,i,j} = b_o + \sum_{c,u,v} w_{o,c,u,v}\, x_{n,c,\;si+du-p,\;sj+dv-p}$
 *
 * @param input shape [samples, channels, height, width]
 * @param weight shape [filters, channels / groups, kernel height, kernel width]
 * @param bias one number a filter, or an empty list for none
 * @param options stride, padding (zeros), dilation and groups
 * @returns shape [samples, filters, output height, output width]
 * @throws RangeError when shapes do not fit each other or the groups do not divide the channels
 * @example
 * ```ts
 * import { conv2d, nestedFrom, tensorFrom } from '#vision';
 * const edge = tensorFrom([[[[-1, 1]]]]);
 * nestedFrom(conv2d(tensorFrom([[[[0, 0, 9, 9]]]]), edge, [])); // [[[[0, 9, 0]]]]
 * ```
 * @source PyTorch, `torch.nn.Conv2d`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html; Chellapilla, Puri,
 *   Simard, "High Performance Convolutional Neural Networks for Document Processing", 2006
 *   (unfolding)
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Vector = [],
  options: ConvolutionOptions = {},
): Tensor {
  const plan = planOf(input, weight, options);
  const { rows, columns, samples, groups, channels, filters, taps, places } = plan;
  checkBias(bias, filters * groups);
  const output = zeroTensor([samples, filters * groups, rows.places, columns.places]);
  if (bias.length > 0) {
    for (let plane = 0; plane < samples * bias.length; plane++) {
      part(output.data, plane, places).fill(bias[plane % bias.length]);
    }
  }
  const unfolded = new Float64Array(taps * places);
  for (let sample = 0; sample < samples; sample++) {
    for (let group = 0; group < groups; group++) {
      const slab = sample * groups + group;
      const image = part(input.data, slab, channels * rows.size * columns.size);
      unfoldInto(unfolded, image, channels, rows, columns);
      const out = part(output.data, slab, filters * places);
      addProduct(out, part(weight.data, group, filters * taps), unfolded, [filters, taps, places]);
    }
  }
  return output;
}

/**
 * Gradients of a convolution with respect to its input, weight and bias.
 *
 * Formula: $\frac{\partial L}{\partial W} = G\,U^\top, \quad \frac{\partial L}{\partial U} = W^\top G$ with $U$ the unfolded input and $G$ the output's gradient
 *
 * @param input what the convolution was given
 * @param weight what the convolution was given
 * @param outputGradient gradient with respect to the output, of the output's shape
 * @param options as the convolution's
 * @returns gradients of the input's and the weight's shape, and one number a filter for the bias
 * @throws RangeError when shapes do not fit each other
 * @example
 * ```ts
 * import { conv2dGradient, nestedFrom, tensorFrom } from '#vision';
 * const input = tensorFrom([[[[0, 0, 9, 9]]]]);
 * const one = tensorFrom([[[[1, 1, 1]]]]);
 * nestedFrom(conv2dGradient(input, tensorFrom([[[[-1, 1]]]]), one).weight); // [[[[9, 18]]]]
 * ```
 * @source PyTorch, `torch.nn.grad.conv2d_input`, `torch.nn.grad.conv2d_weight`
 */
export function conv2dGradient(
  input: Tensor,
  weight: Tensor,
  outputGradient: Tensor,
  options: ConvolutionOptions = {},
): LayerGradients {
  const plan = planOf(input, weight, options);
  const { rows, columns, samples, groups, channels, filters, taps, places } = plan;
  checkShape('outputGradient', outputGradient, [
    samples,
    filters * groups,
    rows.places,
    columns.places,
  ]);
  const inputGradient = zeroTensor(input.shape);
  const weightGradient = zeroTensor(weight.shape);
  const unfolded = new Float64Array(taps * places);
  const columnGradient = new Float64Array(taps * places);
  for (let sample = 0; sample < samples; sample++) {
    for (let group = 0; group < groups; group++) {
      const slab = sample * groups + group;
      const size = channels * rows.size * columns.size;
      const above = part(outputGradient.data, slab, filters * places);
      unfoldInto(unfolded, part(input.data, slab, size), channels, rows, columns);
      const weightPart = part(weightGradient.data, group, filters * taps);
      addProductWithTransposed(weightPart, above, unfolded, [filters, places, taps]);
      columnGradient.fill(0);
      const weights = part(weight.data, group, filters * taps);
      addTransposedProduct(columnGradient, weights, above, [taps, filters, places]);
      foldInto(part(inputGradient.data, slab, size), columnGradient, channels, rows, columns);
    }
  }
  const bias = new Array<number>(filters * groups).fill(0);
  for (let plane = 0; plane < samples * bias.length; plane++) {
    for (const gradient of part(outputGradient.data, plane, places)) {
      bias[plane % bias.length] += gradient;
    }
  }
  return { input: inputGradient, weight: weightGradient, bias };
}

/** The sizes of one group; `taps` are the weights of one filter. */
function planOf(input: Tensor, weight: Tensor, options: ConvolutionOptions) {
  checkTensor('input', input, 4);
  checkTensor('weight', weight, 4);
  const { groups = 1 } = options;
  checkInteger('groups', groups, 1);
  const [samples, inputChannels, height, width] = input.shape;
  const [allFilters, channels, kernelHeight, kernelWidth] = weight.shape;
  const expected = `${channels * groups} channels (weight.shape[1] × groups)`;
  check(inputChannels === channels * groups, 'input.shape', input.shape, expected);
  check(allFilters % groups === 0, 'weight.shape', weight.shape, `filters in ${groups} groups`);
  const rows = slideOf(height, kernelHeight, options, 0);
  const columns = slideOf(width, kernelWidth, options, 1);
  return {
    ...{ rows, columns, samples, groups, channels, filters: allFilters / groups },
    taps: channels * kernelHeight * kernelWidth,
    places: rows.places * columns.places,
  };
}

function checkBias(bias: Vector, filters: number): void {
  checkAllFinite('bias', bias);
  const fits = bias.length === 0 || bias.length === filters;
  check(fits, 'bias', `${bias.length} numbers`, `none or ${filters} (one a filter)`);
}

function part(data: Float64Array, index: number, size: number): Float64Array {
  return data.subarray(index * size, (index + 1) * size);
}
