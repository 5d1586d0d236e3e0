import { describe, expect, it } from 'vitest';
import { imageHistogram, roundToBytes } from './bytes.ts';
import { contrastLimitedEqualization } from './clahe.ts';
import { equalizeHistogram } from './equalize-histogram.ts';
import { expectImage, expectNumber } from './expect-image.ts';
import { createImage, imageFromRows, imageToRows } from './image.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };
import { otsuThreshold, thresholdImage } from './otsu.ts';

describe('bytes', () => {
  it('round half to even and clip', () => {
    const image = imageFromRows([[-1, 0.5, 1.5, 2.5, 253.5, 254.5, 255.5, 12.3]]);
    expect(imageToRows(roundToBytes(image))).toEqual([[0, 0, 2, 2, 254, 254, 255, 12]]);
  });

  it('are what a histogram counts', () => {
    expect(() => imageHistogram(imageFromRows([[1, 2.5]]))).toThrow(
      'image.data[1]: found 2.5, expected a whole number from 0 to 255',
    );
    expect(() => imageHistogram(imageFromRows([[256]]))).toThrow('image.data[0]: found 256');
    expect(() => imageHistogram(createImage(2, 2, 3))).toThrow('convert it with toGrey first');
  });
});

describe('histogram equalisation', () => {
  it.each(vectors.equalize)('equals OpenCV and scikit-image (%#)', (example) => {
    const image = imageFromRows(example.image);
    expectImage(equalizeHistogram(image), example.opencv, 0);
    const scikit = equalizeHistogram(image, { convention: 'scikit-image' });
    expectImage(scikit, example['scikit-image']);
  });
});

describe('CLAHE', () => {
  it.each(vectors.clahe)('equals OpenCV with $tiles tiles, limit $clipLimit', (example) => {
    const [columns, rows] = example.tiles;
    const { clipLimit } = example;
    const image = imageFromRows(example.image);
    const equalized = contrastLimitedEqualization(image, { clipLimit, tiles: [columns, rows] });
    expectImage(equalized, example.expected, 0);
  });

  it('refuses a negative limit and half a tile', () => {
    const image = createImage(8, 8);
    expect(() => contrastLimitedEqualization(image, { clipLimit: -1 })).toThrow(
      'clipLimit: found -1',
    );
    expect(() => contrastLimitedEqualization(image, { tiles: [0.5, 2] })).toThrow(
      'tiles[0]: found 0.5',
    );
  });
});

describe("Otsu's threshold", () => {
  it.each(vectors.otsu)('equals OpenCV and scikit-image (%#)', (example) => {
    const image = imageFromRows(example.image);
    if (example.opencv !== undefined) expect(otsuThreshold(image)).toBe(example.opencv);
    expectNumber(otsuThreshold(image, { convention: 'scikit-image' }), example['scikit-image']);
  });

  it('is below what thresholding keeps', () => {
    const mask = thresholdImage(imageFromRows([[11, 12, 13]]), 12);
    expect(imageToRows(mask)).toEqual([[0, 0, 255]]);
  });
});
