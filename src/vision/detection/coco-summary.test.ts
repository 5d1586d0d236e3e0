import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cocoRecalls, cocoSummary, cocoThresholds } from './index.ts';
import type { CocoDetection, CocoGroundTruth, CocoScores } from './index.ts';

interface Summary {
  readonly name: string;
  readonly truths: readonly CocoGroundTruth[];
  readonly found: readonly CocoDetection[];
  readonly images: readonly number[];
  readonly categories: readonly number[];
  readonly grids: 'float64' | 'float32';
  readonly limits?: readonly [number, number, number];
  readonly stats: readonly number[];
  readonly 'per-class': Readonly<Record<string, readonly number[]>>;
}

const { summaries, float32 } = JSON.parse(
  readFileSync(new URL('./detection.vectors.json', import.meta.url), 'utf8'),
) as {
  readonly summaries: readonly Summary[];
  readonly float32: { readonly thresholds: readonly number[]; readonly recalls: readonly number[] };
};

const order = [
  ...(['AP', 'AP50', 'AP75', 'APsmall', 'APmedium', 'APlarge'] as const),
  ...(['AR1', 'AR10', 'AR100', 'ARsmall', 'ARmedium', 'ARlarge'] as const),
];

function expectScores(found: CocoScores, wanted: readonly number[], whose: string): void {
  order.forEach((key, i) => expect(found[key], `${key} of ${whose}`).toBeCloseTo(wanted[i], 12));
}

const box = [10, 10, 40, 40] as const;
const truth = { image_id: 1, category_id: 1, bbox: box } as const;
const hit = { image_id: 1, category_id: 1, bbox: box, score: 0.9 } as const;
const miss = { ...hit, bbox: [300, 300, 40, 40] } as const;

describe('cocoSummary against pycocotools', () => {
  it.each(summaries)('$name', ({ truths, found, images, categories, limits, grids, ...wanted }) => {
    const summary = cocoSummary(truths, found, {
      images,
      categories,
      thresholds: cocoThresholds(grids),
      recalls: cocoRecalls(grids),
      ...(limits === undefined ? {} : { limits }),
    });
    expectScores(summary, wanted.stats, 'all');
    expect(summary.perClass.map(({ category }) => category)).toEqual(
      categories.toSorted((a, b) => a - b),
    );
    for (const row of summary.perClass) {
      expectScores(row, wanted['per-class'][row.category], `category ${row.category}`);
    }
  });
});

