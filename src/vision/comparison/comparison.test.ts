import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import vectors from './comparison.vectors.json' with { type: 'json' };
import {
  adjustPValues,
  fisherExactTest,
  mcNemarTest,
  pairedBootstrap,
  powerOfTwoProportions,
  samplesForTwoProportions,
} from './index.ts';

function expectNear(found: number, expected: number, tolerance = 1e-10): void {
  const bound = tolerance * Math.max(Math.abs(expected), 1e-12);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

describe('McNemar', () => {
  it.each(vectors.mcnemar)('$counts: as statsmodels', ({ counts: [b, c], ...expected }) => {
    for (const method of ['exact', 'mid-p'] as const)
      expectNear(mcNemarTest(b, c, { method }).pValue, expected[method]);
    const { pValue } = mcNemarTest(b, c, { method: 'chi-square' });
    expectNear(pValue, b === c ? 1 : expected['chi-square']);
  });

  it('does not care which model is called the first', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, (b, c) => {
        expect(mcNemarTest(b, c)).toEqual(mcNemarTest(c, b));
      }),
    );
  });

  it('says nothing where the models never disagree', () => {
    for (const method of ['exact', 'mid-p', 'chi-square'] as const)
      expect(mcNemarTest(0, 0, { method }).statistic).toBe(0);
    expect(mcNemarTest(0, 0).pValue).toBe(1);
  });
});

describe('Fisher', () => {
  it.each(vectors.fisher)('$table: as SciPy', ({ table, ...expected }) => {
    for (const alternative of ['two-sided', 'less', 'greater'] as const)
      expectNear(fisherExactTest(table, { alternative }), expected[alternative]);
  });

  it('refuses other tables', () => {
    expect(() => fisherExactTest([[1, 2]])).toThrow('table: found 1 × 2, expected 2 × 2 counts');
    expect(() =>
      fisherExactTest([
        [1, 2],
        [3, 0.5],
      ]),
    ).toThrow('table[1][1]: found 0.5');
  });
});

describe('power of two proportions', () => {
  it.each(vectors.power)('$rates, $samples samples: as statsmodels', (expected) => {
    const { rates, samples, alpha, needed } = expected;
    const [first, second] = rates;
    for (const alternative of ['two-sided', 'one-sided'] as const) {
      const found = powerOfTwoProportions(first, second, samples, { alpha, alternative });
      expectNear(found, expected[alternative]);
    }
    expect(samplesForTwoProportions(first, second, { alpha })).toBe(needed);
  });

  it('is alpha where the rates are equal, and then no number of samples is enough', () => {
    expectNear(powerOfTwoProportions(0.3, 0.3, 10), 0.05);
    expect(() => samplesForTwoProportions(0.3, 0.3)).toThrow('a rate further from first (0.3)');
  });
});

describe('adjusted p-values', () => {
  it.each(vectors.adjusted)('$p: as statsmodels', ({ p, ...expected }) => {
    for (const method of ['holm', 'bonferroni', 'benjamini-hochberg'] as const)
      adjustPValues(p, method).forEach((value, i) => {
        expectNear(value, expected[method][i]);
      });
  });
});

describe('paired bootstrap by board', () => {
  it.each(vectors.bootstrap)('comes close to every draw there is', (expected) => {
    const first = expected.differences.map(() => 2);
    const second = expected.differences.map((difference) => 2 + difference);
    const found = pairedBootstrap(first, second, expected.boards, new Random(5), {
      resamples: 40_000,
    });
    expectNear(found.difference, expected.difference, 1e-12);
    expectNear(found.standardError, expected['standard-error'], 0.02);
    expect(found.low).toBeLessThan(found.difference);
    expect(found.high).toBeGreaterThan(found.difference);
  });

  it('is wider than drawing samples, where samples of a board are alike', () => {
    const boards = Array.from({ length: 60 }, (_, i) => i % 6);
    const second = boards.map((board) => board % 2);
    const first = boards.map(() => 0);
    const byBoard = pairedBootstrap(first, second, boards, new Random(1));
    const bySample = pairedBootstrap(first, second, [...boards.keys()], new Random(1));
    expect(byBoard.standardError / bySample.standardError).toBeGreaterThan(2.5);
  });

  it('refuses a single board', () => {
    expect(() => pairedBootstrap([0, 1], [1, 1], ['a', 'a'], new Random(1))).toThrow(
      'boards: found 1 items, expected at least 2',
    );
  });
});
