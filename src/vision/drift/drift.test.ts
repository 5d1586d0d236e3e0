import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import vectors from './drift.vectors.json' with { type: 'json' };
import { normalShare, upperIncompleteGamma } from './gamma-functions.ts';
import {
  binCounts,
  binCuts,
  chiSquareContingencyTest,
  chiSquareGoodnessOfFitTest,
  jensenShannonDistance,
  jensenShannonDivergence,
  kolmogorovSmirnovTest,
  maximumMeanDiscrepancy,
  maximumMeanDiscrepancyTest,
  medianBandwidth,
  populationStabilityIndex,
  populationStabilityIndexOfCounts,
  wassersteinDistance,
} from './index.ts';
import { kolmogorovSurvival } from './kolmogorov-distribution.ts';
import { oneSidedSmirnov } from './one-sided-smirnov.ts';

function expectNear(found: number, expected: number, scale = 0, tolerance = 1e-12): void {
  const bound = tolerance * Math.max(Math.abs(expected), scale);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

describe('special functions', () => {
  it.each(vectors.gamma)('Q(%d, %d)', (a, x, expected) => {
    expectNear(upperIncompleteGamma(a, x), expected, 0, 1e-12);
  });

  it.each([
    // Python: statistics.NormalDist().cdf
    [-4, 3.167124183311998e-5],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [2.5, 0.9937903346742238],
  ])('share of a normal distribution below %d', (value, expected) => {
    expectNear(normalShare(value), expected, 0, 1e-12);
  });

  it.each(vectors.smirnov)('one-sided Smirnov, n %d, d %d', (n, d, expected) => {
    expectNear(oneSidedSmirnov(n, d), expected, 0, 1e-12);
  });

  it.each(vectors.kolmogorov)('Kolmogorov, n %d, d %d: as kstwo.sf', (n, d, expected) => {
    expectNear(kolmogorovSurvival(n, d), expected, 0, 1e-11);
  });
});

describe('population stability index', () => {
  it.each(vectors.psi)('$name, $bins $binning bins', (value) => {
    const { reference, current, bins } = value;
    const strategy = value.binning === 'uniform' ? 'equal-width' : 'equal-count';
    binCuts(reference, { bins, strategy }).forEach((cut, i) => {
      expectNear(cut, value.cuts[i], 1);
    });
    for (const closed of ['left', 'right'] as const) {
      const expected = value[closed];
      const counts = [reference, current].map((side) => binCounts(side, value.cuts, { closed }));
      expect(counts).toEqual(expected.counts);
      const index = (emptyBins: 'replace' | 'clip' | 'smooth' | 'infinite', floor = 1e-4) =>
        populationStabilityIndexOfCounts(counts[0], counts[1], { emptyBins, floor });
      expectNear(index('replace'), Number(expected.replace), 1);
      expectNear(index('clip', 0.05), Number(expected.clip), 1);
      expectNear(index('smooth'), Number(expected.smooth), 1);
      if (expected.infinite === 'inf') expect(index('infinite')).toBe(Infinity);
      else expectNear(index('infinite'), Number(expected.infinite), 1);
      const whole = populationStabilityIndex(reference, current, { cuts: value.cuts, closed });
      expectNear(whole, Number(expected.replace), 1);
    }
  });

  it('depends on who cuts the bins, and on nothing else when sides are swapped', () => {
    const [before, now] = [vectors.psi[0].reference, vectors.psi[0].current];
    const cuts = binCuts(before, { bins: 4 });
    const forward = populationStabilityIndex(before, now, { cuts });
    expectNear(populationStabilityIndex(now, before, { cuts }), forward);
    expect(Math.abs(populationStabilityIndex(now, before, { bins: 4 }) - forward)).toBeGreaterThan(
      0.01,
    );
  });

  it('merges bins on ties, and cuts at the maximum where one value fills all quantiles', () => {
    expect(binCuts([0, 0, 0, 0, 0, 1, 2, 3], { bins: 4 })).toEqual([1.25]);
    expect(binCuts([0, 0, 0, 0, 0, 0, 0, 9], { bins: 4 })).toEqual([9]);
  });
});

describe('Jensen–Shannon', () => {
  it.each(vectors.jensenShannon)('$name: distance as SciPy, divergence its square', (value) => {
    const { first, second, nats, bits } = value;
    // Near 0 the terms cancel, in SciPy as here: the divergence is good to 1e-16 absolute.
    expectNear(jensenShannonDivergence(first, second), nats ** 2, 1e-4);
    expectNear(jensenShannonDivergence(first, second, { base: 2 }), bits ** 2, 1e-4);
    expectNear(jensenShannonDistance(first, second) ** 2, nats ** 2, 1e-4);
  });
});

describe('Kolmogorov–Smirnov', () => {
  it.each(vectors.kolmogorovSmirnov)('$name, $alternative: as SciPy', (value) => {
    const { first, second } = value;
    const alternative = value.alternative as 'two-sided' | 'less' | 'greater';
    const exact = kolmogorovSmirnovTest(first, second, { alternative });
    expectNear(exact.statistic, value.statistic);
    expectNear(exact.pValue, value.exact, 0, 1e-11);
    expect([exact.location, exact.sign]).toEqual([value.location, value.sign]);
    const asymptotic = kolmogorovSmirnovTest(first, second, { alternative, method: 'asymptotic' });
    expectNear(asymptotic.pValue, value.asymptotic, 0, 1e-11);
    if (value.limit !== undefined) {
      const limit = kolmogorovSmirnovTest(first, second, { method: 'limit' });
      expectNear(limit.pValue, value.limit, 0, 1e-11);
    }
  });

  it('turns asymptotic above 10,000 values a side', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => i);
    const few = [100, 2500, 3000, 9000];
    const auto = kolmogorovSmirnovTest(many, few);
    const asymptotic = kolmogorovSmirnovTest(many, few, { method: 'asymptotic' });
    expect(auto.pValue).toBe(asymptotic.pValue);
    expect(kolmogorovSmirnovTest(many, few, { method: 'exact' }).pValue).not.toBe(auto.pValue);
  });
});

