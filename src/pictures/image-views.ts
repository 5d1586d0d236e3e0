import { createImage } from '#vision/imaging';
import type { Image } from '#vision/imaging';
import type { Numbers } from '../vision/check.ts';

/** Each pixel keeps the one colour that an RGGB mosaic lets through, brighter, since two are gone. */
export function bayerMosaic(image: Image): Image {
  const { width } = image;
  const data = image.data.map((value, i) => {
    const pixel = Math.floor(i / 3);
    const colour = ((pixel % width) % 2) + (Math.floor(pixel / width) % 2);
    return i % 3 === colour ? Math.min(255, Math.round(1.8 * value)) : 0;
  });
  return { ...image, data };
}

/** Left to right. */
export function flipped(image: Image): Image {
  return moved(image, (x, y) => [image.width - 1 - x, y]);
}

/** A square, turned by ninety degrees. */
export function quarterTurned(image: Image): Image {
  return moved(image, (x, y) => [y, image.width - 1 - x]);
}

function moved(image: Image, from: (x: number, y: number) => readonly [number, number]): Image {
  const { width, channels } = image;
  const data = image.data.map((_, i) => {
    const pixel = Math.floor(i / channels);
    const [x, y] = from(pixel % width, Math.floor(pixel / width));
    return image.data[(y * width + x) * channels + (i % channels)];
  });
  return { ...image, data };
}

/** Kernels of 3 × 3, three in a row, white between them: grey is 0, light the magnitude, black its opposite. */
export function kernelSheet(weights: Numbers, magnitude: number): Image {
  const [columns, pitch] = [3, 4];
  const rows = weights.length / 9 / columns;
  const sheet = createImage(columns * pitch - 1, rows * pitch - 1, 1, 255);
  for (let i = 0; i < weights.length; i++) {
    const kernel = Math.floor(i / 9);
    const x = (kernel % columns) * pitch + (i % 3);
    const y = Math.floor(kernel / columns) * pitch + Math.floor((i % 9) / 3);
    const share = Math.max(-1, Math.min(1, weights[i] / magnitude));
    sheet.data[y * sheet.width + x] = Math.round(120 + 110 * share);
  }
  return sheet;
}
