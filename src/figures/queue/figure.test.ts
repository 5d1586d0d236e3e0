import { describe, expect, it } from 'vitest';
import { boardMilliseconds, runningExample } from '../../vision/running-example.ts';
import { startOf } from '../figure.ts';
import { queueFigure } from './figure.ts';
import { simulatedBoards, startSetting, textbookWaits, waitsOf } from './line.ts';

describe('waiting', () => {
  it('starts at the running example', () => {
    expect(startSetting.takt).toBe(runningExample.line.taktSeconds);
    expect(startSetting.service).toBe(boardMilliseconds() / 1000);
  });

  it('is M/D/1 without spread and M/M/1 with a spread of the mean', () => {
    const load = { takt: 2, service: 1.76 };
    const { md1, mm1 } = textbookWaits(2, 0.88);
    // ρ s / (2 (1 − ρ)) and ρ s / (1 − ρ) with ρ = 0.88, s = 1.76
    expect(md1).toBeCloseTo((0.88 * 1.76) / 0.24, 9);
    expect(mm1).toBeCloseTo((0.88 * 1.76) / 0.12, 9);
    expect(waitsOf({ ...load, spread: 0 }).formula).toBeCloseTo(md1, 9);
    expect(waitsOf({ ...load, spread: 1 }).formula).toBeCloseTo(mm1, 9);
  });

  it('does not happen by the takt when service never varies', () => {
    const { byTakt } = waitsOf({ takt: 2, service: 1.96, spread: 0 });
    expect(byTakt).toEqual({ meanWait: 0, lateShare: 0 });
  });

  it('makes more boards late at random than by the takt', () => {
    const { atRandom, byTakt } = waitsOf(startSetting);
    expect(atRandom.lateShare).toBeGreaterThan(2 * byTakt.lateShare);
  });

  it('is near the exact share of late boards at random, for constant service', () => {
    // M/D/1: P(T > t) = 1 − (1 − ρ) e^{λ(t − s)} for t < 2s
    const exact = 1 - (1 - 0.7) * Math.exp(0.5 * (2 - 1.4));
    const { atRandom } = waitsOf({ takt: 2, service: 1.4, spread: 0 });
    expect(Math.abs(atRandom.lateShare - exact)).toBeLessThan(0.06);
    expect(simulatedBoards).toBe(1000);
  });

  it('has no average at full load and beyond', () => {
    expect(waitsOf({ takt: 2, service: 2, spread: 0.1 }).formula).toBeNull();
    const { sentence } = queueFigure().view({ takt: 2, service: 2.2, spread: 0 });
    // 1,800 boards come in an hour, 3600 / 2.2 = 1,636 leave.
    expect(sentence).toContain('the queue grows by 164 boards an hour');
  });

  it('is read off in seconds', () => {
    const figure = queueFigure();
    const { readings } = figure.view(startOf(figure));
    expect(readings[0].value).toBe('88\u00a0%');
    expect(readings[1].value).toBe('6.52 s');
  });
});
