import { check, checkAllFinite, checkResult } from '../check.ts';
import type { Vector } from '../check.ts';
import { borderIndex, checkBorder } from './border.ts';
import type { ImageBorder } from './border.ts';
import { checkImage, createImage } from './image.ts';
import type { Image } from './image.ts';

/**
 * An image correlated with a kernel that is a column times a row.
 *
 * Two passes cost $k_x + k_y$ products a pixel where the full kernel costs $k_x k_y$. The kernel is
 * not mirrored (correlation, as in OpenCV's `sepFilter2D` and in every "convolution" layer).
 *
 * Formula: $g(x, y) = \sum_i \sum_j c_j \, r_i \, f(x + i - a_r,\ y + j - a_c)$, anchors in the middle
 *
 * @param image one or three channels; each is filtered alone
 * @param row weights along x, odd in number
 * @param column weights along y, odd in number
 * @param border what lies beyond the edges
 * @returns a new image of the same size
 * @throws RangeError when a kernel's length is even
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, separableFilter } from '#vision';
 * const step = imageFromRows([[0, 0, 8, 8]]);
 * imageToRows(separableFilter(step, [-1, 0, 1], [1])); // [[0, 8, 8, 0]]
 * ```
 * @source OpenCV 5.0 `sepFilter2D`
 */
export function separableFilter(
  image: Image,
  row: Vector,
  column: Vector,
  border: ImageBorder = 'reflect-101',
): Image {
  checkImage('image', image);
  checkBorder(border);
  checkAllFinite('row', row);
  checkAllFinite('column', column);
  check(row.length % 2 === 1, 'row', `${row.length} weights`, 'an odd number of weights');
  check(column.length % 2 === 1, 'column', `${column.length} weights`, 'an odd number of weights');
  const filtered = filterColumns(filterRows(image, row, border), column, border);
  checkResult(
    'row',
    filtered.data.reduce((probe, value) => probe + value * 0, 0),
  );
  return filtered;
}

function filterRows(image: Image, kernel: Vector, border: ImageBorder): Image {
  const { width, height, channels, data } = image;
  const filtered = createImage(width, height, channels);
  const radius = (kernel.length - 1) / 2;
  const weights = Float64Array.from(kernel);
  const padded = new Float64Array((width + 2 * radius) * channels);
  for (let y = 0; y < height; y++) {
    const start = y * width * channels;
    padded.set(data.subarray(start, start + width * channels), radius * channels);
    for (let side = 1; side <= radius; side++) {
      for (const x of [-side, width - 1 + side]) {
        const from = start + borderIndex(x, width, border) * channels;
        for (let c = 0; c < channels; c++) padded[(x + radius) * channels + c] = data[from + c];
      }
    }
    for (let i = 0; i < width * channels; i++) {
      let sum = 0;
      for (let k = 0, at = i; k < weights.length; k++, at += channels)
        sum += weights[k] * padded[at];
      filtered.data[start + i] = sum;
    }
  }
  return filtered;
}

/** Whole rows are added up, weight by weight: memory is read in order. */
function filterColumns(image: Image, kernel: Vector, border: ImageBorder): Image {
  const { width, height, channels, data } = image;
  const filtered = createImage(width, height, channels);
  const radius = (kernel.length - 1) / 2;
  const length = width * channels;
  for (let y = 0; y < height; y++) {
    const target = filtered.data.subarray(y * length, (y + 1) * length);
    for (let k = 0; k < kernel.length; k++) {
      const from = borderIndex(y + k - radius, height, border) * length;
      const weight = kernel[k];
      for (let i = 0; i < length; i++) target[i] += weight * data[from + i];
    }
  }
  return filtered;
}