describe('Wasserstein', () => {
  it.each(vectors.wasserstein)('$name: as SciPy', (value) => {
    const { first, second, firstWeights, secondWeights } = value;
    const scale = Math.max(...[...first, ...second].map(Math.abs));
    expectNear(wassersteinDistance(first, second), value.distance, scale);
    const weighted = wassersteinDistance(first, second, { firstWeights, secondWeights });
    expectNear(weighted, value.weighted, scale);
  });

  it('is the shift of a shifted sample, and symmetric', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: -50, max: 50 }), (first, second, shift) => {
        const moved = first.map((value) => value + shift);
        expectNear(wassersteinDistance(first, moved), Math.abs(shift), 200);
        expectNear(wassersteinDistance(first, second), wassersteinDistance(second, first), 200);
      }),
    );
  });
});

describe('chi-square', () => {
  it.each(vectors.tables)('$name: as chi2_contingency', (value) => {
    const found = chiSquareContingencyTest(value.table);
    expect(found.degreesOfFreedom).toBe(value.degreesOfFreedom);
    expectNear(found.statistic, value.statistic, 1e-3);
    expectNear(found.pValue, value.pValue, 0, 1e-11);
    const plain = chiSquareContingencyTest(value.table, { correction: false });
    expectNear(plain.statistic, value.plainStatistic, 1e-3);
    expectNear(plain.pValue, value.plainPValue, 0, 1e-11);
  });

  it.each(vectors.fits)('$name: as chisquare', (value) => {
    const { observed, expected, ddof } = value;
    const found = chiSquareGoodnessOfFitTest(observed, expected ?? undefined, { ddof });
    expectNear(found.statistic, value.statistic, 1e-3);
    expectNear(found.pValue, value.pValue, 0, 1e-11);
  });
});

describe('maximum mean discrepancy', () => {
  it.each(vectors.discrepancies)('$name: as scikit-learn kernels give it', (value) => {
    const { first, second, bandwidth, median } = value;
    expectNear(medianBandwidth(first, second), median);
    const options = bandwidth === null ? {} : { bandwidth };
    expectNear(maximumMeanDiscrepancy(first, second, options), value.unbiased, 1);
    const biased = maximumMeanDiscrepancy(first, second, { ...options, estimator: 'biased' });
    expectNear(biased, value.biased, 1);
  });

  it('finds a shift, and none where there is none', () => {
    const { first, second } = vectors.discrepancies[4];
    const found = maximumMeanDiscrepancyTest(first, second, new Random(3), { permutations: 499 });
    // 2 of the 252 ways to deal 5 and 5 separate the samples.
    expect(found.pValue).toBeLessThan(0.03);
    expect(found.pValue).toBeGreaterThanOrEqual(1 / 500);
    expect(maximumMeanDiscrepancyTest(first, first, new Random(3)).pValue).toBeGreaterThan(0.5);
  });

  it('rejects a true null no more often than its level', () => {
    const random = new Random(11);
    const sample = () => Array.from({ length: 8 }, () => [random.normal(), random.normal()]);
    let rejected = 0;
    for (let run = 0; run < 200; run++) {
      const options = { permutations: 99 };
      if (maximumMeanDiscrepancyTest(sample(), sample(), random, options).pValue <= 0.1) rejected++;
    }
    // Binomial(200, 0.1): mean 20, deviation 4.2.
    expect(rejected).toBeGreaterThan(5);
    expect(rejected).toBeLessThan(36);
  });
});

