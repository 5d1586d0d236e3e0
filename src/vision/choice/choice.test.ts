import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import vectors from './choice.vectors.json' with { type: 'json' };
import {
  classifyByNeighbours,
  conformalSets,
  conformalThreshold,
  mostUncertain,
  nearestNeighbours,
  riskCoverageCurve,
  setCoverage,
  uncertainties,
} from './index.ts';

function expectNear(found: number, expected: number, tolerance = 1e-9): void {
  const bound = tolerance * Math.max(Math.abs(expected), 1e-3);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

describe('neighbours', () => {
  it.each(vectors.neighbours)('$k of them, as scikit-learn', (given) => {
    const { memory, labels, queries, k } = given;
    queries.forEach((query, i) => {
      const found = nearestNeighbours(memory, query, k);
      expect(found.map(({ index }) => index)).toEqual(given.indices[i]);
      found.forEach(({ distance }, j) => {
        expectNear(distance, given.distances[i][j]);
      });
    });
    const votes = classifyByNeighbours(memory, labels, queries, { neighbours: k });
    expect(votes.map(({ label }) => label)).toEqual(given.predicted);
    votes.forEach(({ share }, i) => {
      expectNear(share, given.shares[i]);
    });
  });

  it('gives equal votes to the first label in order, and equal distances to the earlier row', () => {
    const memory = [[0], [0], [2], [2]];
    expect(
      classifyByNeighbours(memory, ['b', 'b', 'a', 'a'], [[1]], { neighbours: 4 })[0].label,
    ).toBe('a');
    expect(nearestNeighbours(memory, [1], 2).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('refuses more neighbours than rows, and other features', () => {
    expect(() => nearestNeighbours([[1]], [1], 2)).toThrow('count: found 2, expected at most');
    expect(() => nearestNeighbours([[1]], [1, 2], 1)).toThrow('query: found 2 items');
    expect(() => classifyByNeighbours([[1]], ['a'], [[1]])).toThrow('options.neighbours: found 5');
  });
});

describe('uncertainty', () => {
  it.each(vectors.uncertainty)('by its three measures, as numpy and SciPy', (given) => {
    for (const measure of ['margin', 'entropy', 'least-confident'] as const)
      uncertainties(given.probabilities, { measure }).forEach((value, i) => {
        expectNear(value, given[measure][i]);
      });
    expect(mostUncertain(given.probabilities, given.probabilities.length)).toEqual(
      given['by-margin'],
    );
  });

  it('orders samples of two classes alike by every measure', () => {
    const share = fc.integer({ min: 0, max: 64 }).map((parts) => parts / 64);
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 12 }), (shares) => {
        const rows = shares.map((value) => [value, 1 - value]);
        const orders = (['margin', 'entropy', 'least-confident'] as const).map((measure) =>
          mostUncertain(rows, rows.length, { measure }),
        );
        expect(orders[1]).toEqual(orders[0]);
        expect(orders[2]).toEqual(orders[0]);
      }),
    );
  });

  it('refuses what are no probabilities', () => {
    expect(() => uncertainties([[0.5, 0.6]])).toThrow('probabilities[0]: found a sum of 1.1');
    expect(() => uncertainties([[1]])).toThrow('probabilities[0]: found 1 columns');
    expect(() => mostUncertain([[0.5, 0.5]], 2)).toThrow('count: found 2');
  });
});

describe('conformal sets', () => {
  it.each(vectors.conformal)('at α = $alpha as numpy has the quantile', (given) => {
    const scores = given.calibration.map((row, i) => 1 - row[given.truth[i]]);
    const limit = conformalThreshold(scores, given.alpha);
    if (given.limit === null) expect(limit).toBe(Infinity);
    else expectNear(limit, given.limit);
    const sets = conformalSets(given.calibration, given.truth, given.test, given.alpha);
    expect(sets).toEqual(given.sets);
    const kept = setCoverage(sets, given['test-truth']);
    expectNear(kept.coverage, given.coverage);
    expectNear(kept.meanSize, given.size);
    expectNear(kept.decided, given.decided);
  });

  it('keeps its promise on average over draws, and hardly more', () => {
    const random = new Random(1);
    const draws = Array.from({ length: 4000 }, () => {
      const scores = Array.from({ length: 20 }, () => random.normal() ** 3);
      return scores[19] <= conformalThreshold(scores.slice(0, 19), 0.1) ? 1 : 0;
    });
    const coverage = draws.reduce<number>((sum, inside) => sum + inside, 0) / draws.length;
    expect(coverage).toBeGreaterThan(0.9 - 0.015);
    expect(coverage).toBeLessThan(0.9 + 0.015);
  });

  it('promises 1 % from 99 samples on, and no sooner', () => {
    const scores = Array.from({ length: 99 }, (_, i) => i);
    expect(conformalThreshold(scores, 0.01)).toBe(98);
    expect(conformalThreshold(scores.slice(1), 0.01)).toBe(Infinity);
    expect(conformalThreshold(scores, 0.1)).toBe(89);
  });

  it('refuses a promise of nothing, and labels that are no columns', () => {
    expect(() => conformalThreshold([1], 0)).toThrow(
      'miscoverage: found 0, expected a share above',
    );
    expect(() => conformalThreshold([], 0.1)).toThrow('scores: found 0 items');
    expect(() => conformalSets([[0.5, 0.5]], [2], [[0.5, 0.5]], 0.1)).toThrow(
      'labels[0]: found 2, expected a column below 2',
    );
  });
});

describe('risk against coverage', () => {
  it.each(vectors.risk)('at every confidence as counted', (given) => {
    const found = riskCoverageCurve(given.wrong as (0 | 1)[], given.confidence);
    expect(found.thresholds).toEqual(given.thresholds);
    found.risk.forEach((risk, i) => {
      expectNear(risk, given.risk[i]);
      expectNear(found.coverage[i], given.coverage[i]);
    });
  });

  it('refuses what is neither wrong nor right', () => {
    expect(() => riskCoverageCurve([2 as never], [1])).toThrow('isWrong[0]: found 2');
  });
});
