import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePrecisionScore, bestF1, rocAreaUnderCurve } from '../classification/index.ts';
import { createImage, imageFromRows } from '../imaging/image.ts';
import {
  areaUnderPerRegionOverlap,
  diceCoefficient,
  maskAveragePrecision,
  maskIntersectionOverUnion,
  maskIntersectionOverUnionMatrix,
  perRegionOverlapCurve,
  pixelSamples,
} from './index.ts';
import vectors from './masks.vectors.json' with { type: 'json' };

function expectNear(found: number, expected: number, tolerance = 1e-9): void {
  const bound = tolerance * Math.max(Math.abs(expected), 1e-3);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

const drawnMask = fc
  .array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 })
  .map((values) => imageFromRows([values.slice(0, 6), values.slice(6)]));

describe('the overlap of masks', () => {
  it.each(vectors.overlap)('as scikit-learn: $iou and $dice', ({ a, b, iou, dice }) => {
    const masks = [imageFromRows(a), imageFromRows(b)] as const;
    expectNear(maskIntersectionOverUnion(...masks), iou);
    expectNear(diceCoefficient(...masks), dice);
    expect(maskIntersectionOverUnionMatrix(masks, masks)[0][1]).toBe(
      maskIntersectionOverUnion(...masks),
    );
  });

  it('has a Dice that follows from the IoU, for every pair', () => {
    fc.assert(
      fc.property(drawnMask, drawnMask, (a, b) => {
        const overlap = maskIntersectionOverUnion(a, b);
        expectNear(diceCoefficient(a, b), (2 * overlap) / (1 + overlap));
        expect(maskIntersectionOverUnion(b, a)).toBe(overlap);
      }),
    );
  });

  it('says of two empty masks what it is told to say', () => {
    const empty = createImage(3, 2);
    for (const overlap of [maskIntersectionOverUnion, diceCoefficient]) {
      expect(overlap(empty, empty)).toBe(0);
      expect(overlap(empty, empty, { bothEmpty: 'one' })).toBe(1);
      expect(overlap(empty, empty, { bothEmpty: 'nan' })).toBeNaN();
    }
  });

  it('refuses masks of two sizes, and of three channels', () => {
    expect(() => diceCoefficient(createImage(3, 2), createImage(2, 3))).toThrow(
      'b: found 2 × 3 × 1, expected the size of a, 3 × 2 × 1',
    );
    expect(() => diceCoefficient(createImage(3, 2, 3), createImage(3, 2, 3))).toThrow('toGrey');
  });
});

describe.each(vectors.pixels.map((given, number) => ({ ...given, number })))(
  'maps of case $number',
  (given) => {
    const maps = given.maps.map(imageFromRows);
    const masks = given.masks.map(imageFromRows);

    it('have the pixel metrics of scikit-learn', () => {
      const { actual, scores } = pixelSamples(maps, masks);
      expectNear(rocAreaUnderCurve(actual, scores), given.auroc);
      expectNear(averagePrecisionScore(actual, scores), given.ap);
      const best = bestF1(actual, scores);
      expectNear(best.f1, given.f1);
      expectNear(best.f1, given['f1-at']);
      const { precision, recall } = best;
      expectNear((2 * precision * recall) / (precision + recall), given.f1);
    });

    it.each([8, 4] as const)('have the overlap by definition, %i neighbours', (connectivity) => {
      const curve = perRegionOverlapCurve(maps, masks, { connectivity });
      const expected = given[`curve-${connectivity}`];
      expect(curve.overlap).toHaveLength(expected.length);
      expected.index.forEach((at, i) => {
        expectNear(curve.falsePositiveRate[at], expected.x[i]);
        expectNear(curve.overlap[at], expected.y[i]);
      });
      for (const [limit, area] of Object.entries(given[`aupro-${connectivity}`])) {
        const options = { connectivity, limit: Number(limit) };
        expectNear(areaUnderPerRegionOverlap(maps, masks, options), area);
      }
    });
  },
);

describe('the area under per-region overlap', () => {
  const mask = imageFromRows([
    [1, 1, 1, 1, 0, 0, 0, 0],
    [1, 1, 1, 1, 0, 0, 0, 1],
  ]);
  const found = imageFromRows([
    [9, 9, 9, 9, 1, 2, 3, 4],
    [9, 9, 9, 9, 1, 2, 3, 0],
  ]);

  it('counts a defect of one pixel like one of eight, where the pixels together do not', () => {
    const { actual, scores } = pixelSamples([found], [mask]);
    expectNear(rocAreaUnderCurve(actual, scores), 8 / 9);
    expectNear(areaUnderPerRegionOverlap([found], [mask]), 0.5);
  });

  it('is what any rising change of scale leaves as it is', () => {
    const scaled = { ...found, data: found.data.map((value) => Math.exp(value)) };
    expect(areaUnderPerRegionOverlap([scaled], [mask])).toBe(
      areaUnderPerRegionOverlap([found], [mask]),
    );
  });

  it('gives a map of one value the diagonal', () => {
    expectNear(areaUnderPerRegionOverlap([createImage(8, 2, 1, 5)], [mask]), 0.15);
  });

  it('refuses masks without a defect, without a good pixel, and a limit of 0', () => {
    const map = createImage(2, 2);
    const refused = [
      [createImage(2, 2), {}, 'masks: found good pixels only, expected at least one defect'],
      [createImage(2, 2, 1, 1), {}, 'masks: found defective pixels only'],
      [imageFromRows([[1, 0]].concat([[0, 0]])), { limit: 0 }, 'options.limit: found 0'],
    ] as const;
    for (const [each, options, message] of refused)
      expect(() => areaUnderPerRegionOverlap([map], [each], options)).toThrow(message);
  });

  it('refuses maps without masks, and of another size', () => {
    expect(() => pixelSamples([found], [])).toThrow('masks: found 0 items, expected as many as');
    expect(() => pixelSamples([found], [createImage(2, 2)])).toThrow(
      'masks[0]: found 2 × 2 × 1, expected the size of maps[0], 8 × 2 × 1',
    );
    expect(() => pixelSamples([], [])).toThrow('maps: found 0 items');
  });
});

describe('mask AP', () => {
  it.each(vectors.instances)('at $threshold: $ap as pycocotools', ({ images, threshold, ap }) => {
    const given = images.map(({ truths, found, scores }) => ({
      groundTruths: truths.map(imageFromRows),
      detections: found.map((mask, i) => ({ mask: imageFromRows(mask), score: scores[i] })),
    }));
    expectNear(maskAveragePrecision(given, { threshold }).averagePrecision, ap);
  });

  it('has nothing to find in empty pictures, and finds nothing without detections', () => {
    expect(maskAveragePrecision([{ groundTruths: [], detections: [] }]).averagePrecision).toBe(-1);
    const [mask] = [imageFromRows([[1, 0]])];
    expect(maskAveragePrecision([{ groundTruths: [mask], detections: [] }]).averagePrecision).toBe(
      0,
    );
  });

  it('names the score that is none', () => {
    const detections = [{ mask: createImage(1, 1), score: NaN }];
    expect(() => maskAveragePrecision([{ groundTruths: [], detections }])).toThrow(
      'images[0].detections[0].score: found NaN',
    );
  });
});