describe('cocoSummary', () => {
  it('takes images and categories from the records when none are named', () => {
    const { truths, found, stats } = summaries[0];
    expectScores(cocoSummary(truths, found), stats, 'all');
  });

  it('has numpy’s grids', () => {
    expect(cocoThresholds()).toEqual([
      0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.8999999999999999, 0.95,
    ]);
    expect(cocoRecalls()).toHaveLength(101);
    expect(cocoRecalls()[70]).toBe(0.7000000000000001);
    expect(cocoRecalls()[100]).toBe(1);
  });

  it('has torch’s grids', () => {
    expect(cocoThresholds('float32')).toEqual(float32.thresholds);
    expect(cocoRecalls('float32')).toEqual(float32.recalls);
  });

  it('reaches 0.70 with seven of ten on a grid of hundredths', () => {
    const truths = Array.from({ length: 10 }, (_, i) => ({ ...truth, image_id: i }));
    const found = Array.from({ length: 7 }, (_, i) => ({ ...hit, image_id: i }));
    const recalls = Array.from({ length: 101 }, (_, i) => i / 100);
    expect(cocoSummary(truths, found).AP).toBeCloseTo(70 / 101, 12);
    expect(cocoSummary(truths, found, { recalls }).AP).toBeCloseTo(71 / 101, 12);
  });

  it('reads the headline AP at another limit when asked', () => {
    const limits = [1, 10, 50] as const;
    expect(cocoSummary([truth], [hit], { limits }).AP).toBe(-1);
    expect(cocoSummary([truth], [hit], { limits, headlineLimit: 50 }).AP).toBeCloseTo(1, 12);
  });

  it('honours the field ignore when asked', () => {
    const ignored = { ...truth, ignore: 1 } as const;
    expect(cocoSummary([ignored], [hit]).AP).toBeCloseTo(1, 12);
    expect(cocoSummary([ignored], [hit], { ignoreField: 'kept' }).AP).toBe(-1);
    const two = [ignored, { ...truth, bbox: miss.bbox }];
    expect(cocoSummary(two, [hit, miss], { ignoreField: 'kept' }).AP).toBeCloseTo(1, 12);
  });

  it('counts identifier 0 as any other when asked', () => {
    const zero = { ...truth, id: 0 };
    expect(cocoSummary([zero], [hit]).AP).toBe(0);
    expect(cocoSummary([zero], [hit], { zeroIdentifier: 'matched' }).AP).toBeCloseTo(1, 12);
  });

  it('moves the size limits', () => {
    const range = (low: number, high: number) => [low, high] as const;
    const areaRanges = {
      all: range(0, 1e10),
      small: range(0, 1600),
      medium: range(1601, 1e4),
      large: range(1e4, 1e10),
    };
    const { APsmall, APmedium } = cocoSummary([truth], [hit], { areaRanges });
    expect([APsmall, APmedium]).toEqual([expect.closeTo(1, 12), -1]);
  });

  it('takes identifiers of text', () => {
    const summary = cocoSummary(
      [{ ...truth, category_id: 'short' }],
      [{ ...hit, category_id: 'open' }],
    );
    expect(summary.perClass.map(({ category, AP }) => [category, AP])).toEqual([
      ['open', -1],
      ['short', 0],
    ]);
  });

  it('is -1 throughout without any record', () => {
    expectScores(cocoSummary([], []), Array<number>(12).fill(-1), 'nothing');
  });

  it('rejects what cannot be evaluated, and says where', () => {
    expect(() => cocoSummary([{ ...truth, bbox: [0, 0, -1, 2] }], [])).toThrow(
      'groundTruths[0].bbox: found [0,0,-1,2], expected a width and height of at least 0',
    );
    expect(() => cocoSummary([truth], [{ ...hit, score: NaN }])).toThrow(
      'detections[0].score: found NaN, expected a finite number',
    );
    expect(() => cocoSummary([truth], [{ ...hit, image_id: 2 }], { images: [1] })).toThrow(
      'detections[0].image_id: found 2, expected one of options.images',
    );
    expect(() => cocoSummary([truth], [hit], { recalls: [0.5, 0.1] })).toThrow('ascending recalls');
    expect(() => cocoSummary([truth], [hit], { limits: [0, 1, 2] })).toThrow('options.limits[0]');
    expect(() => cocoSummary([{ ...truth, area: -1 }], [])).toThrow('groundTruths[0].area');
  });

  it('never loses by a true box in place of a false one, and ignores the order of unequal scores', () => {
    const scene = fc.array(fc.tuple(fc.nat(3), fc.nat(200), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(scene, fc.nat(1000), (items, turn) => {
        const truths = items.map(([image_id, x]) => ({
          ...truth,
          image_id,
          bbox: [x, 0, 20, 20] as const,
        }));
        const found = items.map(([image_id, x, good], i) => ({
          ...hit,
          image_id,
          bbox: [good ? x : x + 500, 0, 20, 20] as const,
          score: 1 / (i + 1),
        }));
        const better = found.map((detection, i) => ({ ...detection, bbox: truths[i].bbox }));
        const turned = [
          ...found.slice(turn % found.length),
          ...found.slice(0, turn % found.length),
        ];
        const { AP } = cocoSummary(truths, found);
        expect(cocoSummary(truths, turned).AP).toBe(AP);
        expect(cocoSummary(truths, better).AP).toBeGreaterThanOrEqual(AP);
      }),
      { numRuns: 50 },
    );
  });
});
