import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applyTemperature,
  expectedCalibrationError,
  fitIsotonic,
  fitTemperature,
  isotonicRegression,
  maximumCalibrationError,
  predictIsotonic,
  reliabilityBins,
  topLabelConfidences,
} from './index.ts';

type List = readonly number[];

interface Errors {
  readonly ece: number;
  readonly rms: number;
  readonly mce: number;
}

interface Filled {
  readonly frequency: List;
  readonly mean: List;
}

interface Curve {
  readonly scores: List;
  readonly values: List;
  readonly nan: List;
  readonly clip: List;
}

interface Vectors {
  readonly reliability: readonly {
    readonly confidences: List;
    readonly outcomes: List;
    readonly bins: number;
    readonly 'equal-width': Filled | null;
    readonly 'equal-count': Filled | null;
    readonly 'right-closed': Errors;
    readonly 'left-closed': Errors;
    readonly torchmetrics: Errors;
    readonly 'equal-split'?: Errors;
  }[];
  readonly temperatures: readonly {
    readonly logits: readonly List[];
    readonly actual: List;
    readonly temperature: number;
    readonly before: number;
    readonly after: number;
    readonly 'first-row': List;
  }[];
  readonly isotonic: readonly {
    readonly values: List;
    readonly weights: List;
    readonly plain: List;
    readonly weighted: List;
    readonly falling: List;
    readonly bounded: List;
  }[];
  readonly curves: readonly {
    readonly scores: List;
    readonly outcomes: List;
    readonly weights: List;
    readonly new: List;
    readonly plain: Curve;
    readonly weighted: Curve;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('./calibration.vectors.json', import.meta.url), 'utf8'),
  (_, value: unknown) => (value === 'NaN' ? NaN : value),
) as Vectors;

function expectList(found: List, wanted: List, what = '', digits = 12): void {
  expect(found.length, `${what} length`).toBe(wanted.length);
  wanted.forEach((value, i) => {
    if (Number.isNaN(value)) expect(found[i], `${what}[${i}]`).toBeNaN();
    else expect(found[i], `${what}[${i}]`).toBeCloseTo(value, digits);
  });
}

describe.each(vectors.reliability.map((entry, i) => ({ entry, i })))('forecast $i', ({ entry }) => {
  const { confidences, outcomes, bins } = entry;

  it('has scikit-learn’s bins', () => {
    for (const strategy of ['equal-width', 'equal-count'] as const) {
      const wanted = entry[strategy];
      const found = reliabilityBins(confidences, outcomes, { bins, strategy });
      expect(found).toHaveLength(bins);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(confidences.length);
      if (wanted === null) continue;
      const filled = found.filter(({ count }) => count > 0);
      expectList(filled.map(({ frequency }) => frequency), wanted.frequency, strategy); // prettier-ignore
      expectList(filled.map(({ meanConfidence }) => meanConfidence), wanted.mean, strategy); // prettier-ignore
    }
  });

  it('has the calibration errors of the definition', () => {
    const ways = [
      ...(['right-closed', 'left-closed', 'torchmetrics'] as const).map((edges) => ({
        options: { bins, edges },
        wanted: entry[edges] as Errors | undefined,
      })),
      { options: { bins, strategy: 'equal-split' } as const, wanted: entry['equal-split'] },
    ];
    for (const { options, wanted } of ways) {
      if (wanted === undefined) continue;
      const found = [
        expectedCalibrationError(confidences, outcomes, options),
        expectedCalibrationError(confidences, outcomes, { ...options, norm: 'l2' }),
        maximumCalibrationError(confidences, outcomes, options),
      ];
      expectList(found, [wanted.ece, wanted.rms, wanted.mce], JSON.stringify(options));
    }
  });
});

