import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  boxArea,
  clipBox,
  convertBox,
  convertBoxes,
  generalizedIntersectionOverUnion,
  generalizedIntersectionOverUnionMatrix,
  intersectionOverUnion,
  intersectionOverUnionMatrix,
  nonMaximumSuppression,
  nonMaximumSuppressionPerClass,
} from './index.ts';
import type { Box, BoxFormat } from './index.ts';

type Entry = number | 'NaN';

interface Vectors {
  readonly conversions: readonly {
    readonly box: Box;
    readonly from: BoxFormat;
    readonly to: BoxFormat;
    readonly out: Box;
  }[];
  readonly overlaps: {
    readonly rows: readonly Box[];
    readonly columns: readonly Box[];
    readonly area: readonly number[];
    readonly pycocotools: readonly (readonly number[])[];
    readonly torchvision: readonly (readonly Entry[])[];
    readonly giou: readonly (readonly Entry[])[];
    readonly 'giou-shapely': readonly (readonly number[])[];
  };
  readonly inclusive: {
    readonly rows: readonly Box[];
    readonly columns: readonly Box[];
    readonly iou: readonly (readonly number[])[];
  };
  readonly clipped: {
    readonly boxes: readonly Box[];
    readonly width: number;
    readonly height: number;
    readonly out: readonly Box[];
  };
  readonly suppressions: readonly {
    readonly boxes: readonly Box[];
    readonly scores: readonly number[];
    readonly labels: readonly number[];
    readonly threshold: number;
    readonly kept: readonly number[];
    readonly 'kept-per-class': readonly number[];
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('./boxes.vectors.json', import.meta.url), 'utf8'),
) as Vectors;

function expectMatrix(found: number[][], wanted: readonly (readonly Entry[])[]): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === 'NaN') expect(found[i][j], `[${i}][${j}]`).toBeNaN();
      else expect(found[i][j], `[${i}][${j}]`).toBeCloseTo(value, 12);
    });
  });
}

const anyBox = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.nat(40), fc.nat(40))
  .map(([left, top, width, height]): Box => [left, top, left + width, top + height]);

describe('convertBox', () => {
  it.each(vectors.conversions)('$from to $to agrees with torchvision', ({ box, from, to, out }) => {
    convertBox(box, from, to).forEach((value, i) => expect(value).toBeCloseTo(out[i], 11));
  });

  it('keeps a given width to the digit', () => {
    expect(convertBox([0.1, 0.2, 0.3, 0.3], 'xywh', 'cxcywh').slice(2)).toEqual([0.3, 0.3]);
  });

  it('rejects a negative size in each format', () => {
    const message = 'box: found [5,5,-1,2], expected a size of at least 0 in the format xywh';
    expect(() => convertBox([5, 5, -1, 2], 'xywh', 'xyxy')).toThrow(message);
    expect(() => convertBox([5, 5, 1, 9], 'xyxy', 'xywh')).toThrow('in the format xyxy');
    expect(() => convertBoxes([[5, 5, 1, -9]], 'cxcywh', 'xywh')).toThrow('in the format cxcywh');
  });

  it('rejects the wrong number of numbers', () => {
    const message = 'box: found 3 numbers, expected 4 numbers in the format xyxy';
    expect(() => convertBox([1, 2, 3], 'xyxy', 'xywh')).toThrow(message);
    const mistyped = JSON.parse('"xyhw"');
    expect(() => convertBox([1, 2, 3, 4], mistyped, 'xywh')).toThrow(
      'from: found xyhw, expected xyxy, xywh or cxcywh: did you mean xywh?',
    );
    expect(() => convertBox([1, 2, 3, 4], 'xywh', mistyped)).toThrow('to: found xyhw');
  });
});

describe('boxArea and clipBox', () => {
  it('agrees with torchvision', () => {
    const { rows, area } = vectors.overlaps;
    rows.forEach((row, i) => expect(boxArea(row)).toBeCloseTo(area[i], 9));
  });

  it('counts the last pixel under the inclusive convention', () => {
    expect(boxArea([5, 5, 5, 5], { convention: 'inclusive' })).toBe(1);
    expect(boxArea([5, 5, 5, 5])).toBe(0);
  });

  it('clips as torchvision does', () => {
    const { boxes, width, height, out } = vectors.clipped;
    boxes.forEach((box, i) => expect(clipBox(box, width, height)).toEqual(out[i]));
  });

  it('says what is wrong with a box', () => {
    expect(() => boxArea([3, 0, 1, 2])).toThrow(
      'box: found [3,0,1,2], expected right ≥ left and bottom ≥ top',
    );
    expect(() => boxArea([0, NaN, 1, 2])).toThrow('box[1]: found NaN, expected a finite number');
    expect(() => clipBox([0, 0, 1, 1], 0, 4)).toThrow('width: found 0, expected a finite number');
  });
});

