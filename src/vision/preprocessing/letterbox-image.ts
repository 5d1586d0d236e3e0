import { check, checkBetween } from '../check.ts';
import { createImage } from '../imaging/image.ts';
import type { Image } from '../imaging/image.ts';
import { checkLetterbox } from './letterbox.ts';
import { resizeBilinear } from '../imaging/resize.ts';
import type { Letterbox } from './letterbox.ts';

/**
 * Draws an image into its letterbox.
 *
 * @param image one or three channels, of the letterbox's source size
 * @param place what `letterbox` returned
 * @param options `fill`: value of the bars, default 114 (Ultralytics' grey)
 * @returns an image of the canvas' size, bilinear, not rounded
 * @throws RangeError when the image is not of the source's size
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, letterbox, letterboxImage } from '#vision';
 * const place = letterbox({ width: 2, height: 1 }, { width: 2, height: 3 });
 * imageToRows(letterboxImage(imageFromRows([[7, 8]]), place, { fill: 0 })); // [[0, 0], [7, 8], [0, 0]]
 * ```
 * @source Ultralytics 8.3, `LetterBox`
 */
export function letterboxImage(
  image: Image,
  place: Letterbox,
  options: { readonly fill?: number } = {},
): Image {
  const { fill = 114 } = options;
  checkBetween('fill', fill, 0, 255);
  checkLetterbox(place);
  const { source, left, top, right, bottom, width, height } = place;
  const holds = image.width === source.width && image.height === source.height;
  const found = `${image.width} × ${image.height}`;
  check(holds, 'image', found, `the letterbox's source, ${source.width} × ${source.height}`);
  const scaled = resizeBilinear(image, width, height);
  const canvas = createImage(left + width + right, top + height + bottom, image.channels, fill);
  for (let y = 0; y < height; y++) {
    const row = y * width * image.channels;
    const start = ((top + y) * canvas.width + left) * image.channels;
    canvas.data.set(scaled.data.subarray(row, row + width * image.channels), start);
  }
  return canvas;
}
