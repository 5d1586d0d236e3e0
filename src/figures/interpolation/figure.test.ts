import { describe, expect, it } from 'vitest';
import { interpolatedAveragePrecision } from '#vision/detection';
import { interpolationFigure } from './figure.ts';
import { methods, rankingOf, readOff } from './ranking.ts';

describe('a ranking', () => {
  it('has its hits in the order of scores', () => {
    const { order } = rankingOf(0.5, 0.85);
    expect(order.map(({ name, hit }) => (hit ? name : '-')).join('')).toBe('AB-CD-FH');
  });

  it('has the three averages worked out by hand', () => {
    // Hits at ranks 1 2 4 5 7 8 of 7 objects; best precision from there: 1 1 .8 .8 .75 .75.
    const { averages } = rankingOf(0.5, 0.85);
    expect(averages[0]).toBeCloseTo((3 * 1 + 3 * 0.8 + 3 * 0.75) / 11, 12);
    expect(averages[1]).toBeCloseTo((29 * 1 + 29 * 0.8 + 28 * 0.75) / 101, 12);
    expect(averages[2]).toBeCloseTo((2 + 2 * 0.8 + 2 * 0.75) / 7, 12);
  });

  it.each([0.5, 0.65, 0.75, 0.95])(
    'is averaged as the library does, at an IoU of %d',
    (overlap) => {
      const ranking = rankingOf(overlap, 0.85);
      methods.forEach(({ interpolation }, method) => {
        const { precision, recall } = ranking;
        const expected = interpolatedAveragePrecision(precision, recall, interpolation);
        expect(ranking.averages[method]).toBe(expected);
        const { readings } = interpolationFigure().view({ method, overlap, score: 0.85 });
        expect(readings[method].value).toBe(`${expected.toFixed(3)}, chosen`);
      });
    },
  );

  it.each([0, 1])('is drawn with stems whose mean is the average, method %d', (method) => {
    const ranking = rankingOf(0.6, 0.9);
    const heights = readOff(ranking, method).map(([, height]) => height);
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
    expect(mean).toBeCloseTo(ranking.averages[method], 12);
  });

  it('loses by a false alarm that rises', () => {
    const [low, high] = [rankingOf(0.5, 0.4), rankingOf(0.5, 0.95)];
    expect(high.averages[2]).toBeLessThan(low.averages[2]);
  });
});
