import { eachWindow, pooledZeros } from './pooling-windows.ts';
import type { PoolingOptions } from './pooling-windows.ts';
import type { PerDirection } from './sliding-window.ts';
import { checkShape, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/**
 * Max pooling: the largest value under each window. Padding never wins.
 *
 * @param input shape [samples, channels, height, width]
 * @param kernel window, in pixels
 * @param options stride and padding
 * @returns shape [samples, channels, output height, output width]
 * @throws RangeError when the window does not fit or the padding is above half of it
 * @example
 * ```ts
 * import { maxPool2d, nestedFrom, tensorFrom } from '#vision';
 * nestedFrom(maxPool2d(tensorFrom([[[[1, 5, 2, 0], [3, 4, 8, 7]]]]), 2)); // [[[[5, 8]]]]
 * ```
 * @source PyTorch, `torch.nn.MaxPool2d`,
 *   https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export function maxPool2d(
  input: Tensor,
  kernel: PerDirection,
  options: PoolingOptions = {},
): Tensor {
  const output = pooledZeros(input, kernel, options);
  largestUnderEach(input, kernel, options, (place, pixel) => {
    output.data[place] = input.data[pixel];
  });
  return output;
}

/**
 * Gradient of max pooling with respect to its input: it flows to the winner alone.
 *
 * Of equal winners the first in reading order takes it, as in PyTorch.
 *
 * @param input what the pooling was given
 * @param kernel window, in pixels
 * @param outputGradient gradient with respect to the output, of the output's shape
 * @param options as the pooling's
 * @returns shape of the input
 * @throws RangeError when shapes do not fit each other
 * @example
 * ```ts
 * import { maxPool2dGradient, nestedFrom, tensorFrom } from '#vision';
 * const input = tensorFrom([[[[1, 5], [5, 4]]]]);
 * nestedFrom(maxPool2dGradient(input, 2, tensorFrom([[[[10]]]]))); // [[[[0, 10], [0, 0]]]]
 * ```
 * @source PyTorch, `torch.nn.MaxPool2d`
 */
export function maxPool2dGradient(
  input: Tensor,
  kernel: PerDirection,
  outputGradient: Tensor,
  options: PoolingOptions = {},
): Tensor {
  checkShape('outputGradient', outputGradient, pooledZeros(input, kernel, options).shape);
  const gradient = zeroTensor(input.shape);
  largestUnderEach(input, kernel, options, (place, pixel) => {
    gradient.data[pixel] += outputGradient.data[place];
  });
  return gradient;
}

function largestUnderEach(
  input: Tensor,
  kernel: PerDirection,
  options: PoolingOptions,
  visit: (place: number, largestPixel: number) => void,
): void {
  const { data } = input;
  const width = input.shape[3];
  eachWindow(input, kernel, options, (place, first, rows, columns) => {
    let largest = first;
    for (let row = 0; row < rows; row++) {
      const start = first + row * width;
      for (let pixel = start; pixel < start + columns; pixel++) {
        if (data[pixel] > data[largest]) largest = pixel;
      }
    }
    visit(place, largest);
  });
}
