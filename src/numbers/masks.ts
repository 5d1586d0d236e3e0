/** What masks of the example's smallest defect come to: overlaps, shares of a tile, losses. */
import { runningExample } from '../vision/running-example.ts';
import { tileSide } from './images.ts';

const side = runningExample.defects.smallestPixels;

/** IoU of the smallest defect's square mask with the same, drawn larger all round by so many pixels. */
export function outlineOverlap(pixels: number): number {
  return side ** 2 / (side + 2 * pixels) ** 2;
}

/** Dice of a pair of masks with such an IoU. */
export function diceOf(overlap: number): number {
  return (2 * overlap) / (1 + overlap);
}

/** Pixels of the smallest defect. */
export const smallestArea = side ** 2;

/** Pixels of a tile. */
export const tilePixels = tileSide ** 2;

/** Pixels in a million of a tile that the smallest defect covers. */
export function smallestPerMillion(): number {
  return (1e6 * smallestArea) / tilePixels;
}

/** Good pixels of a tile that outrank a defect's, on average, at such an area under the ROC curve. */
export function outrankingPixels(area: number): number {
  return (1 - area) * (tilePixels - smallestArea);
}

/** Good pixels of a tile that may be flagged at such a false positive rate. */
export function flaggedPixels(falsePositiveRate: number): number {
  return falsePositiveRate * tilePixels;
}
