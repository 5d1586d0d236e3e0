import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createImage, imageFromRows } from '../imaging/image.ts';
import vectors from './anomaly.vectors.json' with { type: 'json' };
import { nearestOf } from './distances.ts';
import { fitPadim, greedyCoreset, padimDistances, patchCoreScore, placeFeatures } from './index.ts';

function expectNear(found: number, expected: number, tolerance = 1e-9): void {
  const bound = tolerance * Math.max(Math.abs(expected), 1e-3);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

describe('the greedy coreset', () => {
  it.each(vectors.coreset)('of $size rows as by the full matrix', (given) => {
    const { features, size, first, kept, gap } = given;
    expect(greedyCoreset(features, size, { first })).toEqual(kept);
    const memory = kept.map((i) => features[i]);
    const gaps = features.map((row) => nearestOf(memory, row).distance);
    expectNear(Math.max(...gaps), gap);
  });

  it('leaves a gap of at most twice the best that there is', () => {
    const points = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 8 });
    const gapOf = (values: readonly number[], kept: readonly number[]) =>
      Math.max(...values.map((value) => Math.min(...kept.map((k) => Math.abs(value - values[k])))));
    fc.assert(
      fc.property(points, (values) => {
        const kept = greedyCoreset(
          values.map((value) => [value]),
          2,
        );
        const pairs = values.flatMap((_, i) => values.map((__, j) => [i, j]));
        const best = Math.min(...pairs.map((pair) => gapOf(values, pair)));
        expect(gapOf(values, kept)).toBeLessThanOrEqual(2 * best);
      }),
    );
  });

  it('takes no row twice, and refuses to take more than there are', () => {
    expect(greedyCoreset([[1], [1], [1]], 3)).toEqual([0, 1, 2]);
    expect(() => greedyCoreset([[1], [2]], 3)).toThrow('size: found 3, expected at most');
    expect(() => greedyCoreset([[1], [2]], 1, { first: 2 })).toThrow('options.first: found 2');
    expect(() => greedyCoreset([[1e200], [-1e200]], 2)).toThrow(
      'features: found numbers too large',
    );
  });
});

describe('PatchCore', () => {
  it.each(vectors['patch-core'])('with $neighbours neighbours as the paper says', (given) => {
    const { memory, patches, neighbours, ...expected } = given;
    const found = patchCoreScore(memory, patches, { neighbours });
    expect(found.patch).toBe(expected.patch);
    expect(found.nearest).toBe(expected.nearest);
    expectNear(found.score, expected.score);
    found.distances.forEach((distance, i) => {
      expectNear(distance, expected.distances[i]);
    });
  });

  it('weighs a patch less where many remembered ones are as near', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => [i / 100, 0]);
    const lonely = [[0, 0], ...Array.from({ length: 8 }, (_, i) => [-20 - i, 0])];
    const [inCrowd, alone] = [crowd, lonely].map((memory) => patchCoreScore(memory, [[0, 3]]));
    expect(inCrowd.score).toBeLessThan(alone.score);
    expectNear(alone.score, 3, 1e-6);
  });

  it('gives a patch that it remembers the score 0', () => {
    expect(
      patchCoreScore(
        [
          [1, 2],
          [3, 4],
        ],
        [[3, 4]],
      ).score,
    ).toBe(0);
  });

  it('refuses patches of other features', () => {
    expect(() => patchCoreScore([[1, 2]], [[1]])).toThrow('patches[0]: found 1 items');
    expect(() => patchCoreScore([[1]], [[1]], { neighbours: 0 })).toThrow('options.neighbours');
  });
});

describe('PaDiM', () => {
  it.each(vectors.padim)('with ε = $epsilon as numpy and SciPy', (given) => {
    const places = fitPadim(given.pictures, { regularization: given.epsilon });
    padimDistances(places, given.test).forEach((distance, i) => {
      expectNear(distance, given.distances[i]);
    });
  });

  it('gives 0 at the mean, and the distance is the same for features that are mixed', () => {
    const pictures = vectors.padim[0].pictures;
    const places = fitPadim(pictures, { regularization: 0 });
    expect(
      padimDistances(
        places,
        places.map(({ mean }) => mean),
      ),
    ).toEqual([0, 0, 0, 0]);
    const mix = ([a, b, c]: readonly number[]) => [a + 2 * b, b - c, 3 * c];
    const mixed = fitPadim(
      pictures.map((picture) => picture.map(mix)),
      { regularization: 0 },
    );
    const test = vectors.padim[0].test;
    padimDistances(mixed, test.map(mix)).forEach((distance, i) => {
      expectNear(distance, padimDistances(places, test)[i]);
    });
  });

  it('refuses a covariance without inverse, and says what helps', () => {
    const pictures = [[[1, 2]], [[2, 4]], [[3, 6]]];
    expect(() => fitPadim(pictures, { regularization: 0 })).toThrow(
      'covariance of place 0: found a singular one, expected one that can be inverted',
    );
    expect(fitPadim(pictures)).toHaveLength(1);
    expect(() => fitPadim([[[1]]])).toThrow('pictures: found 1 items');
    expect(() => fitPadim([[[1]], [[1], [2]]])).toThrow('pictures[1]: found 2 items');
  });

  it('refuses a picture of other places', () => {
    const places = fitPadim([[[1]], [[3]]]);
    expect(() => padimDistances(places, [[1], [2]])).toThrow('picture: found 2 items');
  });
});

describe('features of places', () => {
  it.each(vectors.features)('of cells of $stride px as numpy', (given) => {
    const { features, rows, columns } = placeFeatures(imageFromRows(given.image), given.stride);
    expect(features).toHaveLength(given.features.length);
    expect(rows * columns).toBe(features.length);
    features.forEach((row, place) => {
      row.forEach((value, i) => {
        expectNear(value, given.features[place][i]);
      });
    });
  });

  it('refuses cells larger than the image', () => {
    expect(() => placeFeatures(createImage(8, 4), 8)).toThrow('stride: found 8, expected at most');
  });
});
