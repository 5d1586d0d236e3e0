import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOperations } from '../operations.fixture.ts';
import vectors from './assignment.vectors.json' with { type: 'json' };
import { hungarianAssignment } from './index.ts';

/** The least sum, by trying every way to give each row a column of its own. */
function leastByTrying(
  costs: readonly (readonly number[])[],
  taken: readonly number[] = [],
): number {
  if (taken.length === costs.length) return 0;
  const row = costs[taken.length];
  const sums = row.map((cost, column) =>
    taken.includes(column) ? Infinity : cost + leastByTrying(costs, [...taken, column]),
  );
  return Math.min(...sums);
}

const upTo = (size: number) => Array.from({ length: size }, (_, i) => i);

describe('hungarianAssignment', () => {
  it.each(vectors.cases.map((example, i) => ({ ...example, i })))(
    'case $i agrees with SciPy',
    ({ costs, least, most, cheapest, dearest }) => {
      const [low, high] = [
        hungarianAssignment(costs),
        hungarianAssignment(costs, { maximize: true }),
      ];
      expect(low.cost).toBeCloseTo(least, 9);
      expect(high.cost).toBeCloseTo(most, 9);
      if (cheapest) expect(low.pairs).toEqual(cheapest);
      if (dearest) expect(high.pairs).toEqual(dearest);
    },
  );

  it('finds what trying every way finds, ties and negative costs included', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, more]) =>
        fc.array(
          fc.array(fc.integer({ min: -3, max: 3 }), {
            minLength: rows + more,
            maxLength: rows + more,
          }),
          { minLength: rows, maxLength: rows },
        ),
      );
    fc.assert(
      fc.property(table, (costs) => {
        const { pairs, cost } = hungarianAssignment(costs);
        expect(cost).toBe(leastByTrying(costs));
        expect(pairs.map(([row]) => row)).toEqual([...costs.keys()]);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(costs.length);
        const turned = costs[0].map((_, column) => costs.map((row) => row[column]));
        expect(hungarianAssignment(turned).cost).toBe(cost);
      }),
    );
  });

  it('costs no more than taking the cheapest pair first, and here less', () => {
    expect(hungarianAssignment([[1, 2], [2, 9]]).cost).toBe(4); // prettier-ignore
  });

  it('answers without rows, without columns, and at extreme sizes', () => {
    expect(hungarianAssignment([])).toEqual({ pairs: [], cost: 0 });
    expect(hungarianAssignment([[], []])).toEqual({ pairs: [], cost: 0 });
    const [high, low] = [1.5e308, -8e307];
    expect(hungarianAssignment([[high, low], [low, high]]).pairs).toEqual([[0, 1], [1, 0]]); // prettier-ignore
  });

  it('names what is wrong', () => {
    expect(() => hungarianAssignment([[1, 2], [3]])).toThrow('costs[1]: found 1 items'); // prettier-ignore
    expect(() => hungarianAssignment([[1, Infinity]])).toThrow('costs[0][1]: found Infinity');
    expect(() => hungarianAssignment([[1]], { maximize: 1 as never })).toThrow('options.maximize');
  });

  it('does at most nine times the work at twice the size, where paths are longest', async () => {
    const work = (size: number) => {
      const costs = upTo(size).map((i) => upTo(size).map((j) => (i + 1) * (j + 1)));
      return countOperations(() => hungarianAssignment(costs));
    };
    const [few, many] = [await work(48), await work(96)];
    expect(few).toBeGreaterThan(48 ** 2);
    expect(many / few).toBeLessThan(9);
  });
});
