import { createImage } from '#vision/imaging';
import type { Image } from '#vision/imaging';
import type { Matrix } from '../../vision/check.ts';
import type { Pixels } from '../results.ts';
import { gap } from './strip-gap.ts';

/** Pictures of one size side by side, on white. */
export function sideBySide(images: readonly Image[]): Pixels {
  const [{ width, height, channels }] = images;
  const pitch = width + gap;
  const strip = createImage(images.length * pitch - gap, height, channels, 255);
  images.forEach((image, at) => {
    for (let i = 0; i < image.data.length; i++) {
      const pixel = Math.floor(i / channels);
      const x = at * pitch + (pixel % width);
      const y = Math.floor(pixel / width);
      strip.data[(y * strip.width + x) * channels + (i % channels)] = image.data[i];
    }
  });
  return {
    ...{ width: strip.width, height, channels: channels === 3 ? 3 : 1 },
    data: Uint8Array.from(strip.data),
  };
}

/** Differences as a picture: grey is none, twice as strong as they are. */
export function pictureOf(patch: Matrix): Image {
  const data = Float64Array.from(patch.flat(), (value) =>
    Math.max(0, Math.min(255, Math.round(128 + 2 * value))),
  );
  return { width: patch[0].length, height: patch.length, channels: 1, data };
}
