import { check, checkInteger } from '../check.ts';
import type { Matrix } from '../check.ts';
import { checkGrey } from '../imaging/image.ts';
import type { Image } from '../imaging/image.ts';

/** Features of the places of a picture, row by row. */
export interface PlaceFeatures {
  /** Places across, and down. */
  readonly columns: number;
  readonly rows: number;
  /** One row of four numbers a place. */
  readonly features: Matrix;
}

/**
 * Four plain features for each cell of a grid: mean, spread, and how rough it is across and down.
 *
 * They stand in for a network's feature map, small enough to read. Grey values are divided by 255. The
 * spread is the standard deviation, divided by the number of pixels; roughness is the mean absolute
 * step from a pixel to the next. Pixels beyond the last whole cell are left out.
 *
 * @param image grey, 0 to 255
 * @param stride side of a cell in pixels, at least 2 and at most the image's smaller side; default 8
 * @returns grid and features, each 0 to 1 for pixels from 0 to 255
 * @throws RangeError when the image is not grey or the stride does not fit it
 * @example
 * ```ts
 * import { imageFromRows, placeFeatures } from '#vision';
 * placeFeatures(imageFromRows([[0, 255], [0, 255]]), 2).features; // [[0.5, 0.5, 1, 0]]
 * ```
 */
export function placeFeatures(image: Image, stride = 8): PlaceFeatures {
  checkGrey('image', image);
  checkInteger('stride', stride, 2);
  const side = Math.min(image.width, image.height);
  check(stride <= side, 'stride', stride, `at most the smaller side, ${side}`);
  const [columns, rows] = [image.width, image.height].map((pixels) => Math.floor(pixels / stride));
  const features = Array.from({ length: rows * columns }, (_, place) => {
    const left = (place % columns) * stride;
    const top = Math.floor(place / columns) * stride;
    return featuresOfCell(image, left, top, stride);
  });
  return { columns, rows, features };
}

function featuresOfCell(image: Image, left: number, top: number, side: number): number[] {
  const at = (x: number, y: number) => image.data[(top + y) * image.width + left + x] / 255;
  let [sum, across, down] = [0, 0, 0];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      sum += at(x, y);
      if (x > 0) across += Math.abs(at(x, y) - at(x - 1, y));
      if (y > 0) down += Math.abs(at(x, y) - at(x, y - 1));
    }
  }
  const mean = sum / side ** 2;
  let squares = 0;
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) squares += (at(x, y) - mean) ** 2;
  const steps = side * (side - 1);
  return [mean, Math.sqrt(squares / side ** 2), across / steps, down / steps];
}
