import type { Box } from '../boxes/index.ts';
import { check, checkInteger, checkList } from '../check.ts';
import { checkImage, createImage } from './image.ts';
import type { Image } from './image.ts';

/**
 * An image of the same size whose every value is a function of the value there.
 *
 * @param image one or three channels
 * @param change called with each value of each channel
 * @returns a new image
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, mapImage } from '#vision';
 * imageToRows(mapImage(imageFromRows([[0, 200]]), (value) => 255 - value)); // [[255, 55]]
 * ```
 */
export function mapImage(image: Image, change: (value: number) => number): Image {
  checkImage('image', image);
  const data = new Float64Array(image.data.length);
  for (let i = 0; i < data.length; i++) data[i] = change(image.data[i]);
  return { ...image, data };
}

/**
 * One channel of an image, as a grey image.
 *
 * @param image one or three channels
 * @param channel 0, or 0 to 2 for red, green, blue
 * @returns an image with one channel
 * @throws RangeError when the image has no such channel
 * @example
 * ```ts
 * import { createImage, imageChannel, imageToRows } from '#vision';
 * imageToRows(imageChannel(createImage(2, 1, 3, 9), 2)); // [[9, 9]]
 * ```
 */
export function imageChannel(image: Image, channel: number): Image {
  checkImage('image', image);
  checkInteger('channel', channel);
  const { width, height, channels } = image;
  check(channel < channels, 'channel', channel, `a channel from 0 to ${channels - 1}`);
  const plane = createImage(width, height);
  for (let i = 0; i < plane.data.length; i++) plane.data[i] = image.data[i * channels + channel];
  return plane;
}

/**
 * The part of an image inside a box of whole pixels.
 *
 * @param image one or three channels
 * @param box left, top, right, bottom in pixels; right and bottom are the first pixels outside
 * @returns a new image of width right − left and height bottom − top
 * @throws RangeError when the box is empty, not whole, or leaves the image
 * @example
 * ```ts
 * import { cropImage, imageFromRows, imageToRows } from '#vision';
 * imageToRows(cropImage(imageFromRows([[1, 2, 3], [4, 5, 6]]), [1, 0, 3, 2])); // [[2, 3], [5, 6]]
 * ```
 */
export function cropImage(image: Image, box: Box): Image {
  checkImage('image', image);
  checkList('box', box);
  const [left, top, right, bottom] = box;
  box.forEach((edge, i) => checkInteger(`box[${i}]`, edge));
  const inside = left < right && top < bottom && right <= image.width && bottom <= image.height;
  check(inside, 'box', box, `a box of at least 1 pixel inside ${image.width} × ${image.height}`);
  const part = createImage(right - left, bottom - top, image.channels);
  const length = part.width * image.channels;
  for (let y = top; y < bottom; y++) {
    const start = (y * image.width + left) * image.channels;
    part.data.set(image.data.subarray(start, start + length), (y - top) * length);
  }
  return part;
}
