import { describe, expect, it } from 'vitest';
import { startOf } from '../figure.ts';
import { comparisonOf, mark, reach } from './answer.ts';
import { int8StepsFigure } from './figure.ts';
import { steppedFilter, weights } from './filter.ts';
import { crackColumn, crackRows, patchWith, side } from './patch.ts';

const perTensor = (bits: number, outlier: number) => ({ bits, outlier, perChannel: false });

describe('the filter in steps', () => {
  it('sums to 0 in floats, so that light drops out', () => {
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 12);
  });

  it('has the integers that one works out on paper', () => {
    // 50 / 127 is 0.394 a step: 1 is 2.54 steps, 0.8 is 2.03, 0.5 is 1.27, 0.35 is 0.89, 0.15 is 0.38.
    const { scale, integers } = steppedFilter(perTensor(8, 50));
    expect(scale).toBeCloseTo(50 / 127, 12);
    expect(integers.slice(10, 15)).toEqual([0, 1, -3, 1, 0]);
    expect(integers.slice(0, 5).map((integer) => integer + 0)).toEqual([0, 0, -1, 0, 0]);
  });

  it('is never off by more than half a step, and not at all by another filter’s weight with a scale of its own', () => {
    for (const bits of [2, 4, 8])
      for (const outlier of [1, 7, 50, 128])
        expect(steppedFilter(perTensor(bits, outlier)).largestError).toBeLessThanOrEqual(0.5);
    const own = [1, 128].map((outlier) => steppedFilter({ bits: 8, outlier, perChannel: true }));
    expect(own[1]).toEqual(own[0]);
  });
});

describe('the answer', () => {
  it('is the correlation of patch and filter', () => {
    const { float } = comparisonOf(8, perTensor(8, 1));
    const rows = patchWith(8);
    const at = (row: number, column: number) =>
      weights.reduce(
        (sum, weight, i) => sum + weight * rows[row + Math.floor(i / 5)][column + (i % 5)],
        0,
      );
    // Deviations are a straight line of the raw answers: three places give the same ratio.
    const places = [at(2, 3), at(10, 11), at(21, 20)];
    const values = [2 * side + 3, 10 * side + 11, 21 * side + 20].map((i) => float.values[i]);
    expect((values[1] - values[0]) / (values[2] - values[0])).toBeCloseTo(
      (places[1] - places[0]) / (places[2] - places[0]),
      9,
    );
  });

  it('has a mean of 0 and a deviation of 1 on the surface', () => {
    const { values } = comparisonOf(8, perTensor(8, 50)).stepped;
    const surface = values.filter((_, i) => {
      const row = Math.min(crackRows.to, Math.max(crackRows.from, Math.floor(i / side)));
      return Math.abs((i % side) - crackColumn(row)) > 3;
    });
    const mean = surface.reduce((sum, value) => sum + value, 0) / surface.length;
    expect(mean).toBeCloseTo(0, 9);
    expect(surface.reduce((sum, value) => sum + value ** 2, 0) / surface.length).toBeCloseTo(1, 9);
  });

  it('is highest on the crack, and grows with its contrast', () => {
    const { profile, crack } = comparisonOf(8, perTensor(8, 1)).float;
    expect(Math.max(...profile)).toBe(profile[reach]);
    expect(comparisonOf(16, perTensor(8, 1)).float.crack / crack).toBeGreaterThan(1.9);
  });

  it('keeps the crack with a scale of its own down to four bits, and loses it with the layer’s', () => {
    for (const bits of [8, 6, 4])
      expect(
        comparisonOf(8, { bits, outlier: 50, perChannel: true }).stepped.crack,
      ).toBeGreaterThan(mark);
    for (const bits of [8, 7, 6])
      expect(comparisonOf(8, perTensor(bits, 50)).stepped.crack).toBeLessThan(mark);
  });

  it('is nothing where every weight becomes 0', () => {
    const { filter, stepped } = comparisonOf(24, perTensor(2, 50));
    expect(filter.integers.every((integer) => integer === 0)).toBe(true);
    expect(stepped.values.every((value) => value === 0)).toBe(true);
  });
});

describe('the figure', () => {
  const figure = int8StepsFigure();
  const start = startOf(figure);

  it('starts where int8 has lost what floats see', () => {
    const { readings, sentence } = figure.view(start);
    expect(readings.map(({ verdict }) => verdict)).toEqual([
      undefined,
      undefined,
      'pass',
      'escape',
    ]);
    expect(sentence).toMatch(
      /^At 8 bits and one scale per tensor the largest weight .* becomes −3\./,
    );
  });

  it('draws three pictures and a number for each weight', () => {
    const { drawing } = figure.view(start);
    expect(drawing.match(/<image /g)).toHaveLength(3);
    expect(figure.view({ ...start, scale: 1 }).drawing).toContain('>−127<');
  });
});
