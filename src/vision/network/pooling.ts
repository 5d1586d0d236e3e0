import { check } from '../check.ts';
import { along, slideOf } from './sliding-window.ts';
import type { PerDirection, Slide } from './sliding-window.ts';
import { checkShape, checkTensor, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** Options of a pooling layer. */
export interface PoolingOptions {
  /** Step of the window, in pixels; default: the window's size, so that windows do not overlap. */
  readonly stride?: PerDirection;
  /** Pixels added on every side, at most half the window; default 0. */
  readonly padding?: PerDirection;
}

/** Options of average pooling. */
export interface AveragePoolingOptions extends PoolingOptions {
  /** Whether padding counts in the denominator; default true (PyTorch). */
  readonly countPadding?: boolean;
}

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
 * @source PyTorch, `torch.nn.MaxPool2d`, https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export function maxPool2d(
  input: Tensor,
  kernel: PerDirection,
  options: PoolingOptions = {},
): Tensor {
  const output = outputOf(input, kernel, options);
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
  checkShape('outputGradient', outputGradient, outputOf(input, kernel, options).shape);
  const gradient = zeroTensor(input.shape);
  largestUnderEach(input, kernel, options, (place, pixel) => {
    gradient.data[pixel] += outputGradient.data[place];
  });
  return gradient;
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
 * @source PyTorch, `torch.nn.AvgPool2d`, https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html
 */
export function averagePool2d(
  input: Tensor,
  kernel: PerDirection,
  options: AveragePoolingOptions = {},
): Tensor {
  const output = outputOf(input, kernel, options);
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
  checkShape('outputGradient', outputGradient, outputOf(input, kernel, options).shape);
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

/** Visits each output pixel with the window on the input: its first pixel, its rows and columns. */
function eachWindow(
  input: Tensor,
  kernel: PerDirection,
  options: PoolingOptions,
  visit: (place: number, first: number, rows: number, columns: number) => void,
): void {
  const [down, across] = slidesOf(input, kernel, options);
  const planes = input.shape[0] * input.shape[1];
  let place = 0;
  for (let plane = 0; plane < planes; plane++) {
    for (let i = 0; i < down.places; i++) {
      const top = Math.max(0, i * down.stride - down.padding);
      const bottom = Math.min(down.size, i * down.stride - down.padding + down.kernel);
      for (let j = 0; j < across.places; j++) {
        const left = Math.max(0, j * across.stride - across.padding);
        const right = Math.min(across.size, j * across.stride - across.padding + across.kernel);
        const first = (plane * down.size + top) * across.size + left;
        visit(place++, first, bottom - top, right - left);
      }
    }
  }
}

function denominatorOf(
  pixels: number,
  kernel: PerDirection,
  { countPadding = true }: AveragePoolingOptions,
): number {
  return countPadding ? along(kernel, 0) * along(kernel, 1) : pixels;
}

function outputOf(input: Tensor, kernel: PerDirection, options: PoolingOptions): Tensor {
  const [rows, columns] = slidesOf(input, kernel, options);
  return zeroTensor([input.shape[0], input.shape[1], rows.places, columns.places]);
}

function slidesOf(
  input: Tensor,
  kernel: PerDirection,
  { stride = kernel, padding = 0 }: PoolingOptions,
): [rows: Slide, columns: Slide] {
  checkTensor('input', input, 4);
  const directions = [0, 1] as const;
  for (const direction of directions) {
    const [pad, window] = [along(padding, direction), along(kernel, direction)];
    check(pad <= window / 2, 'padding', pad, `at most half the kernel's ${window}`);
  }
  const slide = (direction: 0 | 1) =>
    slideOf(input.shape[2 + direction], along(kernel, direction), { stride, padding }, direction);
  return [slide(0), slide(1)];
}
