import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  detectionAveragePrecision,
  interpolatedAveragePrecision,
  matchDetections,
  meanAveragePrecision,
} from './index.ts';
import type { CocoDetection, CocoGroundTruth } from './index.ts';
import type { Box } from '../boxes/index.ts';

interface Ranking {
  readonly truths: readonly CocoGroundTruth[];
  readonly found: readonly CocoDetection[];
  readonly threshold: number;
  readonly coco: number;
  readonly 'voc-2007': number;
  readonly 'voc-2012': number;
}

const { rankings } = JSON.parse(
  readFileSync(new URL('./detection.vectors.json', import.meta.url), 'utf8'),
) as { readonly rankings: readonly Ranking[] };

const corners = ([x, y, width, height]: readonly number[]): Box => [x, y, x + width, y + height];

function imagesOf({ truths, found }: Ranking) {
  const images = [...new Set([...truths, ...found].map((item) => item.image_id))];
  return images.map((image) => ({
    groundTruths: truths
      .filter((item) => item.image_id === image)
      .map((item) => ({ box: corners(item.bbox) })),
    detections: found
      .filter((item) => item.image_id === image)
      .map((item) => ({ box: corners(item.bbox), score: item.score })),
  }));
}

describe('detectionAveragePrecision', () => {
  const cases = rankings.flatMap((ranking, i) =>
    (['coco', 'voc-2007', 'voc-2012'] as const).map((rules) => ({ ranking, rules, i })),
  );
  it.each(cases)('ranking $i by $rules', ({ ranking, rules }) => {
    const { threshold } = ranking;
    const { averagePrecision } = detectionAveragePrecision(imagesOf(ranking), { rules, threshold });
    expect(averagePrecision).toBeCloseTo(ranking[rules], 12);
  });

  const groundTruths = [{ box: [0, 0, 9, 9] as const }];
  const detections = [
    { box: [0, 0, 9, 9] as const, score: 0.9 },
    { box: [50, 50, 59, 59] as const, score: 0.9 },
  ];

  it('depends on the order of equal scores', () => {
    const forwards = detectionAveragePrecision([{ groundTruths, detections }]);
    const backwards = detectionAveragePrecision([
      { groundTruths, detections: detections.toReversed() },
    ]);
    expect([forwards.averagePrecision, backwards.averagePrecision]).toEqual([1, 0.5]);
  });

  it('is -1 without ground truth and 0 without detections', () => {
    const at = (images: Parameters<typeof detectionAveragePrecision>[0]) =>
      detectionAveragePrecision(images).averagePrecision;
    expect(at([])).toBe(-1);
    expect(at([{ groundTruths: [], detections }])).toBe(-1);
    expect(at([{ groundTruths, detections: [] }])).toBe(0);
  });

  it('neither rewards nor blames what falls on an ignored object', () => {
    const difficult = { box: [50, 50, 59, 59] as const, ignored: true };
    for (const rules of ['coco', 'voc-2012'] as const) {
      const ranking = detectionAveragePrecision(
        [{ groundTruths: [...groundTruths, difficult], detections }],
        { rules },
      );
      expect(ranking).toEqual({ averagePrecision: 1, precision: [1], recall: [1], scores: [0.9] });
    }
  });
});

