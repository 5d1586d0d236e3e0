import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  attributeAgreementStudy,
  confusionMatrixInMoney,
  forecastItems,
  forecastLineCost,
  forecastSprints,
  promiseAt,
} from './index.ts';
import type { Agreement } from './index.ts';

type Row = readonly number[];
type Counted = readonly [number, number, number, number, number, number];

interface Vectors {
  readonly money: readonly {
    readonly counts: readonly Row[];
    readonly prices: readonly Row[];
    readonly matrix: readonly Row[];
    readonly total: number;
    readonly 'per-sample': number;
  }[];
  readonly studies: readonly {
    readonly ratings: readonly (readonly (readonly string[])[])[];
    readonly standard: readonly string[];
    readonly defective: string;
    readonly within: readonly Counted[];
    readonly between: Counted;
    readonly against: readonly Counted[];
    readonly all: Counted;
    readonly miss: Row;
    readonly 'false-alarm': Row;
  }[];
  readonly forecasts: readonly {
    readonly throughput: Row;
    readonly backlog: number;
    readonly sprints: number;
    readonly 'sprints-needed': Readonly<Record<string, number>>;
    readonly 'items-finished': Readonly<Record<string, number>>;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('./people.vectors.json', import.meta.url), 'utf8'),
  (_, value: unknown) => (value === 'NaN' ? NaN : value),
) as Vectors;

function expectAgreement(found: Agreement, wanted: Counted): void {
  const { agreed, parts, share, interval, kappa } = found;
  const numbers = [agreed, parts, share, interval.low, interval.high, kappa];
  numbers.forEach((value, i) => {
    if (Number.isNaN(wanted[i])) expect(value, `[${i}]`).toBeNaN();
    else expect(value, `[${i}]`).toBeCloseTo(wanted[i], 11);
  });
}

describe('attributeAgreementStudy', () => {
  it.each(vectors.studies.map((entry, i) => ({ ...entry, i })))(
    'study $i agrees with statsmodels',
    ({ ratings, standard, defective, ...wanted }) => {
      const study = attributeAgreementStudy(ratings, standard, { defective });
      study.within.forEach((agreement, i) => expectAgreement(agreement, wanted.within[i]));
      expectAgreement(study.between, wanted.between);
      expectAgreement(study.allAgainstStandard, wanted.all);
      study.againstStandard.forEach((agreement, i) => {
        expectAgreement(agreement, wanted.against[i]);
        expect(agreement.missRate).toBeCloseTo(wanted.miss[i], 12);
        expect(agreement.falseAlarmRate).toBeCloseTo(wanted['false-alarm'][i], 12);
      });
    },
  );

  it('has no miss rate without knowing what is defective', () => {
    const { againstStandard } = attributeAgreementStudy([[['ok'], ['ng']]], ['ok', 'ng']);
    expect(againstStandard[0].missRate).toBeNaN();
  });

  it('never agrees between on more parts than anyone agrees within', () => {
    const call = fc.constantFrom('ok', 'ng');
    const trials = fc.tuple(call, call);
    const part = fc.tuple(call, trials, trials);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const standard = parts.map(([truth]) => truth);
        const study = attributeAgreementStudy(
          [parts.map(([, first]) => first), parts.map(([, , second]) => second)],
          standard,
        );
        const least = Math.min(...study.within.map(({ agreed }) => agreed));
        expect(study.between.agreed).toBeLessThanOrEqual(least);
        expect(study.allAgainstStandard.agreed).toBeLessThanOrEqual(study.between.agreed);
      }),
    );
  });

  it('rejects studies with holes', () => {
    expect(() => attributeAgreementStudy([], ['ok'])).toThrow('ratings: found 0 items');
    expect(() => attributeAgreementStudy([[['ok']]], ['ok', 'ng'])).toThrow(
      'ratings[0]: found 1 items, expected as many as standard has (2)',
    );
    expect(() => attributeAgreementStudy([[['ok', 'ok'], ['ok']]], ['ok', 'ng'])).toThrow(
      // prettier-ignore
      'ratings[0][1]: found 1 items, expected as many as ratings[0][0] has (2)',
    );
  });
});

