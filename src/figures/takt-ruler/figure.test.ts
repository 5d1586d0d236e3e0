import { describe, expect, it } from 'vitest';
import { simulateInspectionLine } from '#vision/serving';
import { boardMilliseconds, runningExample } from '../../vision/running-example.ts';
import { valueAt } from '../drag.ts';
import { startOf } from '../figure.ts';
import { besideModel, boardTimeOf, rulerEnd, startSetting, takt } from './board-time.ts';
import type { Setting } from './board-time.ts';
import { oneIn, stoppedAnHour, taktRulerFigure } from './figure.ts';
import { taktRulerTable } from './table.ts';

const figure = taktRulerFigure();
const setting = (fields: number, model: number, tail: number): Setting => ({ fields, model, tail });
const sentence = (fields: number, model: number, tail: number) =>
  figure.view({ fields, model, tail }).sentence;

it('is the running example’s budget without its reserve', () => {
  const { fieldsPerBoard, budget } = runningExample.line;
  const { medians } = boardTimeOf(startSetting);
  expect(medians).toBe(boardMilliseconds() - fieldsPerBoard * budget.reserve);
  expect(startSetting.fields * (besideModel + startSetting.model)).toBe(medians);
});

describe('how often a board is late', () => {
  // Python: cells of 1 ms by statistics.NormalDist().cdf, convolved field by field; NormalDist for all at once.
  it.each([
    [setting(8, 50, 4), 0.0285472, 0.161976305, 1757.7172],
    [setting(8, 70, 2), 0.024032, 0.199484458, 1865.4176],
    [setting(6, 90, 3), 0.0029159945, 0.082592018, 1563.7004],
    [setting(9, 40, 2.5), 0.0031889454, 0.130982622, 1829.0364],
  ])('is that of another computation, for %o', (at, alone, together, mean) => {
    const time = boardTimeOf(at);
    expect(Math.abs(time.lateAlone / alone - 1)).toBeLessThan(0.002);
    expect(time.lateTogether).toBeCloseTo(together, 8);
    expect(time.mean).toBeCloseTo(mean, 3);
  });

  it('is the same one by one and at once where there is one field', () => {
    const { lateAlone, lateTogether } = boardTimeOf(setting(1, 400, 5));
    expect(Math.abs(lateAlone / lateTogether - 1)).toBeLessThan(0.001);
  });

  it('is what a simulated line of such fields meets', () => {
    const { passages } = simulateInspectionLine({
      boards: 8 * 5_000,
      interarrival: { kind: 'constant', seconds: 10 },
      service: { kind: 'lognormal', median: 0.07, sigma: Math.log(2) / 2.326348 },
    });
    const times = passages.map(
      ({ start, decision }) => 160 + 1000 * ((decision ?? 0) - (start ?? 0)),
    );
    const boards = Array.from({ length: 5_000 }, (_, i) =>
      times.slice(8 * i, 8 * i + 8).reduce((sum, time) => sum + time, 0),
    );
    const late = boards.filter((board) => board > takt).length / boards.length;
    // Three standard deviations of a share of 2.4 % among 5,000.
    expect(Math.abs(boardTimeOf(setting(8, 70, 2)).lateAlone - late)).toBeLessThan(0.0065);
  });

  it('grows with the tail, with the model and with the fields', () => {
    const late = (fields: number, model: number, tail: number) =>
      boardTimeOf(setting(fields, model, tail)).lateAlone;
    expect(late(8, 50, 5)).toBeGreaterThan(late(8, 50, 4));
    expect(late(8, 60, 4)).toBeGreaterThan(late(8, 50, 4));
    expect(late(9, 50, 4)).toBeGreaterThan(late(8, 50, 4));
  });

  it('is never below none, at the narrowest tail of the fastest model', () => {
    expect(boardTimeOf(setting(4, 20, 1.5)).lateAlone).toBeGreaterThanOrEqual(0);
    expect(boardTimeOf(setting(4, 20, 1.5)).lateAlone).toBeLessThan(1e-6);
  });
});

describe('a board’s 99th percentile', () => {
  it('lies between the medians and the 99th percentiles added up', () => {
    const { medians, p99, percentiles } = boardTimeOf(startSetting);
    expect(p99).toBeGreaterThan(medians);
    expect(p99).toBeLessThan(percentiles);
  });

  it('is that of its model where there is one field', () => {
    expect(Math.abs((boardTimeOf(setting(1, 200, 5)).p99 ?? 0) - (160 + 1000))).toBeLessThan(0.1);
  });

  it('is not told beyond the ruler', () => {
    expect(boardTimeOf(setting(10, 120, 8)).p99).toBeNull();
  });
});

it('the curve has the area of the boards that it holds', () => {
  const { alone } = boardTimeOf(setting(8, 40, 2));
  const area = alone.reduce((sum, [, density]) => sum + density * 4, 0);
  expect(area).toBeCloseTo(1, 6);
  expect(alone.at(-1)?.[0]).toBe(rulerEnd);
});

describe('the words', () => {
  it('say a share as one in so many where that is many', () => {
    expect([0.5, 0.0285, 0.0000311, 1e-9].map(oneIn)).toEqual([
      '50\u00a0%',
      '1 in 35',
      '1 in 32,000',
      'under 1 in a million',
    ]);
  });

  it('count what is stopped in an hour', () => {
    // 1,800 boards an hour, 1.50 USD each.
    expect(stoppedAnHour(0.01)).toEqual({ boards: 18, cost: 27 });
  });

  it('start with a mean that fits and boards that are late', () => {
    const { sentence: words, readings } = figure.view(startOf(figure));
    expect(words).toMatch(/^The mean board takes 1\.76 s and fits; 1 in 35 is late, and 16\u00a0%/);
    expect(readings[0]).toMatchObject({ value: '1.76 s', verdict: 'pass' });
  });

  it('tell a line that keeps its target, and one that cannot keep up', () => {
    expect(sentence(4, 20, 1.5)).toMatch(/the tail fits too: under 1 in a million is late/);
    expect(sentence(10, 50, 4)).toMatch(/^The mean board takes 2\.20 s, more than the takt/);
    expect(sentence(8, 50, 8)).toContain('23\u00a0% are late');
  });

  it('stay in their room', () => {
    for (const fields of [4, 8, 10])
      for (const model of [20, 50, 120])
        for (const tail of [1.5, 4, 8])
          expect(sentence(fields, model, tail).length).toBeLessThan(230);
  });
});

it('is dragged from its fastest model to its slowest', () => {
  const { drag } = figure;
  if (!drag) throw new Error('no drag');
  const values = [drag.from.x, drag.to.x].map((x) => valueAt(drag, x));
  expect(values[0]).toBeCloseTo(20, 9);
  expect(values[1]).toBeCloseTo(120, 9);
});

it('has a row for every tail in its table, ever later', () => {
  const { columns, rows } = taktRulerTable();
  expect(rows.length).toBeGreaterThanOrEqual(8);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});
