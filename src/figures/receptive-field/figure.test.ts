import { describe, expect, it } from 'vitest';
import { startOf } from '../figure.ts';
import { receptiveFieldFigure } from './figure.ts';
import { bite, stackOf, tilePixels } from './stack.ts';

const figure = receptiveFieldFigure();
const start = startOf(figure);
const placesOf = (change: Partial<typeof start>) =>
  stackOf({ ...start, ...change }).levels.map(({ places }) => places);

describe('a stack of layers', () => {
  it('has the output sizes that PyTorch gives', () => {
    // torch.nn.Conv2d on 64 pixels, by ⌊(n + 2p − d (k − 1) − 1) / s⌋ + 1
    expect(placesOf({ layers: 3, stride: 2 })).toEqual([64, 32, 16, 8]);
    expect(placesOf({ layers: 2, kernel: 5, padding: 0, dilation: 3 })).toEqual([64, 52, 40]);
    expect(placesOf({ layers: 1, kernel: 1, padding: 3 })).toEqual([64, 70]);
  });

  it('reads whole values of each layer, as many as the layers above need', () => {
    const { levels } = stackOf({ ...start, layers: 2, stride: 2, place: 20 });
    const counts = levels.map(({ read: [low, high] }) => high - low + 1);
    // One output reads 3 values, and those 3 + 2 · 2 = 7 pixels.
    expect(counts).toEqual([7, 3, 1]);
    for (const { read } of levels) for (const end of read) expect(Number.isInteger(end)).toBe(true);
  });

  it('stands where its values stand: the frame is in the middle of the fan', () => {
    const { levels } = stackOf({ ...start, layers: 3, stride: 2, padding: 0, dilation: 2 });
    const middles = levels.map(
      ({ first, step, read: [low, high] }) => first + (step * (low + high)) / 2,
    );
    for (const middle of middles) expect(middle).toBeCloseTo(middles[0], 12);
  });

  it('keeps to the outputs that there are', () => {
    for (const place of [0, tilePixels - 1]) {
      const { levels } = stackOf({ ...start, padding: 0, place });
      const [index] = levels[2].read;
      expect(index).toBe(place === 0 ? 0 : levels[2].places - 1);
    }
  });

  it('sees the bite whole from three layers on', () => {
    expect(stackOf({ ...start, layers: 1 }).bitePixels).toBe(3);
    expect(stackOf({ ...start, layers: 3 }).bitePixels).toBe(bite.pixels);
    expect(stackOf({ ...start, layers: 3, place: 5 }).bitePixels).toBe(0);
  });

  it('says which layer the tile does not carry, and why', () => {
    const lacking = { ...start, layers: 5, stride: 3, kernel: 5 };
    // 64, 21, 7, 2: the fourth layer's five taps find 2 + 2 · 1 values.
    expect(stackOf(lacking).lacking).toEqual({ span: 5, padded: 4 });
    const { readings, sentence } = figure.view(lacking);
    expect(readings[0].value).toBe('none');
    expect(sentence).toMatch(/^Layer 4 has nothing to stand on: .* only 4 are left, padding/);
  });
});

describe('the figure', () => {
  it('starts one layer short', () => {
    const { sentence } = figure.view(start);
    expect(sentence).toMatch(/^Two layers see 5 × 5 pixels: no output holds the bite of 6 whole\./);
    expect(figure.view({ ...start, layers: 3 }).sentence).toContain('enough to hold the bite');
  });

  it('warns where outputs lie further apart than the bite is wide', () => {
    const { sentence } = figure.view({ ...start, layers: 3, stride: 2 });
    expect(sentence).toMatch(/8\u00a0px from one to the next, more than the bite is wide\.$/);
  });
});