describe('reliabilityBins', () => {
  it('leaves empty bins NaN', () => {
    const [first] = reliabilityBins([0.9], [1], { bins: 2 });
    expect(first).toEqual({ low: 0, high: 0.5, count: 0, meanConfidence: NaN, frequency: NaN });
  });

  it('gives confidence 1 a bin of its own in torchmetrics’ way', () => {
    const bins = reliabilityBins([0.95, 1], [0, 1], { bins: 10, edges: 'torchmetrics' });
    expect(bins).toHaveLength(11);
    expect(bins[10]).toEqual({ low: 1, high: 1, count: 1, meanConfidence: 1, frequency: 1 });
  });

  it('rejects what is no forecast', () => {
    expect(() => reliabilityBins([], [])).toThrow('confidences: found 0 items');
    expect(() => reliabilityBins([1.2], [1])).toThrow(
      'confidences[0]: found 1.2, expected a number from 0 to 1',
    );
    expect(() => reliabilityBins([0.5], [2])).toThrow('outcomes[0]: found 2, expected 0 or 1');
    expect(() => reliabilityBins([0.5], [1], { bins: 0 })).toThrow('options.bins: found 0');
    expect(() => reliabilityBins([0.5], [1], { bins: 2, strategy: 'equal-split' })).toThrow(
      'confidences: found 1 items, expected at least 2',
    );
    expect(() => topLabelConfidences([[0.5, 0.5]], [2])).toThrow(
      'actual[0]: found 2, expected a column from 0 to 1',
    );
  });

  it('bounds the error: ECE ≤ root mean square ≤ MCE', () => {
    const item = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1));
    const edges = fc.constantFrom('right-closed', 'left-closed', 'torchmetrics');
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        edges,
        (items, bins, rule) => {
          const confidences = items.map(([confidence]) => confidence);
          const outcomes = items.map(([, outcome]) => outcome);
          const options = { bins, edges: rule };
          const ece = expectedCalibrationError(confidences, outcomes, options);
          const rms = expectedCalibrationError(confidences, outcomes, { ...options, norm: 'l2' });
          const mce = maximumCalibrationError(confidences, outcomes, options);
          expect(ece).toBeLessThanOrEqual(rms + 1e-12);
          expect(rms).toBeLessThanOrEqual(mce + 1e-12);
          const whole = expectedCalibrationError(confidences, outcomes, { bins: 1 });
          expect(ece).toBeGreaterThanOrEqual(whole - 1e-12);
        },
      ),
    );
  });
});

describe('fitTemperature', () => {
  it.each(vectors.temperatures.map((entry, i) => ({ ...entry, i })))(
    'fit $i agrees with SciPy’s root of the slope',
    ({ logits, actual, temperature, before, after, ...rest }) => {
      const found = fitTemperature(logits, actual);
      expect(found.temperature / temperature).toBeCloseTo(1, 9);
      expect(found.lossBefore / before).toBeCloseTo(1, 12);
      expect(found.lossAfter / after).toBeCloseTo(1, 12);
      expect(found.iterations).toBeLessThan(80);
      expectList(applyTemperature(logits, found.temperature)[0], rest['first-row'], 'row', 9);
    },
  );

  it('finds what the logits were multiplied by', () => {
    const [{ logits, actual, temperature }] = vectors.temperatures;
    const hotter = logits.map((row) => row.map((logit) => 5 * logit));
    expect(fitTemperature(hotter, actual).temperature).toBeCloseTo(5 * temperature, 9);
  });

  it('is a minimum', () => {
    const row = fc.array(fc.integer({ min: -5, max: 5 }), {
      minLength: 3,
      maxLength: 3,
    });
    const sample = fc.tuple(row, fc.nat(2));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 4, maxLength: 20 }), (samples) => {
        const logits = samples.map(([scores]) => scores);
        const actual = samples.map(([, label]) => label);
        const fitted = fitOrNothing(logits, actual);
        fc.pre(fitted !== undefined && fitted.temperature < 100);
        if (fitted === undefined) return;
        for (const factor of [0.9, 1.1]) {
          const near = logits.map((scores) => scores.map((logit) => logit / fitted.temperature));
          const moved = near.map((scores) => scores.map((logit) => logit * factor));
          const { lossBefore } = fitTemperature(moved, actual);
          expect(fitted.lossAfter).toBeLessThanOrEqual(lossBefore + 1e-12);
        }
      }),
    );
  });

  it('says when no temperature is best', () => {
    expect(() => fitTemperature([[0, 1], [1, 0]], [1, 0])).toThrow('logits: found every sample right'); // prettier-ignore
    expect(() => fitTemperature([[0, 1], [1, 0]], [0, 1])).toThrow('logits: found no more than chance'); // prettier-ignore
    expect(() => fitTemperature([[0, 1]], [2])).toThrow('actual[0]: found 2, expected a column');
    expect(() => fitTemperature([[0, NaN]], [0])).toThrow('logits[0][1]: found NaN');
    expect(() => applyTemperature([[0, 1]], 0)).toThrow('temperature: found 0');
  });
});