describe('matchDetections', () => {
  const truth = [{ box: [0, 0, 10, 10] as const }, { box: [4, 0, 14, 10] as const }];

  it('takes an IoU of the threshold by COCO, not by VOC', () => {
    const half = [{ box: [0, 0, 10, 5] as const, score: 1 }];
    expect(matchDetections(half, truth.slice(0, 1))[0].verdict).toBe('true-positive');
    const byVoc = matchDetections(half, truth.slice(0, 1), { rule: 'voc' });
    expect(byVoc[0].verdict).toBe('false-positive');
  });

  it('breaks equal IoUs towards the later object by COCO, the earlier by VOC', () => {
    const between = [{ box: [2, 0, 12, 10] as const, score: 1 }];
    expect(matchDetections(between, truth)[0].groundTruth).toBe(1);
    expect(matchDetections(between, truth, { rule: 'voc' })[0].groundTruth).toBe(0);
  });

  it('lets VOC’s difficult object absorb several detections and COCO’s only one', () => {
    const difficult = [{ box: [0, 0, 10, 10] as const, ignored: true }];
    const twice = [0.9, 0.8].map((score) => ({ box: [0, 0, 10, 10] as const, score }));
    const verdicts = (rule: 'coco' | 'voc') =>
      matchDetections(twice, difficult, { rule }).map(({ verdict }) => verdict);
    expect(verdicts('voc')).toEqual(['ignored', 'ignored']);
    expect(verdicts('coco')).toEqual(['ignored', 'false-positive']);
  });

  it('takes no object twice', () => {
    const anyBox = fc.tuple(fc.nat(30), fc.nat(30)).map(([x, y]): Box => [x, y, x + 12, y + 12]);
    const scored = fc.record({ box: anyBox, score: fc.double({ noNaN: true, min: 0, max: 1 }) });
    const objects = fc.array(fc.record({ box: anyBox }), { maxLength: 12 });
    const rule = fc.constantFrom('coco' as const, 'voc' as const);
    fc.assert(
      fc.property(fc.array(scored, { maxLength: 12 }), objects, rule, (found, there, by) => {
        const taken = matchDetections(found, there, { rule: by, threshold: 0.3 })
          .map(({ groundTruth }) => groundTruth)
          .filter((g) => g >= 0);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('rejects what cannot be matched', () => {
    expect(() => matchDetections([{ box: [0, 0, 1, 1], score: NaN }], [])).toThrow(
      'detections[0].score: found NaN, expected a finite number',
    );
    expect(() => matchDetections([], [], { threshold: -1 })).toThrow(
      'options.threshold: found -1, expected a number from 0 to 1',
    );
  });
});

describe('interpolatedAveragePrecision', () => {
  it('reads an empty ranking as 0', () => {
    expect(interpolatedAveragePrecision([], [])).toBe(0);
    expect(interpolatedAveragePrecision([], [], 'voc-2012')).toBe(0);
  });

  it('does not reach VOC 2007’s 0.3 with three in ten', () => {
    expect(interpolatedAveragePrecision([1, 1, 1], [0.1, 0.2, 0.3], 'voc-2007')).toBeCloseTo(
      3 / 11,
    );
    const more = [0.1, 0.2, 0.31];
    expect(interpolatedAveragePrecision([1, 1, 1], more, 'voc-2007')).toBeCloseTo(4 / 11);
  });

  it('rejects a falling recall and a precision above 1', () => {
    expect(() => interpolatedAveragePrecision([1, 1], [0.5, 0.4])).toThrow(
      'recall[1]: found 0.4, expected at least the recall before it (0.5)',
    );
    expect(() => interpolatedAveragePrecision([1.2], [0.5])).toThrow('precision[0]: found 1.2');
  });
});

describe('meanAveragePrecision', () => {
  const groundTruths = [
    { box: [0, 0, 9, 9] as const, label: 'short' },
    { box: [30, 0, 39, 9] as const, label: 'open' },
  ];
  const detections = [
    { box: [0, 0, 9, 9] as const, score: 0.9, label: 'short' },
    { box: [60, 0, 69, 9] as const, score: 0.9, label: 'spur' },
  ];

  it('averages the classes with ground truth; the others are -1', () => {
    const { mean, perClass } = meanAveragePrecision([{ groundTruths, detections }]);
    expect(mean).toBe(0.5);
    expect(perClass).toEqual([
      { label: 'short', averagePrecision: 1, groundTruths: 1, detections: 1 },
      { label: 'open', averagePrecision: 0, groundTruths: 1, detections: 0 },
      { label: 'spur', averagePrecision: -1, groundTruths: 0, detections: 1 },
    ]);
  });

  it('charges a class without ground truth when asked', () => {
    const { mean } = meanAveragePrecision([{ groundTruths, detections }], {
      withoutGroundTruth: 'zero',
    });
    expect(mean).toBeCloseTo(1 / 3, 12);
  });

  it('is -1 without anything', () => {
    expect(meanAveragePrecision([])).toEqual({ mean: -1, perClass: [] });
  });
});
