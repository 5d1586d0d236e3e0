import { describe, expect, it } from 'vitest';
import {
  dequantizePerChannel,
  quantizationError,
  quantizePerChannel,
  symmetricParametersPerChannel,
} from '#vision/quantization';
import { errorOf } from './error.ts';
import { quantizationFigure } from './figure.ts';
import { sweepOf } from './sweep.ts';
import { channels } from './weights.ts';

describe('the error of a quantizer', () => {
  it('is the one of the library, channel by channel', () => {
    const parameters = symmetricParametersPerChannel(channels, { bits: 5 });
    const restored = dequantizePerChannel(quantizePerChannel(channels, parameters), parameters);
    const decibels = channels.map(
      (weights, i) => quantizationError(weights, restored[i]).signalToNoiseDecibels,
    );
    const error = errorOf({ bits: 5, clip: 1, perChannel: true });
    expect(error.weakestDecibels).toBeCloseTo(Math.min(...decibels), 9);
  });

  it('is made of its two parts', () => {
    for (const clip of [0.2, 0.6, 1]) {
      const { total, roundOff, clipping } = errorOf({ bits: 4, clip, perChannel: false });
      expect(Math.hypot(roundOff, clipping)).toBeCloseTo(total, 12);
    }
  });

  it('has no clipping where nothing is clipped, and more the more is', () => {
    const at = (clip: number) => errorOf({ bits: 6, clip, perChannel: true }).clipping;
    expect(at(1)).toBe(0);
    expect(at(0.4)).toBeGreaterThan(at(0.8));
  });

  it('falls by about 6 dB a bit', () => {
    const at = (bits: number) => errorOf({ bits, clip: 1, perChannel: true }).weakestDecibels;
    expect((at(8) - at(5)) / 3).toBeGreaterThan(5);
    expect((at(8) - at(5)) / 3).toBeLessThan(7);
  });

  it('leaves nothing of the weakest channel at one scale and few bits', () => {
    expect(errorOf({ bits: 3, clip: 1, perChannel: false }).weakestDecibels).toBeCloseTo(0, 9);
    expect(errorOf({ bits: 3, clip: 1, perChannel: true }).weakestDecibels).toBeGreaterThan(6);
  });

  it('is least at the clip that the sweep finds', () => {
    const { all, best } = sweepOf(4, false);
    expect(best.clip).toBeLessThan(1);
    for (const one of all) expect(one.total).toBeGreaterThanOrEqual(best.total);
    expect(all.at(-1)?.clip).toBeCloseTo(1, 12);
  });
});

it('the figure names the better scale', () => {
  const { sentence } = quantizationFigure().view({ bits: 8, clip: 1, scale: 0 });
  expect(sentence).toMatch(/one scale per channel would reach 0\.8\u00a0%\.$/);
});
