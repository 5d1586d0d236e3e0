import { describe, expect, it } from 'vitest';
import type { ImageBorder } from './border.ts';
import { expectImage, expectNumber } from './expect-image.ts';
import { tenengrad, varianceOfLaplacian } from './focus.ts';
import { createImage, imageFromRows } from './image.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };
import { structuralSimilarity, structuralSimilarityMap } from './structural-similarity.ts';
import { bestMatch, matchTemplate } from './template-match.ts';

describe('SSIM', () => {
  it.each(vectors.similarity)('equals scikit-image (%#)', (example) => {
    const image = imageFromRows(example.image);
    const other = imageFromRows(example.other);
    const score = (options?: Parameters<typeof structuralSimilarity>[2]) =>
      structuralSimilarity(image, other, options);
    expectNumber(score(), example.gaussian);
    expectNumber(score({ window: 'uniform' }), example.uniform);
    if (example['gaussian-sample'] === undefined) return;
    expectNumber(score({ covariance: 'sample' }), example['gaussian-sample']);
    expectNumber(
      score({ window: 'uniform', covariance: 'population' }),
      example['uniform-population'],
    );
    expectNumber(score({ window: 'uniform', size: 5 }), example['uniform-5']);
  });

  it('is the mean over the channels of a colour image', () => {
    const [first, second] = vectors.similarity.slice(1, 3);
    const planes = [first.image, first.other, second.other].map((rows) => imageFromRows(rows));
    const colour = (order: readonly number[]) => {
      const image = createImage(planes[0].width, planes[0].height, 3);
      image.data.forEach((_, i) => {
        image.data[i] = planes[order[i % 3]].data[Math.floor(i / 3)];
      });
      return image;
    };
    const alone = [0, 1, 2].map((c) => structuralSimilarity(planes[c], planes[[1, 0, 0][c]]));
    const mean = (alone[0] + alone[1] + alone[2]) / 3;
    expectNumber(structuralSimilarity(colour([0, 1, 2]), colour([1, 0, 0])), mean);
  });

  it('refuses images of two sizes or smaller than the window', () => {
    const image = createImage(12, 12);
    expect(() => structuralSimilarity(image, createImage(12, 13))).toThrow(
      'image: found 12 × 12 × 1, expected the size of other, 12 × 13 × 1',
    );
    expect(() => structuralSimilarityMap(image, image, { size: 13 })).toThrow(
      'image: found 12 × 12, expected at least 13 pixels a side (the window)',
    );
  });
});

describe('focus', () => {
  it.each(vectors.focus)('equals OpenCV (%#)', ({ image, borders }) => {
    for (const [border, expected] of Object.entries(borders)) {
      const options = { border: border as ImageBorder };
      const rows = imageFromRows(image);
      expectNumber(varianceOfLaplacian(rows, options), expected['variance-of-laplacian']);
      expectNumber(tenengrad(rows, options), expected.tenengrad);
    }
  });
});

describe('template matching', () => {
  it.each(vectors.template)('equals plain sums, and OpenCV to float32 (%#)', (example) => {
    const image = imageFromRows(example.image);
    const template = imageFromRows(example.template);
    for (const method of ['ccoeff-normed', 'ccorr-normed'] as const) {
      const scores = matchTemplate(image, template, method);
      expectImage(scores, example[method]);
      expectImage(scores, example[`opencv-${method}`], 1e-5);
    }
  });

  it('finds a patch where it was cut out', () => {
    const { image, template } = vectors.template[0];
    const best = bestMatch(matchTemplate(imageFromRows(image), imageFromRows(template)));
    expect([best.x, best.y]).toEqual([4, 3]);
    expect(best.score).toBeCloseTo(1, 12);
  });

  it('scores a flat window 0 and refuses a template larger than the image', () => {
    const flat = createImage(3, 3, 1, 0.1);
    expect([...matchTemplate(flat, imageFromRows([[1, 2]])).data]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(() => matchTemplate(flat, createImage(4, 1))).toThrow(
      "template: found 4 × 1, expected at most the image's 3 × 3",
    );
  });
});
