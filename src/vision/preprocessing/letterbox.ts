import { checkChoice, checkInteger, checkPositive, checkResults } from '../check.ts';
import { clipBox } from '../boxes/area.ts';
import { checkBox } from '../boxes/box.ts';
import type { Box } from '../boxes/box.ts';
import { roundHalfEven } from '../round-half-even.ts';

/** Where an image comes to lie on a canvas of another shape. All but `scale` in pixels. */
export interface Letterbox {
  /** Canvas pixels per image pixel, the same in both directions. */
  readonly scale: number;
  /** Size of the scaled image. */
  readonly width: number;
  readonly height: number;
  /** Bars around it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly source: { readonly width: number; readonly height: number };
}

/** Width and height in whole pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Places an image on a canvas with its shape kept: scaled to fit, bars on what is left over.
 *
 * Sizes round half to even and of an odd bar the smaller half goes left and up, as in Ultralytics.
 * Boxes map by `scale`, so a rounded size moves them by half a pixel at most.
 *
 * @param source size of the image
 * @param canvas size of the canvas
 * @param options `placement`: `'center'` (default) or `'top-left'`; `scaleUp`: whether a small image
 *   grows, default true
 * @returns scale, scaled size and bars
 * @throws RangeError when a size is not a whole number of at least 1
 * @example
 * ```ts
 * import { letterbox } from '#vision';
 * const { scale, left, top } = letterbox({ width: 4096, height: 3072 }, { width: 640, height: 640 });
 * [scale, left, top]; // [0.15625, 0, 80]
 * ```
 * @source Ultralytics 8.3, `LetterBox` and `scale_boxes`
 */
export function letterbox(
  source: PixelSize,
  canvas: PixelSize,
  options: { readonly placement?: 'center' | 'top-left'; readonly scaleUp?: boolean } = {},
): Letterbox {
  const { placement = 'center', scaleUp = true } = options;
  checkChoice('placement', placement, ['center', 'top-left']);
  for (const [name, size] of Object.entries({ source, canvas })) {
    checkInteger(`${name}.width`, size.width, 1);
    checkInteger(`${name}.height`, size.height, 1);
  }
  const fit = Math.min(canvas.width / source.width, canvas.height / source.height);
  const scale = scaleUp ? fit : Math.min(fit, 1);
  const width = Math.max(1, roundHalfEven(source.width * scale));
  const height = Math.max(1, roundHalfEven(source.height * scale));
  const before = (bars: number) =>
    placement === 'center' ? Math.max(0, roundHalfEven(bars / 2 - 0.1)) : 0;
  const left = before(canvas.width - width);
  const top = before(canvas.height - height);
  const right = canvas.width - width - left;
  const bottom = canvas.height - height - top;
  return { scale, width, height, left, top, right, bottom, source };
}

/**
 * Maps a box from the image onto the letterbox' canvas.
 *
 * @param box in image pixels
 * @param place what `letterbox` returned
 * @returns the box in canvas pixels
 * @throws RangeError when the box is none
 * @example
 * ```ts
 * import { boxToLetterbox, letterbox } from '#vision';
 * const place = letterbox({ width: 4096, height: 3072 }, { width: 640, height: 640 });
 * boxToLetterbox([1024, 512, 1030, 518], place); // [160, 160, 160.9375, 160.9375]
 * ```
 * @source Ultralytics 8.3, `LetterBox`
 */
export function boxToLetterbox(box: Box, place: Letterbox): Box {
  checkBox('box', box);
  checkLetterbox(place);
  const { scale, left, top } = place;
  const mapped: Box = [
    box[0] * scale + left,
    box[1] * scale + top,
    box[2] * scale + left,
    box[3] * scale + top,
  ];
  checkResults('box', mapped);
  return mapped;
}

/**
 * Maps a box from the letterbox' canvas back onto the image.
 *
 * @param box in canvas pixels
 * @param place what `letterbox` returned
 * @param options `clip`: whether the box is cut at the image's edges, default true
 * @returns the box in image pixels
 * @throws RangeError when the box is none
 * @example
 * ```ts
 * import { boxFromLetterbox, letterbox } from '#vision';
 * const place = letterbox({ width: 4096, height: 3072 }, { width: 640, height: 640 });
 * boxFromLetterbox([160, 40, 161, 161], place); // [1024, 0, 1030.4, 518.4]
 * ```
 * @source Ultralytics 8.3, `scale_boxes`
 */
export function boxFromLetterbox(
  box: Box,
  place: Letterbox,
  options: { readonly clip?: boolean } = {},
): Box {
  const { clip = true } = options;
  checkBox('box', box);
  checkLetterbox(place);
  const { scale, left, top, source } = place;
  const mapped: Box = [
    (box[0] - left) / scale,
    (box[1] - top) / scale,
    (box[2] - left) / scale,
    (box[3] - top) / scale,
  ];
  checkResults('box', mapped);
  return clip ? clipBox(mapped, source.width, source.height) : mapped;
}

/** Expects a place on a canvas as `letterbox` gives it. */
export function checkLetterbox({ scale, source, ...place }: Letterbox): void {
  checkPositive('place.scale', scale);
  for (const side of ['left', 'top', 'right', 'bottom'] as const)
    checkInteger(`place.${side}`, place[side]);
  for (const [name, size] of Object.entries({ place, 'place.source': source })) {
    checkInteger(`${name}.width`, size.width, 1);
    checkInteger(`${name}.height`, size.height, 1);
  }
}
