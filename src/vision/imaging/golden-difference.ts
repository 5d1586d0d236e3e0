import { checkFinite, checkInteger } from '../check.ts';
import { connectedComponents } from './connected-components.ts';
import type { Component } from './connected-components.ts';
import { gaussianBlur } from './gaussian-blur.ts';
import { checkGrey, checkSameSize, createImage } from './image.ts';
import type { Image } from './image.ts';
import { morphologicalOpening } from './opening.ts';
import { thresholdImage } from './otsu.ts';
import { registerShift } from './registration.ts';
import type { Shift } from './registration.ts';
import { structuringElement } from './structuring-element.ts';

/** The recipe of {@link goldenDifference}. */
export interface GoldenDifferenceOptions {
  /** Largest shift that registration tries, in pixels; 0 trusts the fixture. Default 8. */
  readonly maxShift?: number;
  /** Standard deviation of the blur in pixels, above 0. Default 1. */
  readonly sigma?: number;
  /** Grey levels that count as different. Default 30. */
  readonly threshold?: number;
  /** Side of the square that a difference must hold, in pixels. Default 3. */
  readonly openingSize?: number;
  /** Pixels that a difference must have after the opening. Default 9. */
  readonly minimumArea?: number;
}

/** Every step of the comparison, in the golden image's pixels. */
export interface GoldenDifference {
  readonly shift: Shift;
  /** Absolute difference after the blur, 0 where the shifted image has no pixel. */
  readonly difference: Image;
  /** 255 where the difference is above the threshold and held by the opening. */
  readonly mask: Image;
  /** What is different: areas, boxes and centroids. */
  readonly components: readonly Component[];
}

/**
 * Difference from a golden board: the classical inspection, from registration to boxes.
 *
 * Lay the image on the golden one (whole pixels), subtract, blur, take the absolute value, cut at a
 * threshold, open, label. The blur comes after the subtraction because both are linear: one blur
 * instead of two. It fails on what it has no model of: rotation, another lot's colour, a part
 * allowed to sit elsewhere. Linear in the number of pixels.
 *
 * @param image grey
 * @param golden grey, of the same size, known to be good
 * @param options the recipe
 * @returns shift, difference, mask and components
 * @throws RangeError when sizes differ or a setting is out of range
 * @example
 * ```ts
 * import { createImage, goldenDifference } from '#vision';
 * const golden = createImage(32, 32, 1, 40);
 * const image = createImage(32, 32, 1, 40);
 * for (let y = 10; y < 16; y++) image.data.fill(140, y * 32 + 4, y * 32 + 10);
 * goldenDifference(image, golden).components.map(({ box }) => box); // [[4, 10, 10, 16]]
 * ```
 * @source R. T. Chin and C. A. Harlow, "Automated Visual Inspection: A Survey", IEEE PAMI 4(6),
 *   1982
 */
export function goldenDifference(
  image: Image,
  golden: Image,
  options: GoldenDifferenceOptions = {},
): GoldenDifference {
  checkGrey('golden', golden);
  checkSameSize('image', image, 'golden', golden);
  const { maxShift = 8, sigma = 1, threshold = 30, openingSize = 3, minimumArea = 9 } = options;
  checkInteger('minimumArea', minimumArea);
  checkFinite('threshold', threshold);
  const shift = registerShift(image, golden, maxShift);
  const difference = gaussianBlur(subtractShifted(image, golden, shift), sigma);
  const { data } = difference;
  for (let i = 0; i < data.length; i++) data[i] = Math.abs(data[i]);
  const square = structuringElement('rectangle', openingSize);
  const mask = morphologicalOpening(thresholdImage(difference, threshold), square);
  const { components } = connectedComponents(mask);
  const kept = components.filter(({ area }) => area >= minimumArea);
  return { shift, difference, mask, components: kept };
}

/** Image minus golden where both have a pixel, else 0. */
function subtractShifted(image: Image, golden: Image, shift: Shift): Image {
  const { width, height } = golden;
  const difference = createImage(width, height);
  const right = Math.min(width, width - shift.x);
  const bottom = Math.min(height, height - shift.y);
  const offset = shift.y * width + shift.x;
  for (let y = Math.max(0, -shift.y); y < bottom; y++) {
    for (let x = Math.max(0, -shift.x); x < right; x++) {
      const i = y * width + x;
      difference.data[i] = image.data[i + offset] - golden.data[i];
    }
  }
  return difference;
}
