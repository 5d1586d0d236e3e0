import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  averagePrecisionScore,
  bestF1,
  brierScore,
  logLoss,
  precisionRecallCurve,
  rocAreaUnderCurve,
  rocCurve,
  thresholdAtRecall,
  thresholdCounts,
} from './index.ts';
import type { ClassLabel } from './index.ts';
import { expectSameList, readVectors } from './vectors.fixture.ts';

type Curve = readonly [readonly number[], readonly number[], readonly number[]];

interface Ranking {
  readonly actual: readonly number[];
  readonly scores: readonly number[];
  readonly roc: Curve;
  readonly 'roc-full': Curve;
  readonly auc: number;
  readonly pr: Curve;
  readonly 'average-precision': number;
}

interface Forecast {
  readonly actual: readonly ClassLabel[];
  readonly probabilities: readonly number[] | readonly (readonly number[])[];
  readonly labels: readonly ClassLabel[];
  readonly 'log-loss': number;
  readonly brier: number;
  readonly 'brier-full': number;
}

const vectors = readVectors<{
  readonly rankings: readonly Ranking[];
  readonly probabilities: readonly Forecast[];
}>();

describe.each(vectors.rankings.map((ranking, i) => ({ ranking, i })))(
  'ranking $i',
  ({ ranking }) => {
    const { actual, scores } = ranking;

    it('has scikit-learn’s ROC curve and area', () => {
      for (const [key, dropIntermediate] of [
        ['roc', true],
        ['roc-full', false],
      ] as const) {
        // prettier-ignore
        const curve = rocCurve(actual, scores, { dropIntermediate });
        expectSameList(curve.falsePositiveRate, ranking[key][0], 'false positive rate');
        expectSameList(curve.truePositiveRate, ranking[key][1], 'true positive rate');
        expectSameList(curve.thresholds, ranking[key][2], 'thresholds');
      }
      expectSameList([rocAreaUnderCurve(actual, scores)], [ranking.auc], 'area');
    });

    it('has scikit-learn’s precision–recall curve and average precision', () => {
      const curve = precisionRecallCurve(actual, scores);
      expectSameList(curve.precision, ranking.pr[0], 'precision');
      expectSameList(curve.recall, ranking.pr[1], 'recall');
      expectSameList(curve.thresholds, ranking.pr[2], 'thresholds');
      expectSameList([averagePrecisionScore(actual, scores)], [ranking['average-precision']], 'AP');
    });
  },
);

describe('rocAreaUnderCurve', () => {
  it('treats one class as asked', () => {
    expect(rocAreaUnderCurve([1, 1], [0.2, 0.3])).toBeNaN();
    expect(rocAreaUnderCurve([0, 0], [0.2, 0.3], { oneClass: 'zero' })).toBe(0);
    expect(() => rocAreaUnderCurve([0, 0], [0.2, 0.3], { oneClass: 'throw' })).toThrow(
      'actual: found one class only, expected both classes',
    );
  });

  it('is the share of pairs in the right order, ties counting half', () => {
    const item = fc.tuple(fc.boolean(), fc.nat(6));
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 40 }), (items) => {
        const good = items.filter(([isDefect]) => !isDefect);
        const bad = items.filter(([isDefect]) => isDefect);
        fc.pre(good.length > 0 && bad.length > 0);
        let won = 0;
        for (const [, b] of bad) for (const [, g] of good) won += b > g ? 1 : b === g ? 0.5 : 0;
        const area = rocAreaUnderCurve(
          items.map(([isDefect]) => (isDefect ? 'bad' : 'good')),
          items.map(([, score]) => score),
          { positive: 'bad' },
        );
        expect(area).toBeCloseTo(won / (bad.length * good.length), 12);
      }),
    );
  });

  it('rejects curves that turn', () => {
    expect(() => areaUnderCurve([0, 1, 0.5], [0, 1, 1])).toThrow('x: found a turn');
    expect(() => areaUnderCurve([0], [0])).toThrow('x: found 1 items, expected at least 2');
    expect(areaUnderCurve([1, 0], [1, 1])).toBe(1);
  });
});

