import { check } from '../check.ts';
import { along, slideOf } from './sliding-window.ts';
import type { PerDirection, Slide } from './sliding-window.ts';
import { checkTensor, zeroTensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** Options of a pooling layer. */
export interface PoolingOptions {
  /** Step of the window, in pixels; default: the window's size, so that windows do not overlap. */
  readonly stride?: PerDirection;
  /** Pixels added on every side, at most half the window; default 0. */
  readonly padding?: PerDirection;
}

/** Visits each output pixel with the window on the input: its first pixel, its rows and columns. */
export function eachWindow(
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

/** Zeros of the shape that the pooled input will have. */
export function pooledZeros(input: Tensor, kernel: PerDirection, options: PoolingOptions): Tensor {
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
