import type { Pixels } from './results.ts';

/** An address that holds the picture itself. */
export function pictureAddress({ width, height, channels, data }: Pixels): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++)
    for (let c = 0; c < 3; c++) pixels[4 * i + c] = data[channels * i + (channels === 3 ? c : 0)];
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas.toDataURL();
}
