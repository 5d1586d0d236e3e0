import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import { expectNumber } from './expect-image.ts';
import { goldenDifference } from './golden-difference.ts';
import { createImage, imageFromRows, imageToRows } from './image.ts';
import { cropImage, mapImage } from './image-parts.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };
import { matchLight } from './match-light.ts';
import { phaseCorrelation } from './phase-correlation.ts';
import { registerShift } from './registration.ts';

/** Bright bars of random place and size on a dark ground. */
function bars(seed: number, width: number, height: number) {
  const random = new Random(seed);
  const image = createImage(width, height, 1, 40);
  for (let bar = 0; bar < 30; bar++) {
    const [left, top] = [random.integer(width), random.integer(height)];
    const [across, down] = random.chance(0.5) ? [40, 5] : [5, 40];
    for (let y = top; y < Math.min(height, top + down); y++) {
      image.data.fill(170, y * width + left, y * width + Math.min(width, left + across));
    }
  }
  return image;
}

describe('registration', () => {
  it('finds any shift up to its limit, whatever the lamp', () => {
    const shift = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(fc.nat(1000), shift, shift, (seed, x, y) => {
        const scene = bars(seed, 160, 140);
        const golden = cropImage(scene, [12, 12, 140, 124]);
        const seen = cropImage(scene, [12 - x, 12 - y, 140 - x, 124 - y]);
        const found = registerShift(
          mapImage(seen, (value) => value * 0.8 + 9),
          golden,
          12,
        );
        expect([found.x, found.y]).toEqual([x, y]);
        expect(found.score).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('stays where it is when there is nothing to see', () => {
    expect(registerShift(createImage(9, 9), createImage(9, 9), 3)).toEqual({
      x: 0,
      y: 0,
      score: 0,
    });
  });

  it('refuses another size', () => {
    expect(() => registerShift(createImage(9, 9), createImage(9, 8))).toThrow(
      'image: found 9 × 9 × 1, expected the size of golden, 9 × 8 × 1',
    );
  });
});

describe('phase correlation', () => {
  it.each(vectors.phase)('equals scikit-image at a shift of $x, $y', (example) => {
    const image = imageFromRows(example.image);
    const { x, y, score } = phaseCorrelation(image, imageFromRows(example.golden));
    expect([x, y]).toEqual([example.x, example.y]);
    expectNumber(score, example.score);
  });

  it('refuses sizes that are not powers of two', () => {
    expect(() => phaseCorrelation(createImage(12, 8), createImage(12, 8))).toThrow(
      'image: found 12 × 8, expected powers of two (crop or pad it first)',
    );
  });
});

describe('the difference from a golden board', () => {
  const golden = bars(7, 128, 96);

  it('finds a hole of six pixels where it is, through a shift and a lamp change', () => {
    const scene = bars(7, 128, 96);
    for (let y = 48; y < 54; y++) scene.data.fill(140, y * 128 + 70, y * 128 + 76);
    const moved = createImage(128, 96, 1, 40);
    for (let y = 0; y < 93; y++) {
      moved.data.set(scene.data.subarray(y * 128, y * 128 + 126), (y + 3) * 128 + 2);
    }
    const { shift, components } = goldenDifference(moved, golden);
    expect([shift.x, shift.y]).toEqual([2, 3]);
    expect(components.map(({ box }) => box)).toEqual([[70, 48, 76, 54]]);
  });

  it('finds nothing on the golden board itself', () => {
    const { components, mask } = goldenDifference(golden, golden);
    expect(components).toEqual([]);
    expect(Math.max(...mask.data)).toBe(0);
  });

  it('calls everything different when the lamp fades, until the light is matched', () => {
    const faded = mapImage(golden, (value) => value * 0.7);
    const areas = goldenDifference(faded, golden).components.map(({ area }) => area);
    const bright = golden.data.filter((value) => value === 170).length;
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeGreaterThan(0.9 * bright);
    expect(goldenDifference(matchLight(faded, golden), golden).components).toEqual([]);
  });

  it('says which setting is wrong', () => {
    expect(() => goldenDifference(golden, golden, { sigma: 0 })).toThrow('sigma: found 0');
    expect(() => goldenDifference(golden, golden, { openingSize: 0 })).toThrow('width: found 0');
    expect(() => goldenDifference(golden, createImage(2, 2, 3))).toThrow('toGrey');
  });
});

it('matches the light of a constant image by its mean alone', () => {
  expect(imageToRows(matchLight(createImage(2, 1, 1, 5), createImage(1, 1, 1, 90)))).toEqual([
    [90, 90],
  ]);
});
