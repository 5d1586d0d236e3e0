import { describe, expect, it } from 'vitest';
import { sampleSizeFigure } from './figure.ts';
import { measureStudy } from './measure.ts';

const study = measureStudy();
const [a, b] = study.generators;
const biases = ({ truth, spreads }: typeof a) => spreads.map(({ mean }) => mean - truth);

describe('two generators', () => {
  it('have the distances that the formula gives for their distributions', () => {
    expect(a.truth).toBeCloseTo(16 * 0.25 ** 2, 12);
    expect(b.truth).toBeCloseTo(16 * (1 - 0.7) ** 2, 12);
  });

  it('always look farther than they are', () => {
    for (const bias of [...biases(a), ...biases(b)]) expect(bias).toBeGreaterThan(0);
  });

  it('have a bias of about (D + D(D + 1)/4)/N for a varied one', () => {
    // To first order in 1/N: the mean adds D/N, the covariance D(D + 1)/(4N).
    const expected = 16 + (16 * 17) / 4;
    study.counts.forEach((count, i) => {
      if (count < 128) return;
      expect(Math.abs((biases(a)[i] * count) / expected - 1), `${count} images`).toBeLessThan(0.25);
    });
  });

  it('change places: the worse one looks better with few images', () => {
    const better = study.counts.map((_, i) => a.spreads[i].mean < b.spreads[i].mean);
    expect(better[0]).toBe(false);
    expect(better[better.length - 1]).toBe(true);
    expect(better.filter((now, i) => i > 0 && now !== better[i - 1])).toHaveLength(1);
  });

  it('are told apart in words', () => {
    const figure = sampleSizeFigure(study);
    expect(figure.view({ count: 0, axis: 0 }).sentence).toContain('B looks better, though A');
    const last = study.counts.length - 1;
    expect(figure.view({ count: last, axis: 0 }).sentence).toContain('A looks better, as it is');
  });
});
