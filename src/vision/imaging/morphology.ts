import { checkGrey, createImage } from './image.ts';
import type { Image } from './image.ts';
import { checkElement } from './structuring-element.ts';
import { padForElement } from './padding.ts';
import type { MorphologyOptions, Plane } from './padding.ts';
import type { StructuringElement } from './structuring-element.ts';

/**
 * Erosion: every pixel becomes the least value under the structuring element.
 *
 * On a mask, the bright parts lose their rim, and whatever the element does not fit into vanishes.
 * A full rectangle costs $O(\log k)$ a pixel for side k, other shapes one step an offset.
 *
 * Formula: $(f \ominus B)(x) = \min_{b \in B} f(x + b)$
 *
 * @param image grey
 * @param element the shape
 * @param options the border
 * @returns a new image of the same size
 * @throws RangeError when the image has three channels or the element is empty
 * @example
 * ```ts
 * import { erode, imageFromRows, imageToRows, structuringElement } from '#vision';
 * const bar = imageFromRows([[0, 255, 255, 255, 0]]);
 * imageToRows(erode(bar, structuringElement('rectangle', 3, 1))); // [[0, 0, 255, 0, 0]]
 * ```
 * @source J. Serra, "Image Analysis and Mathematical Morphology", 1982; OpenCV 5.0 `erode`
 */
export function erode(
  image: Image,
  element: StructuringElement,
  options: MorphologyOptions = {},
): Image {
  checkGrey('image', image);
  checkElement(element);
  const padded = padForElement(image, element, options);
  const full = element.mask.every(Boolean);
  return full ? leastInRectangle(padded, image, element) : leastInShape(padded, image, element);
}

/**
 * Dilation: every pixel becomes the greatest value under the structuring element.
 *
 * It is erosion of the negative. As in OpenCV, the element is not mirrored (SciPy and scikit-image
 * mirror it): the same for every shape that is symmetric about its anchor.
 *
 * Formula: $(f \oplus B)(x) = \max_{b \in B} f(x + b)$
 *
 * @param image grey
 * @param element the shape
 * @param options the border
 * @returns a new image of the same size
 * @throws RangeError when the image has three channels or the element is empty
 * @example
 * ```ts
 * import { dilate, imageFromRows, imageToRows, structuringElement } from '#vision';
 * const dot = imageFromRows([[0, 0, 255, 0, 0]]);
 * imageToRows(dilate(dot, structuringElement('rectangle', 3, 1))); // [[0, 255, 255, 255, 0]]
 * ```
 * @source J. Serra, "Image Analysis and Mathematical Morphology", 1982; OpenCV 5.0 `dilate`
 */
export function dilate(
  image: Image,
  element: StructuringElement,
  options: MorphologyOptions = {},
): Image {
  checkGrey('image', image);
  const borderValue = 0 - (options.borderValue ?? 0);
  const flipped = { ...image, data: image.data.slice() };
  negate(flipped.data);
  const dilated = erode(flipped, element, { ...options, borderValue });
  negate(dilated.data);
  return dilated;
}

/** Changes the sign in place. 0 − 0 is 0, where −0 would be another number to strict comparisons. */
function negate(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = 0 - values[i];
}

/** Row minima of row minima, cut back to the size of the image. */
function leastInRectangle(padded: Plane, image: Image, element: StructuringElement): Image {
  leastAhead(padded.data, 1, element.width);
  leastAhead(padded.data, padded.width, element.height);
  const eroded = createImage(image.width, image.height);
  for (let y = 0; y < image.height; y++) {
    const start = y * padded.width;
    eroded.data.set(padded.data.subarray(start, start + image.width), y * image.width);
  }
  return eroded;
}

/**
 * Replaces each value by the least of the `count` values from it on, `stride` apart: the window
 * doubles in place until two overlapping windows cover it.
 */
function leastAhead(values: Float64Array, stride: number, count: number): void {
  for (let span = 1; span < count;) {
    const step = Math.min(span, count - span);
    const ahead = step * stride;
    for (let i = 0; i + ahead < values.length; i++) {
      values[i] = Math.min(values[i], values[i + ahead]);
    }
    span += step;
  }
}

function leastInShape(padded: Plane, image: Image, element: StructuringElement): Image {
  const eroded = createImage(image.width, image.height, 1, Infinity);
  element.mask.forEach((member, offset) => {
    if (!member) return;
    const shift = Math.floor(offset / element.width) * padded.width + (offset % element.width);
    for (let y = 0; y < image.height; y++) {
      const target = y * image.width;
      const from = y * padded.width + shift;
      for (let x = 0; x < image.width; x++) {
        const value = padded.data[from + x];
        if (value < eroded.data[target + x]) eroded.data[target + x] = value;
      }
    }
  });
  return eroded;
}
