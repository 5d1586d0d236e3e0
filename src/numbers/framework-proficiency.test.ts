import { describe, expect, it } from 'vitest';
import {
  boardFalseCalls,
  boardTensorBytes,
  largestIntegerSum,
  learntNumbers,
  printed,
  rampCorner,
  sharedLevels,
  weightedMeanRatio,
  workedWeight,
} from './framework-proficiency.ts';

describe('printed', () => {
  it('reads the numbers of a line', () => {
    expect(printed('train', 'step 60  loss')).toHaveLength(1);
    expect(printed('traps', 'blue for red:')).toHaveLength(2);
    expect(printed('evaluate', 'XV-2025-03-000147')).toHaveLength(4);
  });

  it('says what it looked for', () => {
    expect(() => printed('train', 'step 61')).toThrow('train: found no line');
  });
});

describe('sums', () => {
  it('counts the numbers that are learnt: 108 + 4 + 64 + 1', () => {
    expect(learntNumbers()).toBe(177);
    expect(printed('model', '')).toContain('177');
  });

  it('weighs a board: 160 tiles of 12,582,912 bytes', () => {
    expect(boardTensorBytes()).toBe(160 * 12_582_912);
  });

  it('divides by the batch or by the weights: (28 + 4 · 50) / 32', () => {
    expect(weightedMeanRatio(32, 4, 50)).toBe(7.125);
  });

  it('stops a board for any of its tiles: 1 − 0.9², 1 − 0.9999¹⁶⁰', () => {
    expect(boardFalseCalls(0.1, 2)).toBeCloseTo(0.19, 12);
    expect(boardFalseCalls(1 / 10000)).toBeCloseTo(0.015873, 6);
  });

  it('leaves −3 to 3 of 127 to a filter fifty times weaker', () => {
    expect(sharedLevels(50)).toBe(7);
  });

  it('shrinks a ramp as PyTorch 2.15 and TensorFlow 2.21 do: 2.5, and 3.5714 with antialias', () => {
    expect(rampCorner(false)).toBeCloseTo(2.5, 12);
    expect(rampCorner(true)).toBeCloseTo(3.5714287, 6);
  });

  it('takes a weight through int8: 0.0171 / 0.002 = 8.55, so 9, so 0.018', () => {
    const { scale, integer, restored } = workedWeight();
    expect(scale).toBeCloseTo(0.002, 12);
    expect(integer).toBe(9);
    expect(restored).toBeCloseTo(0.018, 12);
  });

  it('sums 576 products of at most 16,256', () => {
    expect(largestIntegerSum()).toBe(9_363_456);
  });
});
