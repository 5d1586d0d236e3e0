import type { Box } from '../boxes/index.ts';
import { check, checkFinite, checkInteger, checkMatrix } from '../check.ts';
import type { Matrix } from '../check.ts';

/**
 * A raster image: one channel (grey) or three (red, green, blue).
 *
 * `data` is row-major and interleaved: channel c of the pixel (x, y) is
 * `data[(y * width + x) * channels + c]`, nominally from 0 (black) to 255 (white).
 */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Float64Array;
}

/**
 * An image of one value everywhere.
 *
 * @param width columns, at least 1
 * @param height rows, at least 1
 * @param channels 1 (grey) or 3 (red, green, blue)
 * @param fill the value of every channel of every pixel
 * @returns the image
 * @throws RangeError when a size is not a whole number of at least 1, or channels is not 1 or 3
 * @example
 * ```ts
 * import { createImage, imageToRows } from '#vision';
 * imageToRows(createImage(2, 1, 1, 128)); // [[128, 128]]
 * ```
 */
export function createImage(width: number, height: number, channels: 1 | 3 = 1, fill = 0): Image {
  checkInteger('width', width, 1);
  checkInteger('height', height, 1);
  check([1, 3].includes(channels), 'channels', channels, '1 or 3');
  const data = new Float64Array(width * height * channels);
  if (fill !== 0) data.fill(fill);
  return { width, height, channels, data };
}

/**
 * A grey image from its rows.
 *
 * @param rows pixel values, one inner list a row, all rows as long
 * @returns an image with one channel
 * @throws RangeError when rows are empty, differ in length or hold a value that is not finite
 * @example
 * ```ts
 * import { imageFromRows } from '#vision';
 * const image = imageFromRows([[0, 255, 128], [64, 32, 16]]);
 * [image.width, image.height]; // [3, 2]
 * image.data[1 * image.width + 2]; // 16
 * ```
 */
export function imageFromRows(rows: Matrix): Image {
  checkMatrix('rows', rows);
  const image = createImage(rows[0].length, rows.length);
  rows.forEach((row, y) => image.data.set(row, y * image.width));
  return image;
}

/**
 * The rows of a grey image, as plain lists.
 *
 * @param image one channel
 * @returns pixel values, one inner list a row
 * @throws RangeError when the image has three channels
 * @example
 * ```ts
 * import { createImage, imageToRows } from '#vision';
 * imageToRows(createImage(2, 2, 1, 7)); // [[7, 7], [7, 7]]
 * ```
 */
export function imageToRows(image: Image): number[][] {
  checkGrey('image', image);
  const { width, height, data } = image;
  return Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width)),
  );
}

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

/** Expects an image whose data fits its sizes and whose values are finite. */
export function checkImage(argument: string, image: Image): void {
  const { width, height, channels, data } = image;
  checkInteger(`${argument}.width`, width, 1);
  checkInteger(`${argument}.height`, height, 1);
  check([1, 3].includes(channels), `${argument}.channels`, channels, '1 or 3');
  const length = width * height * channels;
  const expected = `${length} values (${width} × ${height} × ${channels})`;
  check(data.length === length, `${argument}.data`, `${data.length} values`, expected);
  // Times 0, a finite number is 0 and any other is NaN: one sum tells whether to look for it.
  let probe = 0;
  for (let i = 0; i < length; i++) probe += data[i] * 0;
  for (let i = 0; i < length && probe !== 0; i++) checkFinite(`${argument}.data[${i}]`, data[i]);
}

/** Expects a sound image with one channel. */
export function checkGrey(argument: string, image: Image): void {
  checkImage(argument, image);
  const expected = '1 (convert it with toGrey first)';
  check(image.channels === 1, `${argument}.channels`, image.channels, expected);
}

/** Expects a sound image of the width, height and channels of another. */
export function checkSameSize(
  argument: string,
  image: Image,
  otherArgument: string,
  other: Image,
): void {
  checkImage(argument, image);
  const expected = `the size of ${otherArgument}, ${sizeOf(other)}`;
  check(sizeOf(image) === sizeOf(other), argument, sizeOf(image), expected);
}

function sizeOf({ width, height, channels }: Image): string {
  return `${width} × ${height} × ${channels}`;
}