describe('intersectionOverUnion', () => {
  const { rows, columns, pycocotools, torchvision } = vectors.overlaps;

  it('agrees with pycocotools, where empty boxes score 0', () => {
    expectMatrix(intersectionOverUnionMatrix(rows, columns), pycocotools);
  });

  it('agrees with torchvision, where empty boxes score NaN', () => {
    expectMatrix(intersectionOverUnionMatrix(rows, columns, { emptyUnion: 'nan' }), torchvision);
  });

  it('agrees with pixels counted one by one', () => {
    const { rows: first, columns: second, iou } = vectors.inclusive;
    expectMatrix(intersectionOverUnionMatrix(first, second, { convention: 'inclusive' }), iou);
  });

  it('gives no rows for no boxes', () => {
    expect(intersectionOverUnionMatrix([], [[0, 0, 1, 1]])).toEqual([]);
    expect(intersectionOverUnionMatrix([[0, 0, 1, 1]], [])).toEqual([[]]);
  });

  it('names the box that is wrong', () => {
    expect(() => intersectionOverUnion([0, 0, 1, 1], [0, 2, 1, 1])).toThrow('b: found [0,2,1,1]');
    expect(() => intersectionOverUnionMatrix([[0, 0, 1, Infinity]], [])).toThrow('rows[0][3]');
  });

  it('is symmetric, within [0, 1], and 1 only for the same box', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const value = intersectionOverUnion(a, b);
        expect(value).toBe(intersectionOverUnion(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (value === 1) expect(a).toEqual(b);
      }),
    );
  });
});

describe('generalizedIntersectionOverUnion', () => {
  const { rows, columns, giou } = vectors.overlaps;

  it('agrees with torchvision', () => {
    const found = generalizedIntersectionOverUnionMatrix(rows, columns, { emptyUnion: 'nan' });
    expectMatrix(found, giou);
  });

  it('agrees with polygons in shapely', () => {
    const wanted = vectors.overlaps['giou-shapely'];
    const found = generalizedIntersectionOverUnionMatrix(rows.slice(0, 6), columns.slice(0, 5));
    expectMatrix(found, wanted);
  });

  it('gives two empty boxes 0 where they coincide and −1 where they do not', () => {
    expect(generalizedIntersectionOverUnion([5, 5, 5, 5], [5, 5, 5, 5])).toBe(0);
    expect(generalizedIntersectionOverUnion([0, 0, 0, 0], [5, 5, 5, 5])).toBe(-1);
  });

  it('never exceeds IoU', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const value = generalizedIntersectionOverUnion(a, b);
        expect(value).toBeLessThanOrEqual(intersectionOverUnion(a, b));
        expect(value).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

describe('nonMaximumSuppression', () => {
  it.each(vectors.suppressions.map((entry, i) => ({ ...entry, i })))(
    'case $i agrees with torchvision',
    ({ boxes, scores, labels, threshold, ...wanted }) => {
      expect(nonMaximumSuppression(boxes, scores, { threshold })).toEqual(wanted.kept);
      expect(nonMaximumSuppressionPerClass(boxes, scores, labels, { threshold })).toEqual(
        wanted['kept-per-class'],
      );
    },
  );

  it('keeps the earlier of two equal scores', () => {
    const boxes: Box[] = [
      [1, 0, 11, 10],
      [0, 0, 10, 10],
    ];
    expect(nonMaximumSuppression(boxes, [0.5, 0.5])).toEqual([0]);
  });

  it('drops more with inclusive pixels', () => {
    const boxes: Box[] = [
      [0, 0, 2, 2],
      [1, 0, 3, 2],
    ];
    const scores = [0.9, 0.8];
    expect(nonMaximumSuppression(boxes, scores, { threshold: 0.4 })).toEqual([0, 1]);
    const inclusive = { threshold: 0.4, convention: 'inclusive' } as const;
    expect(nonMaximumSuppression(boxes, scores, inclusive)).toEqual([0]);
  });

  it('leaves no two boxes above the threshold, and every dropped box has a better neighbour', () => {
    const scored = fc.array(fc.tuple(anyBox, fc.nat(5)), { maxLength: 25 });
    fc.assert(
      fc.property(scored, fc.double({ min: 0, max: 1, noNaN: true }), (items, threshold) => {
        const boxes = items.map(([box]) => box);
        const scores = items.map(([, score]) => score);
        const kept = nonMaximumSuppression(boxes, scores, { threshold });
        boxes.forEach((box, i) => {
          const rivals = kept.filter((j) => j !== i && scores[j] >= scores[i]);
          const covered = rivals.some((j) => intersectionOverUnion(boxes[j], box) > threshold);
          const better = rivals.filter((j) => scores[j] > scores[i] || j < i);
          if (kept.includes(i)) {
            const clash = better.some((j) => intersectionOverUnion(boxes[j], box) > threshold);
            expect(clash).toBe(false);
          } else expect(covered).toBe(true);
        });
      }),
    );
  });

  it('rejects lists that do not fit and thresholds out of range', () => {
    const boxes: Box[] = [[0, 0, 1, 1]];
    expect(() => nonMaximumSuppression(boxes, [])).toThrow(
      'scores: found 0 items, expected as many as boxes has (1)',
    );
    expect(() => nonMaximumSuppression(boxes, [NaN])).toThrow('scores[0]: found NaN');
    expect(() => nonMaximumSuppression(boxes, [1], { threshold: 1.5 })).toThrow(
      'options.threshold: found 1.5, expected a number from 0 to 1',
    );
    expect(() => nonMaximumSuppressionPerClass(boxes, [1], [])).toThrow('labels: found 0 items');
  });
});
