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

/** Expects an image whose data fits its sizes and whose values are finite. */
export function checkImage(argument: string, image: Image): void {
  const { width, height, channels, data } = image;
  checkInteger(`${argument}.width`, width, 1);
  checkInteger(`${argument}.height`, height, 1);
  check([1, 3].includes(channels), `${argument}.channels`, channels, '1 or 3');
  const isData = data instanceof Float64Array;
  if (!isData) check(false, `${argument}.data`, data, 'a Float64Array: Float64Array.from(data)');
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
