import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cheapestThreshold,
  clopperPearsonInterval,
  defectsNeededForRecall,
  incompleteBeta,
  inspectionCost,
  inverseIncompleteBeta,
  normalQuantile,
  thresholdCosts,
  wilsonInterval,
} from './index.ts';
import { expectSame, expectSameList, readVectors } from './vectors.fixture.ts';

type Bounds = readonly [number, number];

const vectors = readVectors<{
  readonly intervals: readonly {
    readonly events: number;
    readonly trials: number;
    readonly confidence: number;
    readonly side: 'both' | 'upper' | 'lower';
    readonly wilson: Bounds;
    readonly 'clopper-pearson': Bounds;
  }[];
  readonly special: {
    readonly 'incomplete-beta': readonly (readonly [number, number, number, number])[];
    readonly 'inverse-incomplete-beta': readonly (readonly [number, number, number, number])[];
    readonly 'normal-quantile': readonly Bounds[];
  };
  readonly needed: readonly (readonly [number, number, number, number])[];
}>();

describe('special functions against SciPy', () => {
  it.each(vectors.special['incomplete-beta'])('I_%d(%d, %d)', (x, a, b, wanted) => {
    expectSame(incompleteBeta(x, a, b), wanted, '', 1e-10);
  });

  it.each(vectors.special['inverse-incomplete-beta'])(
    'quantile %d of Beta(%d, %d)',
    (probability, a, b, wanted) => {
      expectSame(inverseIncompleteBeta(probability, a, b), wanted, '', 1e-10);
    },
  );

  it.each(vectors.special['normal-quantile'])('normal quantile %d', (probability, wanted) => {
    expectSameList([normalQuantile(probability)], [wanted]);
  });

  // Below 1 the density has a pole, where x is too coarse to be inverted.
  const shape = fc.double({ min: 1, max: 500, noNaN: true });

  it('invert each other', () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(chance, shape, shape, (probability, a, b) => {
        const x = inverseIncompleteBeta(probability, a, b);
        expect(incompleteBeta(x, a, b)).toBeCloseTo(probability, 9);
      }),
    );
  });

  it('mirror', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (part, a, b) => {
        const x = part / 1024;
        expect(incompleteBeta(1 - x, b, a)).toBeCloseTo(1 - incompleteBeta(x, a, b), 12);
      }),
    );
  });

  it('have exact ends', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect([inverseIncompleteBeta(0, 2, 3), inverseIncompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it('reject what is out of range', () => {
    expect(() => incompleteBeta(2, 1, 1)).toThrow('x: found 2, expected a number from 0 to 1');
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow('a: found 0, expected a finite number above 0');
    expect(() => inverseIncompleteBeta(0.5, 1, -1)).toThrow('b: found -1');
    expect(() => normalQuantile(NaN)).toThrow('probability: found NaN');
  });
});

describe('intervals against SciPy', () => {
  it.each(vectors.intervals)(
    '$events of $trials, $confidence, $side',
    ({ events, trials, confidence, side, ...wanted }) => {
      const wilson = wilsonInterval(events, trials, { confidence, side });
      expectSameList([wilson.low, wilson.high], wanted.wilson.map(zeroOfRounding), 'wilson');
      const exact = clopperPearsonInterval(events, trials, { confidence, side });
      const bounds = wanted['clopper-pearson'];
      if (bounds[0] !== 0) expectSame(exact.low, bounds[0], 'low', 1e-10);
      else expect(exact.low).toBe(0);
      expectSame(exact.high, bounds[1], 'high', 1e-10);
    },
  );

  it('follow the rule of three', () => {
    const { high } = clopperPearsonInterval(0, 600, { side: 'upper' });
    expect(high).toBeCloseTo(1 - 0.05 ** (1 / 600), 14);
    expect(high).toBeLessThan(3 / 600);
  });

  it.each(vectors.needed)('recall %d with %d escapes at %d', (recall, escapes, confidence, n) => {
    expect(defectsNeededForRecall(recall, { escapes, confidence })).toBe(n);
  });

  it('hold the share, Clopper–Pearson around Wilson’s centre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (trials, some) => {
        const events = some % (trials + 1);
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const { low, high } = interval(events, trials);
          expect(low).toBeLessThanOrEqual(events / trials);
          expect(high).toBeGreaterThanOrEqual(events / trials);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('reject counts that are none', () => {
    expect(() => wilsonInterval(3, 2)).toThrow('events: found 3, expected at most trials (2)');
    expect(() => wilsonInterval(0, 0)).toThrow(
      'trials: found 0, expected a whole number of at least 1',
    );
    expect(() => clopperPearsonInterval(0.5, 2)).toThrow('events: found 0.5');
    expect(() => clopperPearsonInterval(1, 2, { confidence: 1 })).toThrow(
      'options.confidence: found 1, expected a number above 0 and below 1',
    );
    expect(() => defectsNeededForRecall(1)).toThrow('recall: found 1');
  });
});

/** SciPy leaves a rounding error where nothing or everything happened. */
function zeroOfRounding(bound: number): number {
  return Math.abs(bound) < 1e-15 ? 0 : bound;
}

describe('costs', () => {
  const costs = { escape: 180, overkill: 1.5 };

  it('add up', () => {
    expect(inspectionCost({ escapes: 1, overkills: 120 }, costs)).toEqual({
      escapes: 180,
      overkills: 180,
      total: 360,
    });
  });

  it('weigh the rates by the line’s share of defects', () => {
    const points = thresholdCosts([1, 1, 0, 0], [0.9, 0.3, 0.5, 0.1], costs, { prevalence: 0.004 });
    expect(points.map(({ threshold }) => threshold)).toEqual([Infinity, 0.9, 0.5, 0.3, 0.1]);
    const wanted = [0.72, 0.36, 0.36 + 0.747, 0.747, 1.494];
    expectSameList(points.map(({ costPerPart }) => costPerPart), wanted); // prettier-ignore
  });

  it('of the cheapest threshold are no more than of any other', () => {
    const item = fc.tuple(fc.boolean(), fc.nat(9));
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 30 }), (items) => {
        const actual = items.map(([isDefect]) => Number(isDefect));
        fc.pre(new Set(actual).size === 2);
        const scores = items.map(([, score]) => score);
        const { costPerPart } = cheapestThreshold(actual, scores, costs);
        for (const point of thresholdCosts(actual, scores, costs)) {
          expect(costPerPart).toBeLessThanOrEqual(point.costPerPart);
        }
      }),
    );
  });

  it('reject what has no price', () => {
    expect(() => inspectionCost({ escapes: 1.5, overkills: 0 }, costs)).toThrow('counts.escapes');
    expect(() => inspectionCost({ escapes: 1, overkills: 0 }, { escape: -1, overkill: 0 })).toThrow(
      'costs.escape: found -1, expected a finite number of at least 0',
    );
    expect(() => thresholdCosts([1, 1], [0, 1], costs)).toThrow('actual: found one class only');
    expect(() => thresholdCosts([1, 0], [0, 1], costs, { prevalence: 2 })).toThrow('prevalence');
  });
});