describe('identical samples show no drift', () => {
  it('by any measure', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (sample) => {
        fc.pre(new Set(sample).size > 1);
        expect(populationStabilityIndex(sample, sample)).toBe(0);
        expect(wassersteinDistance(sample, sample)).toBeLessThan(1e-12);
        const { statistic, pValue } = kolmogorovSmirnovTest(sample, sample);
        expect([statistic, pValue]).toEqual([0, 1]);
        const counts = binCounts(sample, binCuts(sample));
        expect(jensenShannonDivergence(counts, counts)).toBe(0);
      }),
    );
  });
});

describe('bad input', () => {
  it.each([
    [
      () => populationStabilityIndex([1, 1], [1, 2]),
      'reference: found 1 only, expected at least 2 distinct values',
    ],
    [() => populationStabilityIndex([1, 2], []), 'current: found 0 items'],
    [() => populationStabilityIndex([1, 2], [Number.NaN]), 'values[0]: found NaN'],
    [
      () => populationStabilityIndexOfCounts([1], [1, 2]),
      'current: found 2 items, expected as many as reference',
    ],
    [() => populationStabilityIndexOfCounts([1, -1], [1, 2]), 'reference[1]: found -1'],
    [() => populationStabilityIndexOfCounts([0, 0], [1, 2]), 'reference: found a sum of 0'],
    [() => populationStabilityIndexOfCounts([1], [1], { floor: 0 }), 'floor: found 0'],
    [() => binCuts([1, 2], { bins: 1 }), 'bins: found 1, expected a whole number of at least 2'],
    [() => binCounts([1], [2, 2]), 'cuts[1]: found 2, expected above cuts[0] (2)'],
    [() => jensenShannonDivergence([0], [1]), 'first: found a sum of 0'],
    [() => jensenShannonDivergence([1], [1], { base: 1 }), 'base: found 1'],
    [() => kolmogorovSmirnovTest([], [1]), 'first: found 0 items'],
    [() => kolmogorovSmirnovTest([1], [Infinity]), 'second[0]: found Infinity'],
    [
      () => kolmogorovSmirnovTest([1], [2], { method: 'limit', alternative: 'less' }),
      "expected another for 'less'",
    ],
    [() => wassersteinDistance([1], [2], { firstWeights: [0] }), 'firstWeights: found a sum of 0'],
    [
      () => wassersteinDistance([1], [2], { secondWeights: [1, 1] }),
      'secondWeights: found 2 items',
    ],
    [
      () =>
        chiSquareContingencyTest([
          [1, 0],
          [2, 0],
        ]),
      'column 1 of table: found a sum of 0',
    ],
    [
      () =>
        chiSquareContingencyTest([
          [1, 2],
          [0, 0],
        ]),
      'table[1]: found a sum of 0',
    ],
    [() => chiSquareContingencyTest([[1, 2], [1]]), 'table[1]: found 1 items'],
    [
      () => chiSquareGoodnessOfFitTest([1, 2], [2, 2]),
      'expected: found a sum of 4, expected that of observed, 3',
    ],
    [
      () => chiSquareGoodnessOfFitTest([3, 0], [3, 0]),
      'expected[1]: found 0, expected a number above 0',
    ],
    [() => chiSquareGoodnessOfFitTest([3]), 'observed: found 1 items, expected more than 1'],
    [() => maximumMeanDiscrepancy([[1]], [[1], [2]]), 'first: found 1 rows, expected at least 2'],
    [() => maximumMeanDiscrepancy([[1], [1]], [[1], [1]]), 'median distance: found 0'],
    [
      () =>
        maximumMeanDiscrepancy(
          [[1], [2]],
          [
            [1, 2],
            [2, 3],
          ],
        ),
      'second[0]: found 2 items',
    ],
    [
      () => maximumMeanDiscrepancy([[1], [2]], [[1], [2]], { bandwidth: -1 }),
      'bandwidth: found -1',
    ],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
