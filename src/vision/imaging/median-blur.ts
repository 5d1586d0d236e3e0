import { check, checkInteger } from '../check.ts';
import { borderIndex, checkBorder } from './border.ts';
import type { ImageBorder } from './border.ts';
import { checkImage, createImage } from './image.ts';
import type { Image } from './image.ts';

/** What {@link medianBlur} reads beyond the edges. */
export interface MedianBlurOptions {
  /** Default `replicate`, as OpenCV and scikit-image; SciPy's default is `reflect`. */
  readonly border?: ImageBorder;
}

/**
 * Median blur: every pixel becomes the middle value of the square around it.
 *
 * Takes out salt-and-pepper noise and keeps edges, where a Gaussian smears both. It also swallows
 * whatever is thinner than half the window: a six-pixel defect does not survive a 13-pixel median.
 * Sorts size² values a pixel.
 *
 * @param image one or three channels
 * @param size side of the square in pixels, odd
 * @param options the border
 * @returns a new image of the same size
 * @throws RangeError when size is even
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, medianBlur } from '#vision';
 * imageToRows(medianBlur(imageFromRows([[9, 9, 255, 9, 0]]), 3)); // [[9, 9, 9, 9, 0]]
 * ```
 * @source OpenCV 5.0 `medianBlur`; SciPy 1.17.1 `scipy.ndimage.median_filter`
 */
export function medianBlur(image: Image, size: number, options: MedianBlurOptions = {}): Image {
  checkImage('image', image);
  checkInteger('size', size, 1);
  check(size % 2 === 1, 'size', size, 'an odd number');
  const { border = 'replicate' } = options;
  checkBorder(border);
  const { width, height, channels, data } = image;
  const blurred = createImage(width, height, channels);
  const radius = (size - 1) / 2;
  const columns = indices(width, radius, border);
  const rows = indices(height, radius, border);
  const window = new Float64Array(size * size);
  const middle = (window.length - 1) / 2;
  for (let y = 0; y < height; y++) {
    for (let i = 0; i < width * channels; i++) {
      const x = Math.floor(i / channels);
      const channel = i % channels;
      let count = 0;
      for (let dy = 0; dy < size; dy++) {
        const start = rows[y + dy] * width;
        for (let dx = 0; dx < size; dx++) {
          window[count++] = data[(start + columns[x + dx]) * channels + channel];
        }
      }
      blurred.data[y * width * channels + i] = window.sort()[middle];
    }
  }
  return blurred;
}

function indices(length: number, radius: number, border: ImageBorder): Int32Array {
  return Int32Array.from({ length: length + 2 * radius }, (_, i) =>
    borderIndex(i - radius, length, border),
  );
}
