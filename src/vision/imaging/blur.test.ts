import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageBorder } from './border.ts';
import { borderIndex } from './border.ts';
import { expectImage } from './expect-image.ts';
import { gaussianBlur, gaussianKernel, gaussianKernelSize } from './gaussian-blur.ts';
import { createImage, imageFromRows } from './image.ts';
import { imageChannel } from './image-parts.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };
import { medianBlur } from './median-blur.ts';
import { separableFilter } from './separable-filter.ts';

describe('the border', () => {
  it('folds as often as it must', () => {
    const fold = (border: ImageBorder) =>
      Array.from({ length: 11 }, (_, i) => borderIndex(i - 4, 3, border));
    expect(fold('reflect-101')).toEqual([0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2]);
    expect(fold('reflect')).toEqual([2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0]);
    expect(fold('replicate')).toEqual([0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2]);
    expect(borderIndex(-3, 1, 'reflect-101')).toBe(0);
  });
});

describe('the Gaussian blur', () => {
  it.each(vectors.gaussian)('equals OpenCV and SciPy at sigma $sigma, $border', (example) => {
    const image = imageFromRows(example.image);
    const border = example.border as ImageBorder;
    expectImage(gaussianBlur(image, example.sigma, { border }), example['opencv-float']);
    const scipy = gaussianBlur(image, example.sigma, { border, sizeRule: 'scipy' });
    expectImage(scipy, example.scipy);
    expectImage(gaussianBlur(image, example.sigma, { border, size: 5 }), example['size-5']);
  });

  it.each(vectors.gaussianSizes)('has the length libraries pick for sigma $sigma', (example) => {
    expect(gaussianKernelSize(example.sigma, 'opencv-float')).toBe(example['opencv-float']);
    expect(gaussianKernelSize(example.sigma, 'scipy')).toBe(example.scipy);
  });

  it('keeps the mean of every channel apart', () => {
    const image = createImage(5, 4, 3, 10);
    image.data[31] = 200;
    const alone = gaussianBlur(imageChannel(image, 1), 0.8);
    expect(imageChannel(gaussianBlur(image, 0.8), 1)).toEqual(alone);
    expect(imageChannel(gaussianBlur(image, 0.8), 0).data[7]).toBeCloseTo(10, 12);
  });

  it('has weights that add up to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), fc.nat(20), (sigma, radius) => {
        const weights = gaussianKernel(sigma, 2 * radius + 1);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('refuses what has no middle or no width', () => {
    const image = createImage(3, 3);
    expect(() => gaussianBlur(image, 0)).toThrow('sigma: found 0');
    expect(() => gaussianBlur(image, 1, { size: 4 })).toThrow(
      'size: found 4, expected an odd number',
    );
    expect(() => separableFilter(image, [1, 1], [1])).toThrow('row: found 2 weights');
    // @ts-expect-error: a caller without types
    expect(() => gaussianBlur(image, 1, { border: 'wrap' })).toThrow(
      'border: found wrap, expected reflect-101, reflect or replicate',
    );
  });
});

describe('the median blur', () => {
  it.each(vectors.median)('equals OpenCV and SciPy at size $size, $border', (example) => {
    const border = example.border as ImageBorder;
    const blurred = medianBlur(imageFromRows(example.image), example.size, { border });
    expectImage(blurred, example.expected, 0);
  });

  it('refuses an even size', () => {
    expect(() => medianBlur(createImage(3, 3), 2)).toThrow('size: found 2, expected an odd number');
  });
});
