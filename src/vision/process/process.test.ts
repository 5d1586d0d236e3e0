import { describe, expect, it } from 'vitest';
import { rangeConstants, standardDeviationConstant } from './chart-constants.ts';
import {
  acceptanceProbability,
  cusumChart,
  ewmaChart,
  gaugeStudy,
  meanAndRangeChart,
  processCapability,
} from './index.ts';
import vectors from './process.vectors.json' with { type: 'json' };

function expectNear(found: number | null, expected: number, tolerance = 1e-10): void {
  const bound = tolerance * Math.max(Math.abs(expected), 1e-6);
  expect(Math.abs((found ?? NaN) - expected), `${found} against ${expected}`).toBeLessThanOrEqual(
    bound,
  );
}

describe('the constants of control charts', () => {
  it.each(vectors.constants)('of $size values', ({ size, c4, d2, d3 }) => {
    expectNear(standardDeviationConstant(size), c4, 1e-13);
    const found = rangeConstants('size', size);
    expectNear(found[0], d2, 1e-9);
    expectNear(found[1], d3, 1e-9);
  });
});

describe('capability', () => {
  it.each(vectors.capability)('as numpy has the standard deviations', (expected) => {
    const pooled = processCapability(expected.groups, expected.limits);
    expectNear(pooled.mean, expected.mean);
    [pooled.overall, pooled.within].forEach((sigma, i) => {
      expectNear(sigma, expected.sigmas[i]);
    });
    [pooled.pp, pooled.ppk].forEach((index, i) => {
      expectNear(index, expected.overall[i]);
    });
    [pooled.cp, pooled.cpk].forEach((index, i) => {
      expectNear(index, expected.pooled[i]);
    });
    const byRange = processCapability(expected.groups, expected.limits, { within: 'range' });
    [byRange.cp, byRange.cpk].forEach((index, i) => {
      expectNear(index, expected.range[i], 1e-9);
    });
  });

  it('knows one limit', () => {
    const groups = vectors.capability[0].groups;
    const { cp, cpk, pp } = processCapability(groups, { high: 12 });
    expect([cp, pp]).toEqual([null, null]);
    expectNear(cpk, (12 - vectors.capability[0].mean) / (3 * vectors.capability[0].sigmas[1]));
  });

  it('refuses what has no spread or no limit', () => {
    const flat = [
      [1, 1],
      [1, 1],
    ];
    expect(() => processCapability(flat, { high: 2 })).toThrow('values without spread');
    expect(() => processCapability([[1, 2]], {})).toThrow('limits: found no limit');
    expect(() => processCapability([[1, 2]], { low: 3, high: 2 })).toThrow('below high (2)');
  });
});

describe('control charts', () => {
  it('has the limits of the textbook factors A2, D3 and D4', () => {
    const { mean, range } = meanAndRangeChart(vectors.capability[0].groups);
    expectNear((mean.high - mean.center) / range.center, 0.577, 1e-3);
    expectNear(range.high / range.center, 2.114, 1e-3);
    expect(range.low).toBe(0);
  });

  it('names what lies outside', () => {
    const groups = Array.from({ length: 20 }, (_, i) => [i % 2, (i % 2) + 1]);
    const { mean, range } = meanAndRangeChart([...groups, [20, 21]]);
    expect(mean.outside).toEqual([20]);
    expect(range.outside).toEqual([]);
  });
});

describe('EWMA and CUSUM', () => {
  it.each(vectors.ewma)('weight $weight', ({ values, smooth, bands, ...options }) => {
    ewmaChart(values, options).forEach(({ average, low, high, alarm }, i) => {
      expectNear(average, smooth[i]);
      expectNear((high - low) / 2, bands[i]);
      expect(alarm).toBe(Math.abs(smooth[i] - options.target) > bands[i]);
    });
  });

  it.each(vectors.cusum)('slack $slack', ({ values, up, down, ...options }) => {
    cusumChart(values, options).forEach((point, i) => {
      expectNear(point.up, up[i], 1e-9);
      expectNear(point.down, down[i], 1e-9);
      expect(point.alarm).toBe(Math.max(up[i], down[i]) > 5);
    });
  });
});

describe('acceptance sampling', () => {
  it.each(vectors.plans)('$plan at $rate: as SciPy', ({ plan, rate, accept }) => {
    expectNear(acceptanceProbability(plan, rate), accept);
  });
});

describe('gauge study', () => {
  it.each(vectors.gauges)(
    'as statsmodels has the mean squares',
    ({ measurements, ...expected }) => {
      const found = gaugeStudy(measurements);
      const { repeatability, reproducibility, interaction, gauge, parts, share } = expected;
      const named = { repeatability, reproducibility, interaction, gauge, parts, share };
      for (const [name, value] of Object.entries(named))
        expectNear(found[name as keyof typeof named], value, 1e-8);
      expect(found.categories).toBe(expected.categories);
    },
  );

  it('refuses a lopsided study', () => {
    const whole = [
      [1, 2],
      [2, 3],
    ];
    expect(() => gaugeStudy([whole, [[1, 2]]])).toThrow('measurements[1]: found 1 items');
  });
});
