import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLatencyBudget, littlesLaw, percentile, summarizeLatencies } from './index.ts';
import type { PercentileMethod } from './percentile.ts';
import vectors from './serving.vectors.json' with { type: 'json' };

describe('percentile', () => {
  test.each(vectors.percentiles)('$method of $values as NumPy reads it', (example) => {
    const method = example.method as PercentileMethod;
    const found = example.percents.map((percent) =>
      percentile(example.values, percent, { method }),
    );
    found.forEach((value, i) => {
      const tolerance = 1e-12 * Math.max(1, Math.abs(example.found[i]));
      expect(Math.abs(value - example.found[i])).toBeLessThanOrEqual(tolerance);
    });
  });

  test('never falls as the percentage rises, and stays within the values', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    const method = fc.constantFrom(...vectors.percentiles.map((one) => one.method));
    fc.assert(
      fc.property(values, percent, percent, method, (list, one, other, name) => {
        const options = { method: name as PercentileMethod };
        const low = percentile(list, Math.min(one, other), options);
        const high = percentile(list, Math.max(one, other), options);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeLessThanOrEqual(Math.max(...list));
      }),
    );
  });

  test('bad input is named', () => {
    expect(() => percentile([], 50)).toThrow('values: found 0 items, expected at least 1');
    expect(() => percentile([1, NaN], 50)).toThrow('values[1]: found NaN');
    expect(() => percentile([1], 101)).toThrow(
      'percent: found 101, expected a number from 0 to 100',
    );
  });
});

describe('latency summary', () => {
  test.each(vectors.summaries)('of $values', (example) => {
    const found = summarizeLatencies(example.values, { deadline: example.deadline });
    expect(found.count).toBe(example.values.length);
    expect(found.mean).toBeCloseTo(example.mean, 10);
    expect(found.standardDeviation).toBeCloseTo(example.standardDeviation, 10);
    const read = [found.p50, found.p90, found.p95, found.p99];
    read.forEach((value, i) => {
      expect(value).toBeCloseTo(example.percentiles[i], 10);
    });
    expect([found.minimum, found.maximum]).toEqual([example.minimum, example.maximum]);
    expect(found.lateShare).toBe(example.lateShare);
  });

  test('a latency at the deadline is in time; a negative one is refused', () => {
    expect(summarizeLatencies([5, 5.1], { deadline: 5 }).lateShare).toBe(0.5);
    expect(summarizeLatencies([5]).lateShare).toBe(0);
    expect(() => summarizeLatencies([-1])).toThrow('latencies[0]: found -1');
    expect(() => summarizeLatencies([])).toThrow('latencies: found 0 items');
  });
});

describe('Little’s law', () => {
  test('gives the one that is missing', () => {
    expect(littlesLaw({ arrivalRate: 0.5, timeInSystem: 3 }).numberInSystem).toBe(1.5);
    expect(littlesLaw({ arrivalRate: 0.5, numberInSystem: 3 }).timeInSystem).toBe(6);
    expect(littlesLaw({ timeInSystem: 4, numberInSystem: 3 }).arrivalRate).toBe(0.75);
  });

  test('needs exactly two', () => {
    expect(() => littlesLaw({ arrivalRate: 1 })).toThrow(
      'known: found 1 averages, expected exactly 2 of the 3',
    );
    expect(() => littlesLaw({ arrivalRate: 1, timeInSystem: 1, numberInSystem: 1 })).toThrow(
      'known',
    );
    expect(() => littlesLaw({ timeInSystem: 0, numberInSystem: 3 })).toThrow(
      'timeInSystem: found 0',
    );
    expect(() => littlesLaw({ arrivalRate: -1, numberInSystem: 3 })).toThrow(
      'arrivalRate: found -1',
    );
  });
});

describe('latency budget', () => {
  test('of the running example: 8 fields, 240 ms to spare, 92 % proven', () => {
    const budget = addLatencyBudget(
      [
        { name: 'motion and light', milliseconds: 100, times: 8 },
        { name: 'trigger to decision', milliseconds: 120, times: 8, percent: 99 },
      ],
      2000,
    );
    expect(budget).toMatchObject({ total: 1760, spare: 240, holds: true });
    expect(budget.provenShare).toBeCloseTo(0.92, 12);
    expect(budget.stages[1]).toEqual({
      name: 'trigger to decision',
      milliseconds: 960,
      share: 960 / 1760,
    });
  });

  test('is broken above the limit, and held at it', () => {
    const stage = { name: 'infer', milliseconds: 50 };
    expect(addLatencyBudget([stage], 50)).toMatchObject({ spare: 0, holds: true, provenShare: 1 });
    expect(addLatencyBudget([stage], 49)).toMatchObject({ spare: -1, holds: false });
    expect(() => addLatencyBudget([], 5)).toThrow('stages: found 0 items');
    expect(() => addLatencyBudget([{ ...stage, times: 0 }], 5)).toThrow('stages[0].times: found 0');
  });
});