describe('thresholdCounts', () => {
  it('asks which class is the positive one, and rejects a third', () => {
    expect(() => thresholdCounts(['a', 'b'], [0, 1])).toThrow(
      'options.positive: found nothing, expected one of ["a","b"]',
    );
    expect(() => thresholdCounts([0, 1, 2], [0, 1, 2])).toThrow('actual: found 3 classes');
    expect(() => thresholdCounts([0, 1], [NaN, 1])).toThrow('scores[0]: found NaN');
    expect(() => thresholdCounts([], [])).toThrow('actual: found 0 items');
  });
});

describe('thresholdAtRecall', () => {
  const actual = [1, 1, 0, 1, 0];
  const scores = [0.9, 0.8, 0.8, 0.4, 0.1];

  it('takes tied samples together', () => {
    expect(thresholdAtRecall(actual, scores, 0.5)).toEqual({
      threshold: 0.8,
      recall: 2 / 3,
      precision: 2 / 3,
      falsePositiveRate: 0.5,
      escapes: 1,
      overkills: 1,
    });
  });

  it('is the highest threshold that reaches the recall', () => {
    const item = fc.tuple(fc.boolean(), fc.nat(9));
    const recall = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), recall, (items, wanted) => {
        const positives = items.filter(([isDefect]) => isDefect).map(([, score]) => score);
        fc.pre(positives.length > 0);
        const reached = (threshold: number) =>
          positives.filter((score) => score >= threshold).length / positives.length;
        const point = thresholdAtRecall(
          items.map(([isDefect]) => Number(isDefect)),
          items.map(([, score]) => score),
          wanted,
        );
        expect(point.recall).toBe(reached(point.threshold));
        expect(point.recall).toBeGreaterThanOrEqual(wanted);
        expect(reached(point.threshold + 0.5)).toBeLessThan(wanted);
      }),
    );
  });

  it('needs a positive and a recall above 0', () => {
    expect(() => thresholdAtRecall([0], [0.5], 0.9)).toThrow('actual: found no positive sample');
    expect(() => thresholdAtRecall([1], [0.5], 0)).toThrow(
      'recall: found 0, expected a number above 0',
    );
  });
});

describe.each(vectors.probabilities.map((forecast, i) => ({ forecast, i })))(
  'probabilities $i',
  ({ forecast }) => {
    it('have scikit-learn’s log loss and Brier score', () => {
      const { actual, probabilities, labels } = forecast;
      expectSameList([logLoss(actual, probabilities, { labels })], [forecast['log-loss']]);
      expectSameList([brierScore(actual, probabilities, { labels })], [forecast.brier]);
      const full = brierScore(actual, probabilities, { labels, scale: 'full' });
      expectSameList([full], [forecast['brier-full']]);
    });
  },
);

describe('logLoss and brierScore', () => {
  it('clip what cannot be', () => {
    expect(logLoss([1], [0])).toBeCloseTo(52 * Math.LN2, 12);
    expect(logLoss([1], [0], { clip: 0.01 })).toBeCloseTo(-Math.log(0.01), 12);
  });

  it('reject what is no probability', () => {
    expect(() => logLoss([0, 1], [0.5, 1.5])).toThrow('probabilities[1]: found 1.5');
    expect(() =>
      brierScore(
        ['a', 'b'],
        [
          [0.5, 0.4],
          [0, 1],
        ],
      ),
    ).toThrow(
      // prettier-ignore
      'probabilities[0]: found a sum of 0.9, expected probabilities that sum to 1',
    );
    expect(() => logLoss(['a', 'a'], [[1, 0], [1, 0]])).toThrow('probabilities[0]: found 2 columns'); // prettier-ignore
    expect(() => logLoss(['c'], [[1, 0]], { labels: ['a', 'b'] })).toThrow('actual[0]: found c');
    expect(() => brierScore([0, 1], [0.5])).toThrow('probabilities: found 1 items');
  });
});

describe('the best F1', () => {
  it('takes the highest of equally good thresholds', () => {
    expect(bestF1([1, 0, 1], [0.9, 0.5, 0.5]).threshold).toBe(0.5);
    expect(bestF1([1, 0, 0, 1, 1, 1], [6, 5, 4, 3, 2, 1]).f1).toBeCloseTo(0.8, 12);
    expect(bestF1([1, 1], [3, 3])).toEqual({ threshold: 3, f1: 1, precision: 1, recall: 1 });
  });

  it('refuses samples without a positive', () => {
    expect(() => bestF1([0, 0], [1, 2])).toThrow('actual: found no positive sample');
  });
});
