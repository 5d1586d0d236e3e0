import { expect, it } from 'vitest';
import { createImage } from '#vision/imaging';
import { diceCoefficient, maskIntersectionOverUnion } from '#vision/masks';
import {
  diceOf,
  flaggedPixels,
  outlineOverlap,
  outrankingPixels,
  smallestPerMillion,
} from './masks.ts';

/** A square of so many pixels in the middle of ten. */
function square(side: number) {
  const image = createImage(10, 10);
  const first = (10 - side) / 2;
  for (let y = first; y < first + side; y++)
    image.data.fill(1, y * 10 + first, y * 10 + first + side);
  return image;
}

it('has the overlaps that masks of six and of eight pixels have', () => {
  const masks = [square(6), square(8)] as const;
  expect(outlineOverlap(1)).toBeCloseTo(maskIntersectionOverUnion(...masks), 12);
  expect(diceOf(outlineOverlap(1))).toBeCloseTo(diceCoefficient(...masks), 12);
});

it('counts the pixels of a tile', () => {
  expect(smallestPerMillion()).toBeCloseTo(36e6 / 1_048_576, 9);
  expect(outrankingPixels(0.99)).toBeCloseTo(0.01 * 1_048_540, 6);
  expect(flaggedPixels(0.3)).toBeCloseTo(314_572.8, 6);
});
