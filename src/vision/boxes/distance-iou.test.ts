import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectNear } from '../network/near.fixture.ts';
import vectors from './distance-iou.vectors.json' with { type: 'json' };
import {
  boxOverlapLoss,
  boxOverlapLosses,
  completeIntersectionOverUnion,
  completeIntersectionOverUnionMatrix,
  distanceIntersectionOverUnion,
  distanceIntersectionOverUnionMatrix,
  intersectionOverUnion,
} from './index.ts';
import type { Box } from './index.ts';

const rows = vectors.rows as unknown as Box[];
const columns = vectors.columns as unknown as Box[];
const overlaps = ['iou', 'giou', 'diou', 'ciou'] as const;

const anyBox = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(40), fc.nat(40))
  .map(([left, top, width, height]): Box => [left, top, left + width, top + height]);

describe('distance and complete IoU', () => {
  it('agree with torchvision', () => {
    expectNear(distanceIntersectionOverUnionMatrix(rows, columns), vectors.diou, 1e-12);
    expectNear(completeIntersectionOverUnionMatrix(rows, columns), vectors.ciou, 1e-12);
  });

  it('are 1 for the same box, symmetric, and never above the one with fewer penalties', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const distance = distanceIntersectionOverUnion(a, b);
        const complete = completeIntersectionOverUnion(a, b);
        expect(distance).toBe(distanceIntersectionOverUnion(b, a));
        expect(complete).toBeCloseTo(completeIntersectionOverUnion(b, a), 12);
        expect(distance).toBeLessThanOrEqual(intersectionOverUnion(a, b));
        expect(complete).toBeLessThanOrEqual(distance);
        expect(distance).toBeGreaterThanOrEqual(-1);
        expect(complete).toBeGreaterThan(-1.5);
        const solid = a[2] > a[0] && a[3] > a[1];
        if (solid) expect(completeIntersectionOverUnion(a, a)).toBe(1);
      }),
    );
  });

  it('tell where a box lies inside another, which IoU and generalized IoU do not', () => {
    const around: Box = [0, 0, 10, 10];
    const [corner, middle]: Box[] = [[0, 0, 4, 4], [3, 3, 7, 7]]; // prettier-ignore
    for (const overlap of ['iou', 'giou'] as const) {
      const [first, second] = boxOverlapLosses([corner, middle], [around, around], { overlap });
      expect(first).toBe(second);
    }
    const found = distanceIntersectionOverUnion(around, middle);
    expect(found).toBeGreaterThan(distanceIntersectionOverUnion(around, corner));
  });

  it('answer for empty boxes and boxes of extreme size', () => {
    expect(distanceIntersectionOverUnion([5, 5, 5, 5], [5, 5, 5, 5])).toBe(0);
    expect(
      distanceIntersectionOverUnion([5, 5, 5, 5], [5, 5, 5, 5], { emptyUnion: 'nan' }),
    ).toBeNaN();
    expect(completeIntersectionOverUnion([0, 0, 8, 0], [0, 0, 0, 0])).toBe(-0.75);
    const [huge, half]: Box[] = [[0, 0, 1e300, 1e300], [0, 0, 5e299, 5e299]]; // prettier-ignore
    expect(completeIntersectionOverUnion(huge, half)).toBeCloseTo(0.1875, 12);
    const far = 1.7e308;
    expect(distanceIntersectionOverUnion([-far, -far, -far, -far], [far, far, far, far])).toBe(-1);
  });

  it('are of a pixel that is one pixel wide, if edges are pixels', () => {
    const convention = 'inclusive' as const;
    expect(distanceIntersectionOverUnion([0, 0, 1, 1], [0, 0, 3, 3], { convention })).toBe(0.1875);
    expect(completeIntersectionOverUnion([5, 5, 5, 5], [5, 5, 5, 5], { convention })).toBe(1);
  });

  it('name the box that is wrong', () => {
    expect(() => distanceIntersectionOverUnion([0, 0, 1, 1], [0, 2, 1, 1])).toThrow('b: found');
    expect(() => completeIntersectionOverUnionMatrix([[0, 0, 1, NaN]], [])).toThrow('rows[0][3]');
  });
});

describe('box overlap loss', () => {
  it.each(overlaps)('by %s agrees with torchvision', (overlap) => {
    expectNear(boxOverlapLosses(rows, columns, { overlap }), vectors.losses[overlap], 1e-12);
    const mean = vectors.losses[overlap].reduce((sum, loss) => sum + loss, 0) / rows.length;
    expectNear(boxOverlapLoss(rows, columns, { overlap }), mean, 1e-12);
  });

  it('names what is wrong', () => {
    expect(() => boxOverlapLoss([], [])).toThrow('predictions: found 0 items');
    expect(() => boxOverlapLosses([[0, 0, 1, 1]], [])).toThrow(
      'targets: found 0 items, expected as many as predictions has (1)',
    );
  });
});
