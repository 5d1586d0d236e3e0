import type { Box } from '../boxes/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenDifference, imageChannel } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import { syntheticBoard } from './board.ts';
import { defectKinds } from './defect-kinds.ts';

/** The pixels in which two images differ, as columns and rows. */
function changedPixels(image: Image, golden: Image): [number, number][] {
  const changed: [number, number][] = [];
  for (let i = 0; i < image.width * image.height; i++) {
    const start = i * image.channels;
    const end = start + image.channels;
    const same = image.data.subarray(start, end).every((v, c) => v === golden.data[start + c]);
    if (!same) changed.push([i % image.width, Math.floor(i / image.width)]);
  }
  return changed;
}

function contains([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

const boards = fc.record({
  number: fc.integer({ min: 0, max: 999_999 }),
  design: fc.integer({ min: 0, max: 6 }),
  defects: fc.shuffledSubarray([...defectKinds], { minLength: 1 }),
  channels: fc.constantFrom(1 as const, 3 as const),
});

describe('a synthetic board', () => {
  it('differs from its golden twin inside its boxes and nowhere else', () => {
    fc.assert(
      fc.property(boards, ({ number, ...options }) => {
        const { image, golden, defects } = syntheticBoard(number, { width: 240, ...options });
        expect(defects.map(({ kind }) => kind)).toEqual(options.defects);
        const changed = changedPixels(image, golden);
        for (const pixel of changed) {
          expect(defects.filter(({ box }) => contains(box, pixel)).length).toBe(1);
        }
        for (const { box, goldenBox } of defects) {
          expect(box).toEqual(goldenBox);
          const inside = changed.filter((pixel) => contains(box, pixel));
          const [across, down] = [inside.map(([x]) => x), inside.map(([, y]) => y)];
          const tight = [Math.min(...across), Math.min(...down)];
          expect([...tight, Math.max(...across) + 1, Math.max(...down) + 1]).toEqual([...box]);
          expect(Math.max(box[2] - box[0], box[3] - box[1])).toBeGreaterThanOrEqual(6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same number and another for another', () => {
    const options = { width: 128, defects: ['spur'], conditions: { noise: 4 } } as const;
    const first = syntheticBoard(5, options);
    syntheticBoard(5, { ...options, design: 2 });
    expect(syntheticBoard(5, options)).toEqual(first);
    expect(syntheticBoard(6, options).image).not.toEqual(first.image);
    expect(syntheticBoard(6, options).serial).toBe('XV-2025-03-000006');
  });

  it('has the colours of a board: green mask, copper, print', () => {
    const { golden } = syntheticBoard(1);
    const [red, green, blue] = [0, 1, 2].map((channel) => imageChannel(golden, channel).data);
    const share = (holds: (r: number, g: number, b: number) => boolean) =>
      green.filter((g, i) => holds(red[i], g, blue[i])).length / green.length;
    expect(share((r, g, b) => g > r && g > b)).toBeGreaterThan(0.6);
    expect(share((r, g, b) => r > g + 20 && g > b + 20)).toBeGreaterThan(0.01);
    expect(share((r, g, b) => Math.min(r, g, b) > 150)).toBeGreaterThan(0.01);
  });

  it('tints the mask of another lot and keeps the golden one', () => {
    const first = syntheticBoard(1, { width: 96, lot: 1, lotVariation: 1 });
    const other = syntheticBoard(1, { width: 96, lot: 4, lotVariation: 1 });
    expect(first.image).toEqual(first.golden);
    expect(other.golden).toEqual(first.golden);
    expect(changedPixels(other.image, other.golden).length).toBeGreaterThan(96 * 96 * 0.5);
  });

  it('hands the classical inspection what it can find', () => {
    const conditions = { shift: [3, -2], noise: 3, blur: 0.6 } as const;
    const recipe = { sigma: 0.8, threshold: 20 };
    for (const kind of defectKinds) {
      const board = syntheticBoard(147, { channels: 1, defects: [kind], conditions });
      const { shift, components } = goldenDifference(board.image, board.golden, recipe);
      expect([shift.x, shift.y]).toEqual([3, -2]);
      const [{ goldenBox }] = board.defects;
      const hits = components.filter(({ centroid }) => contains(goldenBox, centroid));
      expect([kind, hits.length]).toEqual([kind, 1]);
    }
  });

  it('says what it has no room for and what it does not know', () => {
    const defects = Array.from({ length: 40 }, () => 'short' as const);
    expect(() => syntheticBoard(1, { width: 64, defects })).toThrow(
      /^defects\[\d+\]: found short on a board of 64 × 64, expected room for it/,
    );
    // @ts-expect-error: a caller without types
    expect(() => syntheticBoard(1, { defects: ['scratch'] })).toThrow(
      'defects[0]: found scratch, expected one of open, short, mouse bite, spur',
    );
    expect(() => syntheticBoard(1, { width: 32 })).toThrow('width: found 32');
    expect(() => syntheticBoard(1, { lotVariation: 2 })).toThrow('lotVariation: found 2');
  });
});
