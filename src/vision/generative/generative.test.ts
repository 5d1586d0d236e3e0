import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import vectors from './generative.vectors.json' with { type: 'json' };
import {
  featureCovariance,
  featureMean,
  fitGaussian,
  frechetDistance,
  inceptionScore,
  kernelInceptionDistance,
  kernelInceptionDistanceOverSubsets,
} from './index.ts';

/** Relative to the larger of the value and `scale`, the size of the terms that were subtracted. */
function expectNear(found: number, expected: number, scale = 0, tolerance = 1e-12): void {
  const bound = tolerance * Math.max(Math.abs(expected), scale);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

function trace(matrix: readonly (readonly number[])[]): number {
  return matrix.reduce((sum, row, i) => sum + row[i], 0);
}

describe('mean and covariance', () => {
  it.each(vectors.frechet)('$name: as numpy', ({ first, ddof, mean, covariance }) => {
    featureMean(first).forEach((value, j) => {
      expectNear(value, mean[j], 1);
    });
    const found = featureCovariance(first, { ddof });
    found.forEach((row, i) => {
      row.forEach((value, j) => {
        expectNear(value, covariance[i][j], Math.sqrt(covariance[i][i] * covariance[j][j]));
      });
    });
  });

  it('refuses what has no covariance', () => {
    expect(() => featureCovariance([[1, 2]])).toThrow(
      'samples: found 1 rows, expected more than ddof (1)',
    );
    expect(() => featureMean([])).toThrow('samples: found 0 items, expected at least 1');
    expect(() => featureMean([[1], [1, 2]])).toThrow('samples[1]: found 2 items');
    expect(() => featureMean([[1], [Number.NaN]])).toThrow('samples[1][0]: found NaN');
    expect(() => featureCovariance([[1], [2]], { ddof: 0.5 })).toThrow('ddof: found 0.5');
  });
});

describe('Fréchet distance', () => {
  it.each(vectors.frechet)('$name: exact from samples', ({ first, second, ddof, distance }) => {
    const [a, b] = [fitGaussian(first, { ddof }), fitGaussian(second, { ddof })];
    expectNear(frechetDistance(a, b), distance, trace(a.covariance) + trace(b.covariance));
  });

  it.each(vectors.gaussians)('$name: exact from covariances', ({ first, second, distance }) => {
    expectNear(frechetDistance(first, second), distance, 1e-3);
  });

  it.each([...vectors.gaussians, ...vectors.frechet])(
    '$name: symmetric in its arguments',
    (value) => {
      const [a, b] = [value.first, value.second].map((side) =>
        'mean' in side ? side : fitGaussian(side),
      );
      expectNear(frechetDistance(a, b), frechetDistance(b, a), trace(a.covariance));
    },
  );

  const singular = vectors.gaussians.filter(
    ({ name }) => name.includes('rank') || name.includes('zero'),
  );
  it.each(singular)('$name: the offset moves it as in pytorch-fid', (value) => {
    const { first, second } = value;
    const found = frechetDistance(first, second, { singular: 'offset' });
    expectNear(found, value['offset-distance'], 1, 1e-9);
    expect(Math.abs(found - value.distance)).toBeGreaterThan(1e-7);
    expect(() => frechetDistance(first, second, { singular: 'throw' })).toThrow(
      "expected full rank (2), or singular: 'exact'",
    );
  });

  it('leaves full-rank covariances alone whatever is asked of singular ones', () => {
    const { first, second, distance } = vectors.gaussians[0];
    expect(frechetDistance(first, second, { singular: 'throw' })).toBe(distance);
    expect(frechetDistance(first, second, { singular: 'offset' })).toBe(distance);
  });

  it('reports rising progress that ends at 1', () => {
    const fractions: number[] = [];
    const gaussian = fitGaussian(vectors.frechet[5].first);
    frechetDistance(gaussian, gaussian, {
      singular: 'offset',
      onProgress: ({ fraction }) => {
        fractions.push(fraction);
      },
    });
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('is 0 for a set against itself, and the squared shift against itself shifted', () => {
    const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 });
    const samples = fc.array(sample, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(samples, fc.integer({ min: -20, max: 20 }), (rows, shift) => {
        const original = fitGaussian(rows);
        const moved = { ...original, mean: original.mean.map((value) => value + shift) };
        const scale = trace(original.covariance) + shift ** 2;
        expectNear(frechetDistance(original, moved), 3 * shift ** 2, scale, 1e-11);
      }),
    );
  });

  it('refuses what is no Gaussian', () => {
    const unit = {
      mean: [0, 0],
      covariance: [
        [1, 0],
        [0, 1],
      ],
    };
    const against =
      (covariance: number[][], mean = [0, 0]) =>
      () =>
        frechetDistance(unit, { mean, covariance });
    expect(against([[1]], [0])).toThrow(
      'second.mean: found 1 items, expected as many as first.mean',
    );
    expect(
      against([
        [1, 0],
        [0, -1],
      ]),
    ).toThrow('second.covariance[1][1]: found -1');
    expect(
      against([
        [1, 0.5],
        [0, 1],
      ]),
    ).toThrow('second.covariance[1][0]: found 0, expected as [0][1]');
    expect(
      against([
        [0, 1],
        [1, 0],
      ]),
    ).toThrow('second.covariance[1][0]: found 1, expected at most');
    expect(
      against(
        [
          [1, 0],
          [0, 1],
        ],
        [Number.NaN, 0],
      ),
    ).toThrow('second.mean[0]: found NaN');
    const indefinite = [
      [1, -0.9, -0.9],
      [-0.9, 1, -0.9],
      [-0.9, -0.9, 1],
    ];
    const three = { mean: [0, 0, 0], covariance: indefinite };
    expect(() => frechetDistance(three, three)).toThrow('first.covariance: found variance');
  });
});

describe('kernel inception distance', () => {
  it.each(vectors.kernels)('$name: as scikit-learn kernels give it', (value) => {
    const { first, second } = value;
    const { degree, gamma, coef0 } = {
      degree: 3,
      gamma: 1 / first[0].length,
      coef0: 1,
      ...value.options,
    };
    const options = { degree, gamma, coefficient: coef0 };
    const scale = 1;
    expectNear(kernelInceptionDistance(first, second, options), value.unbiased, scale);
    const biased = kernelInceptionDistance(first, second, { ...options, estimator: 'biased' });
    expectNear(biased, value.biased, scale);
    const statistic = () =>
      kernelInceptionDistance(first, second, { ...options, estimator: 'u-statistic' });
    if (value['u-statistic'] === undefined) {
      expect(statistic).toThrow("for 'u-statistic'");
    } else {
      expectNear(statistic(), value['u-statistic'], scale);
    }
  });

  it('is below zero for identical sets', () => {
    const { first } = vectors.kernels[2];
    expect(kernelInceptionDistance(first, first)).toBeLessThan(0);
  });

  it('over subsets of full size repeats the whole', () => {
    const { first, second, unbiased } = vectors.kernels[0];
    const found = kernelInceptionDistanceOverSubsets(first, second, new Random(7), { subsets: 4 });
    expectNear(found.mean, unbiased, 1);
    expect(found.standardDeviation).toBeLessThan(1e-12);
  });

  it('refuses sets that are too small or unlike', () => {
    expect(() => kernelInceptionDistance([[1]], [[1], [2]])).toThrow('first: found 1 rows');
    expect(() =>
      kernelInceptionDistance(
        [[1], [2]],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    ).toThrow('second[0]: found 2 items');
    const subsets = () =>
      kernelInceptionDistanceOverSubsets([[1], [2]], [[1], [2]], new Random(1), { subsetSize: 3 });
    expect(subsets).toThrow('subsetSize: found 3, expected at most the smaller set (2)');
  });
});

describe('inception score', () => {
  it.each(vectors.inceptionScores)(
    '$name',
    ({ probabilities, splits, mean, standardDeviation }) => {
      const found = inceptionScore(probabilities, { splits });
      expectNear(found.mean, mean);
      expectNear(found.standardDeviation, standardDeviation, 1);
    },
  );

  it('refuses rows that are no probabilities', () => {
    expect(() => inceptionScore([[0.5, 0.4]], { splits: 1 })).toThrow(
      'probabilities[0]: found a sum of 0.9',
    );
    expect(() => inceptionScore([[1, 0]])).toThrow('splits: found 10');
  });
});
