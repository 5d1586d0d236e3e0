import { eachWindow, pooledZeros } from './pooling-windows.ts';
import type { PoolingOptions } from './pooling-windows.ts';
import { along } from './sliding-window.ts';
import type { PerDirection } from './sliding-window.ts';
import { checkShape, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** Options of average pooling. */
export interface AveragePoolingOptions extends PoolingOptions {
  /** Whether padding counts in the denominator; default true (PyTorch). */
  readonly countPadding?: boolean;
}

/**
 * Average pooling: the mean under each window.
 *
 * @param input shape [samples, channels, height, width]
 * @param kernel window, in pixels
 * @param options stride, padding (zeros) and whether padding counts in the denominator
 * @returns shape [samples, channels, output height, output width]
 * @throws RangeError when the window does not fit or the padding is above half of it
 * @example
 * ```ts
 * import { averagePool2d, nestedFrom, tensorFrom } from '#vision';
 * nestedFrom(averagePool2d(tensorFrom([[[[1, 5, 2, 0], [3, 3, 8, 6]]]]), 2)); // [[[[3, 4]]]]
 * ```
 * @source PyTorch, `torch.nn.AvgPool2d`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html
 */
export function averagePool2d(
  input: Tensor,
  kernel: PerDirection,
  options: AveragePoolingOptions = {},
): Tensor {
  const output = pooledZeros(input, kernel, options);
  const width = input.shape[3];
  eachWindow(input, kernel, options, (place, first, rows, columns) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const start = first + row * width;
      for (let pixel = start; pixel < start + columns; pixel++) sum += input.data[pixel];
    }
    output.data[place] = sum / denominatorOf(rows * columns, kernel, options);
  });
  return output;
}

/**
 * Gradient of average pooling with respect to its input: shared evenly under each window.
 *
 * @param input what the pooling was given
 * @param kernel window, in pixels
 * @param outputGradient gradient with respect to the output, of the output's shape
 * @param options as the pooling's
 * @returns shape of the input
 * @throws RangeError when shapes do not fit each other
 * @example
 * ```ts
 * import { averagePool2dGradient, nestedFrom, tensorFrom } from '#vision';
 * const input = tensorFrom([[[[1, 5], [5, 4]]]]);
 * nestedFrom(averagePool2dGradient(input, 2, tensorFrom([[[[10]]]]))); // [[[[2.5, 2.5], [2.5, 2.5]]]]
 * ```
 * @source PyTorch, `torch.nn.AvgPool2d`
 */
export function averagePool2dGradient(
  input: Tensor,
  kernel: PerDirection,
  outputGradient: Tensor,
  options: AveragePoolingOptions = {},
): Tensor {
  checkShape('outputGradient', outputGradient, pooledZeros(input, kernel, options).shape);
  const gradient = zeroTensor(input.shape);
  const width = input.shape[3];
  eachWindow(input, kernel, options, (place, first, rows, columns) => {
    const share = outputGradient.data[place] / denominatorOf(rows * columns, kernel, options);
    for (let row = 0; row < rows; row++) {
      const start = first + row * width;
      for (let pixel = start; pixel < start + columns; pixel++) gradient.data[pixel] += share;
    }
  });
  return gradient;
}

function denominatorOf(
  pixels: number,
  kernel: PerDirection,
  { countPadding = true }: AveragePoolingOptions,
): number {
  return countPadding ? along(kernel, 0) * along(kernel, 1) : pixels;
}
