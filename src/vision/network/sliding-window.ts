import { check, checkInteger } from '../check.ts';

/** One number for both directions, or [rows, columns]. */
export type PerDirection = number | readonly [rows: number, columns: number];

/** How a kernel slides over an image. */
export interface SlidingOptions {
  /** Step of the kernel, in pixels; default 1. */
  readonly stride?: PerDirection;
  /** Zeros added on every side, in pixels; default 0. */
  readonly padding?: PerDirection;
  /** Distance between the kernel's taps, in pixels; default 1. */
  readonly dilation?: PerDirection;
}

/** One direction of a sliding kernel, sizes in pixels. */
export interface Slide {
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
  /** How many places the kernel takes. */
  readonly places: number;
}

/**
 * How many places a kernel takes along one direction: the output size of convolution and pooling.
 *
 * Formula: $\left\lfloor \frac{n + 2p - d\,(k - 1) - 1}{s} \right\rfloor + 1$
 *
 * @param size pixels of the input along this direction
 * @param kernel taps of the kernel along this direction
 * @param options stride, padding and dilation; of a pair, the rows' number is read
 * @returns the output size, at least 1
 * @throws RangeError when the kernel does not fit into the padded input
 * @example
 * ```ts
 * import { slidingOutputSize } from '#vision';
 * slidingOutputSize(224, 7, { stride: 2, padding: 3 }); // 112
 * ```
 * @source PyTorch, `torch.nn.Conv2d`, "Shape"; Dumoulin, Visin, "A guide to convolution arithmetic
 * for deep learning", 2016, https://arxiv.org/abs/1603.07285
 */
export function slidingOutputSize(
  size: number,
  kernel: number,
  options: SlidingOptions = {},
): number {
  return slideOf(size, kernel, options, 0).places;
}

/** One direction (0 rows, 1 columns) of a sliding kernel, checked. */
export function slideOf(
  size: number,
  kernel: number,
  options: SlidingOptions,
  direction: 0 | 1,
): Slide {
  const { stride: strides = 1, padding: paddings = 0, dilation: dilations = 1 } = options;
  const stride = along(strides, direction);
  const padding = along(paddings, direction);
  const dilation = along(dilations, direction);
  checkInteger('size', size, 1);
  checkInteger('kernel', kernel, 1);
  checkInteger('stride', stride, 1);
  checkInteger('padding', padding);
  checkInteger('dilation', dilation, 1);
  const span = dilation * (kernel - 1) + 1;
  const padded = size + 2 * padding;
  check(span <= padded, 'kernel', `a span of ${span}`, `at most the padded input's ${padded}`);
  const places = Math.floor((padded - span) / stride) + 1;
  return { size, kernel, stride, padding, dilation, places };
}

/** The number for rows (0) or columns (1). */
export function along(value: PerDirection, direction: 0 | 1): number {
  if (typeof value === 'number') return value;
  const isPair = Array.isArray(value) && value.length === 2;
  check(isPair, 'kernel, stride, padding or dilation', value, 'a number or [rows, columns]');
  return value[direction];
}
