import { expect, it } from 'vitest';
import { expectImage } from './expect-image.ts';
import { createImage, imageFromRows } from './image.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };
import { resizeBilinear } from './resize.ts';

it.each(vectors.resize)('equals PyTorch and OpenCV at $width x $height (%#)', (example) => {
  const { width, height } = example;
  const image = imageFromRows(example.image);
  expectImage(resizeBilinear(image, width, height), example['half-pixel']);
  expectImage(resizeBilinear(image, width, height), example.opencv, 1e-6);
  expectImage(resizeBilinear(image, width, height, { alignCorners: true }), example.aligned);
  expectImage(resizeBilinear(image, width, height, { antialias: true }), example.antialias);
});

it('refuses no size and two wishes at once', () => {
  const image = createImage(4, 4);
  expect(() => resizeBilinear(image, 0, 4)).toThrow('width: found 0');
  expect(() => resizeBilinear(image, 2, 2, { antialias: true, alignCorners: true })).toThrow(
    'antialias: found true, expected false together with alignCorners: true',
  );
});