describe('confusionMatrixInMoney', () => {
  it.each(vectors.money)('agrees with numpy on $counts', ({ counts, prices, ...wanted }) => {
    const { matrix, total, perSample } = confusionMatrixInMoney(counts, prices);
    matrix.flat().forEach((value, i) => expect(value).toBeCloseTo(wanted.matrix.flat()[i], 9));
    expect(total / wanted.total).toBeCloseTo(1, 12);
    expect(perSample / wanted['per-sample']).toBeCloseTo(1, 12);
  });

  it('has no price a sample without samples', () => {
    expect(confusionMatrixInMoney([[0]], [[5]])).toEqual({
      matrix: [[0]],
      total: 0,
      perSample: NaN,
    });
  });

  it('rejects what has no price', () => {
    expect(() => confusionMatrixInMoney([[1, 2]], [[1]])).toThrow(
      'prices[0]: found 1 items, expected as many as counts[0] has (2)',
    );
    expect(() => confusionMatrixInMoney([[-1]], [[1]])).toThrow(
      'counts[0][0]: found -1, expected a number of at least 0',
    );
  });
});

describe('forecastLineCost', () => {
  // A day of SMT-3: 43,200 boards at 2.0 s, 172.8 of them defective.
  const line = { parts: 43_200, defectRate: 0.004, recall: 0.995, falsePositiveRate: 0.005 };
  const prices = { escape: 180, overkill: 1.5 };

  it('adds up', () => {
    const { escapes, overkills, total, escapedPartsPerMillion, precision } = forecastLineCost(
      line,
      prices,
    );
    expect(escapes).toBeCloseTo(0.864, 9);
    expect(overkills).toBeCloseTo(215.136, 9);
    expect(total).toBeCloseTo(155.52 + 322.704, 9);
    expect(escapedPartsPerMillion).toBeCloseTo((1e6 * 0.864) / (43_200 - 171.936 - 215.136), 9);
    expect(precision).toBeCloseTo(171.936 / (171.936 + 215.136), 12);
  });

  it('has no precision where nothing is rejected', () => {
    const blind = forecastLineCost({ ...line, recall: 0, falsePositiveRate: 0 }, prices);
    expect(blind.precision).toBeNaN();
    expect(blind.escapedPartsPerMillion).toBeCloseTo(4000, 9);
  });

  it('rejects shares that are none', () => {
    expect(() => forecastLineCost({ ...line, recall: 1.1 }, prices)).toThrow(
      'line.recall: found 1.1, expected a number from 0 to 1',
    );
    expect(() => forecastLineCost(line, { escape: -1, overkill: 0 })).toThrow('costs.escape');
  });
});

describe('sprint forecasts', () => {
  // Five standard errors of a share over 40,000 simulations.
  const simulations = 40_000;
  const slack = (chance: number) => 5 * Math.sqrt((chance * (1 - chance)) / simulations) + 1e-9;

  it.each(vectors.forecasts)('of $backlog items come close to the exact distribution', (entry) => {
    const { throughput, backlog, sprints } = entry;
    const ways = [
      { outcomes: forecastSprints(throughput, backlog, { simulations }), key: 'sprints-needed' },
      { outcomes: forecastItems(throughput, sprints, { simulations }), key: 'items-finished' },
    ] as const;
    for (const { outcomes, key } of ways) {
      for (const [value, chance] of Object.entries(entry[key])) {
        const found = outcomes.find((outcome) => outcome.value === Number(value));
        expect(Math.abs((found?.probability ?? 0) - chance)).toBeLessThan(slack(chance));
      }
      for (const { value } of outcomes) expect(entry[key]).toHaveProperty(String(value));
      expect(outcomes.at(-1)?.confidence).toBeCloseTo(1, 12);
    }
  });

  it('promises less for more confidence', () => {
    const history = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 30 }), fc.nat(1000), (past, size, seed) => {
        fc.pre(past.some((items) => items > 0));
        const options = { simulations: 200, seed };
        const sprints = forecastSprints(past, size, options);
        const items = forecastItems(past, size, options);
        expect(promiseAt(sprints, 0.85)).toBeGreaterThanOrEqual(promiseAt(sprints, 0.5));
        expect(promiseAt(items, 0.85)).toBeLessThanOrEqual(promiseAt(items, 0.5));
        expect(forecastSprints(past, size, options)).toEqual(sprints);
        expect(promiseAt(sprints, 0)).toBeGreaterThanOrEqual(Math.ceil(size / Math.max(...past)));
        expect(promiseAt(items, 1)).toBeGreaterThanOrEqual(size * Math.min(...past));
      }),
      { numRuns: 40 },
    );
  });

  it('reject histories that forecast nothing', () => {
    expect(() => forecastSprints([], 3)).toThrow('throughput: found 0 items, expected at least 1');
    expect(() => forecastSprints([0, 0], 3)).toThrow(
      'throughput: found only zeros, expected at least one sprint that finished something',
    );
    expect(() => forecastSprints([1.5], 3)).toThrow('throughput[0]: found 1.5');
    expect(() => forecastItems([1], 0)).toThrow('sprints: found 0, expected a whole number');
    expect(() => promiseAt([], 0.5)).toThrow('outcomes: found 0 items');
  });
});
