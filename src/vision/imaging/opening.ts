import type { Image } from './image.ts';
import { dilate, erode } from './morphology.ts';
import type { MorphologyOptions } from './padding.ts';
import type { StructuringElement } from './structuring-element.ts';

/**
 * Opening: erosion, then dilation. Bright specks that the element does not fit into are gone, the
 * rest keeps its size.
 *
 * With an even side OpenCV's opening, and so this one, moves the picture by a pixel.
 *
 * Formula: $f \circ B = (f \ominus B) \oplus B$
 *
 * @param image grey
 * @param element the shape
 * @param options the border
 * @returns a new image of the same size
 * @throws RangeError when the image has three channels or the element is empty
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, morphologicalOpening, structuringElement } from '#vision';
 * const mask = imageFromRows([[0, 255, 0, 255, 255, 255]]);
 * imageToRows(morphologicalOpening(mask, structuringElement('rectangle', 3, 1))); // [[0, 0, 0, 255, 255, 255]]
 * ```
 * @source OpenCV 5.0 `morphologyEx(MORPH_OPEN)`
 */
export function morphologicalOpening(
  image: Image,
  element: StructuringElement,
  options: MorphologyOptions = {},
): Image {
  return dilate(erode(image, element, options), element, options);
}

/**
 * Closing: dilation, then erosion. Dark gaps that the element does not fit into are filled, the rest
 * keeps its size.
 *
 * Formula: $f \bullet B = (f \oplus B) \ominus B$
 *
 * @param image grey
 * @param element the shape
 * @param options the border
 * @returns a new image of the same size
 * @throws RangeError when the image has three channels or the element is empty
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, morphologicalClosing, structuringElement } from '#vision';
 * const mask = imageFromRows([[255, 0, 255, 0, 0, 0]]);
 * imageToRows(morphologicalClosing(mask, structuringElement('rectangle', 3, 1))); // [[255, 255, 255, 0, 0, 0]]
 * ```
 * @source OpenCV 5.0 `morphologyEx(MORPH_CLOSE)`
 */
export function morphologicalClosing(
  image: Image,
  element: StructuringElement,
  options: MorphologyOptions = {},
): Image {
  return erode(dilate(image, element, options), element, options);
}
