import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, crossEntropyLoss, nestedFrom, relu, tensorFrom } from '../network/index.ts';
import { expectNear } from '../network/near.fixture.ts';
import type { Nest } from '../network/near.fixture.ts';
import vectors from './compression.vectors.json' with { type: 'json' };
import {
  applyMask,
  distillationGradient,
  distillationLoss,
  filterMask,
  filterNorms,
  magnitudeMasks,
  remainingSize,
  removeChannels,
  removeFilters,
  semiStructuredMask,
} from './index.ts';

describe('distillation', () => {
  it.each(vectors.distillation)('at T = $temperature, alpha = $alpha, as PyTorch', (given) => {
    const { student, teacher, targets, loss, gradient } = given;
    expectNear(distillationLoss(student, teacher, targets, given), loss);
    expectNear(distillationGradient(student, teacher, targets, given), gradient);
  });

  it('is 0 for a student that says what the teacher says, and cross-entropy without a teacher', () => {
    const [student, targets] = [[[2, -1, 0.3]], [2]];
    expect(distillationLoss(student, student, targets, { alpha: 1 })).toBe(0);
    const hard = distillationLoss(student, [[9, 9, 0]], targets, { alpha: 0 });
    expectNear(hard, crossEntropyLoss(student, targets));
  });

  it('keeps the size of its gradient as the temperature rises, by T²', () => {
    const size = (temperature: number) => {
      const options = { temperature, alpha: 1 };
      return distillationGradient([[0.3, -0.2]], [[-0.1, 0.4]], [0], options)[0][0];
    };
    expect(size(40) / size(10)).toBeCloseTo(1, 2);
  });

  it('refuses other shapes, classes that there are not, and a temperature of 0', () => {
    expect(() => distillationLoss([[1, 2]], [[1, 2, 3]], [0])).toThrow('teacher[0]');
    expect(() => distillationLoss([[1, 2]], [[1, 2]], [2])).toThrow('targets[0]');
    expect(() => distillationLoss([[1, 2]], [[1, 2]], [0], { temperature: 0 })).toThrow(
      'options.temperature',
    );
  });
});

describe('pruning by magnitude', () => {
  it.each(vectors.magnitude)('a share of $share, as PyTorch', (given) => {
    expect(magnitudeMasks(given.layers, given.share)).toEqual(given.global);
    const perLayer = { scope: 'per-layer' } as const;
    expect(magnitudeMasks(given.layers, given.share, perLayer)).toEqual(given['per-layer']);
  });

  it('takes the earlier of equals, whatever their sign, across layers', () => {
    expect(magnitudeMasks([[2, -1], [1], [-1, 3]], 0.4)).toEqual([[1, 0], [0], [1, 1]]);
  });

  it('keeps nothing that is smaller than what it removes', () => {
    const drawn = fc.array(fc.double({ noNaN: true, min: -9, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 1, noNaN: true }), (weights, share) => {
        const [mask] = magnitudeMasks([weights], share);
        const sizes = (kept: number) =>
          weights.filter((_, i) => mask[i] === kept).map((weight) => Math.abs(weight));
        expect(Math.max(0, ...sizes(0))).toBeLessThanOrEqual(Math.min(9, ...sizes(1)));
        const kept = applyMask(weights, mask);
        expect(kept.every((weight, i) => weight === (mask[i] ? weights[i] : 0))).toBe(true);
      }),
    );
  });

  it('refuses a share above 1, an empty layer, and a mask of other than 0 and 1', () => {
    expect(() => magnitudeMasks([[1]], 1.1)).toThrow('share');
    expect(() => magnitudeMasks([[]], 0.5)).toThrow('layers[0]');
    expect(() => applyMask([1], [0.5])).toThrow('mask[0]');
  });
});

describe('pruning by filter', () => {
  it.each(vectors.filters)('a share of $share, as PyTorch', (given) => {
    const weight = tensorFrom(given.weight);
    expectNear(filterNorms(weight), given.norms);
    const mask = filterMask(weight, given.share);
    expect(mask).toEqual(given.mask);
    expect(nestedFrom(removeFilters(weight, mask))).toEqual(given.removed);
    expect(nestedFrom(removeChannels(tensorFrom(given.next), mask))).toEqual(given['next-removed']);
  });

  it('gives the same output as zeros do, in fewer numbers', () => {
    const given = vectors.filters[0];
    const [first, second] = [tensorFrom(given.weight), tensorFrom(given.next)];
    const mask = filterMask(first, given.share);
    const perWeight = mask.flatMap((value) => new Array<number>(18).fill(value));
    const zeroed = { ...first, data: Float64Array.from(applyMask(first.data, perWeight)) };
    const image = tensorFrom([[0, 1].map((c) => [0, 1, 2, 3, 4].map((y) => [c, y, 2, 1 - y, 3]))]);
    const through = (one: typeof first, two: typeof second) =>
      nestedFrom(conv2d(relu(conv2d(image, one)), two));
    const slim = through(removeFilters(first, mask), removeChannels(second, mask));
    expectNear(slim as Nest, through(zeroed, second) as Nest, 1e-12);
  });

  it('leaves one filter at least', () => {
    expect(() => filterMask(tensorFrom([[1], [2]]), 1)).toThrow('leaves one of 2 filters');
    expect(() => removeFilters(tensorFrom([[1], [2]]), [0, 0])).toThrow('mask');
  });
});

describe('two of four', () => {
  it.each(vectors['semi-structured'])('$keep of $of, as PyTorch', (given) => {
    expect(semiStructuredMask(given.rows, given)).toEqual(given.mask);
  });

  it('takes the earlier of equals, and refuses a row that is no multiple of four', () => {
    expect(semiStructuredMask([[1, -1, 1, 1]])).toEqual([[0, 0, 1, 1]]);
    expect(() => semiStructuredMask([[1, 2, 3, 4, 5, 6]])).toThrow('a multiple of 4');
  });
});

describe('what remains', () => {
  it.each(vectors.sizes)('has the bytes that NumPy packs: $bitmap of $dense', (given) => {
    const layers = given.layers.map((weights, i) => ({ weights, places: given.places[i] }));
    const found = remainingSize(layers, { bits: 8 });
    expect(found.bytes).toMatchObject({
      dense: given.dense,
      bitmap: given.bitmap,
      indexed: given.indexed,
    });
    expectNear(found.sparsity, given.sparsity);
    expect(found.multiplyAdds).toEqual({
      dense: given['multiply-adds'],
      nonZero: given['non-zero'],
    });
  });

  it('knows two of four when it sees it, at 9 bits a weight in half precision', () => {
    const weights = Array.from({ length: 16 }, (_, i) => i + 1);
    const bits = { bits: 16 };
    expect(remainingSize([{ weights }], bits).bytes.twoOfFour).toBe(null);
    const [mask] = semiStructuredMask([weights]);
    const half = remainingSize([{ weights: applyMask(weights, mask) }], bits);
    expect(half.bytes.twoOfFour).toBe((16 * 9) / 8);
    expect(half.sparsity).toBe(0.5);
  });
});
