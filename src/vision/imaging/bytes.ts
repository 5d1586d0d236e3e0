import { check } from '../check.ts';
import { checkGrey, checkImage } from './image.ts';
import { mapImage } from './image-parts.ts';
import type { Image } from './image.ts';

/**
 * An image as a camera would store it: whole numbers from 0 to 255.
 *
 * Rounds half to even and clips, as OpenCV's `convertTo(CV_8U)` and NumPy's `rint` do.
 *
 * @param image one or three channels
 * @returns a new image of whole numbers from 0 to 255
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, roundToBytes } from '#vision';
 * imageToRows(roundToBytes(imageFromRows([[-3, 0.5, 1.5, 254.7, 300]]))); // [[0, 0, 2, 255, 255]]
 * ```
 * @source OpenCV 5.0 `saturate_cast<uchar>` and `cvRound`
 */
export function roundToBytes(image: Image): Image {
  checkImage('image', image);
  return mapImage(image, toByte);
}

/** The nearest whole number from 0 to 255, halves to even. */
export function toByte(value: number): number {
  const clipped = Math.min(255, Math.max(0, value));
  const below = Math.floor(clipped);
  const over = clipped - below;
  if (over === 0.5) return below + (below % 2);
  return over < 0.5 ? below : below + 1;
}

/**
 * How many pixels hold each of the 256 values.
 *
 * @param image grey, whole numbers from 0 to 255
 * @returns 256 counts that add up to the number of pixels
 * @throws RangeError when a value is not a whole number from 0 to 255
 * @example
 * ```ts
 * import { imageFromRows, imageHistogram } from '#vision';
 * imageHistogram(imageFromRows([[0, 2, 2]])).slice(0, 4); // [1, 0, 2, 0]
 * ```
 */
export function imageHistogram(image: Image): number[] {
  checkGrey('image', image);
  const counts = new Array<number>(256).fill(0);
  for (let i = 0; i < image.data.length; i++) {
    const value = image.data[i];
    const byte = Number.isInteger(value) && value >= 0 && value <= 255;
    if (!byte)
      check(byte, `image.data[${i}]`, value, 'a whole number from 0 to 255 (roundToBytes)');
    counts[value]++;
  }
  return counts;
}
