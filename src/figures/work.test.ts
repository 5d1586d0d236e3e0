/**
 * A frame has 16 ms, a view a quarter of it. Time depends on the machine; the work does not, so
 * that is what is held: the calls that a view makes and the text that it draws.
 */
import { afterEach, expect, it, vi } from 'vitest';
import { biasVarianceFigure } from './bias-variance/figure.ts';
import { batchNormFigure } from './batch-norm/figure.ts';
import { calibrationFigure } from './calibration/figure.ts';
import { averagePrecisionFigure } from './average-precision/figure.ts';
import { countAlarms } from './drift/study.ts';
import { driftFigure } from './drift/figure.ts';
import { startOf } from './figure.ts';
import type { Figure, Values } from './figure.ts';
import { int8StepsFigure } from './int8-steps/figure.ts';
import { interpolationFigure } from './interpolation/figure.ts';
import { kappaFigure } from './kappa/figure.ts';
import { lampBenchFigure } from './lamp-bench/figure.ts';
import { cutPieces } from './lamp-bench/pieces.ts';
import { leakageFigure } from './leakage/figure.ts';
import { overlapFigure } from './overlap/figure.ts';
import { prevalenceFigure } from './prevalence/figure.ts';
import { quantizationFigure } from './quantization/figure.ts';
import { queueFigure } from './queue/figure.ts';
import { receptiveFieldFigure } from './receptive-field/figure.ts';
import { sampleSizeFigure } from './sample-size/figure.ts';
import { measureStudy } from './sample-size/measure.ts';
import { taktRulerFigure } from './takt-ruler/figure.ts';
import { thresholdFigure } from './threshold/figure.ts';

const figures: Readonly<Record<string, Figure>> = {
  threshold: thresholdFigure(),
  interpolation: interpolationFigure(),
  'sample size': sampleSizeFigure(measureStudy()),
  queue: queueFigure(),
  quantization: quantizationFigure(),
  drift: driftFigure(countAlarms()),
  kappa: kappaFigure(),
  calibration: calibrationFigure(),
  'receptive field': receptiveFieldFigure(),
  'batch norm': batchNormFigure(),
  'average precision': averagePrecisionFigure(),
  overlap: overlapFigure(),
  prevalence: prevalenceFigure(),
  'bias variance': biasVarianceFigure(),
  'int8 steps': int8StepsFigure(),
  'lamp bench': lampBenchFigure(cutPieces()),
  'takt ruler': taktRulerFigure(),
  leakage: leakageFigure(),
};

/** Every control at its ends, the others at their start. */
function settings(figure: Figure): Values<string>[] {
  const start = startOf(figure);
  return figure.controls.flatMap((control) => {
    const ends = control.kind === 'slider' ? [control.low, control.high] : [0, 1];
    return ends.map((value) => ({ ...start, [control.name]: value }));
  });
}

afterEach(() => vi.restoreAllMocks());

for (const [name, figure] of Object.entries(figures)) {
  it(`${name}: every setting has a drawing, the same labels, and whole sentences`, () => {
    const labels = figure.view(startOf(figure)).readings.map(({ label }) => label);
    for (const setting of settings(figure)) {
      const { drawing, readings, sentence } = figure.view(setting);
      expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
      expect(readings.map(({ label }) => label)).toEqual(labels);
      for (const { value } of readings) expect(value).not.toMatch(/NaN|undefined|Infinity|∞/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/NaN|undefined|Infinity|∞/);
    }
  });

  it(`${name}: draws no more than a browser parses in a millisecond`, () => {
    for (const setting of settings(figure)) {
      expect(figure.view(setting).drawing.length).toBeLessThan(16_000);
    }
  });

  it(`${name}: computes little for a step of a slider`, () => {
    // Transcendental functions, roundings and sorted numbers are what the algorithms spend time on.
    const sorted = vi.spyOn(Float64Array.prototype, 'sort');
    const counted = (['log', 'exp', 'cos', 'sqrt', 'floor', 'round', 'abs'] as const).map((call) =>
      vi.spyOn(Math, call),
    );
    for (const setting of settings(figure)) {
      sorted.mockClear();
      for (const spy of counted) spy.mockClear();
      figure.view(setting);
      const calls = counted.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      const numbers = sorted.mock.results.reduce(
        (sum, { value }) => sum + (value instanceof Float64Array ? value.length : 0),
        0,
      );
      expect(calls + numbers, JSON.stringify(setting)).toBeLessThan(40_000);
    }
  });
}