function fitOrNothing(logits: readonly List[], actual: List) {
  try {
    return fitTemperature(logits, actual);
  } catch {
    return undefined;
  }
}

describe('isotonicRegression', () => {
  it.each(vectors.isotonic)(
    'agrees with scikit-learn on $values',
    ({ values, weights, ...rest }) => {
      expectList(isotonicRegression(values), rest.plain, 'plain');
      expectList(isotonicRegression(values, { weights }), rest.weighted, 'weighted');
      expectList(
        isotonicRegression(values, { weights, increasing: false }),
        rest.falling,
        'falling',
      );
      expectList(isotonicRegression(values, { least: 0.5, most: 2.5 }), rest.bounded, 'bounded');
    },
  );

  it('never falls, keeps the mean, and leaves what is in order', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const fitted = isotonicRegression(values);
        fitted.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(fitted[i]));
        const mean = (list: List) => list.reduce((sum, value) => sum + value, 0) / list.length;
        expect(mean(fitted)).toBeCloseTo(mean(values), 9);
        expectList(isotonicRegression(fitted), fitted);
      }),
    );
  });

  it('rejects what cannot be fitted', () => {
    expect(() => isotonicRegression([])).toThrow('values: found 0 items');
    expect(() => isotonicRegression([1], { weights: [0] })).toThrow(
      'options.weights[0]: found 0, expected a finite number above 0',
    );
    expect(() => isotonicRegression([1], { least: 2, most: 1 })).toThrow(
      'options.least: found 2, expected at most options.most (1)',
    );
  });
});

describe('fitIsotonic', () => {
  it.each(vectors.curves.map((entry, i) => ({ ...entry, i })))(
    'curve $i agrees with scikit-learn',
    ({ scores, outcomes, weights, new: fresh, ...wanted }) => {
      for (const way of ['plain', 'weighted'] as const) {
        const curve = fitIsotonic(scores, outcomes, way === 'weighted' ? { weights } : {});
        const bend = wanted[way];
        expectList(predictIsotonic(curve, fresh), bend.nan, `${way} nan`);
        expectList(predictIsotonic(curve, fresh, { outside: 'clip' }), bend.clip, `${way} clip`);
        expectList(curve.scores, bend.scores, `${way} scores`);
        expectList(curve.values, bend.values, `${way} values`);
      }
    },
  );

  it('rejects scores outside when asked', () => {
    const curve = fitIsotonic([0, 1], [0, 1]);
    expect(() => predictIsotonic(curve, [2], { outside: 'throw' })).toThrow(
      'scores[0]: found 2, expected a score from 0 to 1',
    );
    expect(() => fitIsotonic([0, NaN], [0, 1])).toThrow('scores[1]: found NaN');
    expect(() => fitIsotonic([0], [0, 1])).toThrow('outcomes: found 2 items');
  });
});
