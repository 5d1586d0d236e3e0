import { check, checkChoice, checkInteger, checkList } from '../check.ts';

/** A set of offsets around a pixel: the shape that morphology fits into an image. */
export interface StructuringElement {
  readonly width: number;
  readonly height: number;
  /** The column and row of the pixel that takes the result: half the size, rounded down. */
  readonly anchor: readonly [x: number, y: number];
  /** Row-major, true where a pixel takes part. */
  readonly mask: readonly boolean[];
}

/** Named shapes: OpenCV's rectangle, cross and ellipse; scikit-image's disk and diamond. */
export type ElementShape = 'rectangle' | 'cross' | 'ellipse' | 'disk' | 'diamond';

const shapes: Record<ElementShape, (x: number, y: number, rx: number, ry: number) => boolean> = {
  rectangle: () => true,
  cross: (x, y) => x === 0 || y === 0,
  ellipse: (x, y, rx, ry) => Math.abs(x) <= ellipseReach(y, rx, ry),
  disk: (x, y, rx, ry) => (x / Math.max(rx, 0.5)) ** 2 + (y / Math.max(ry, 0.5)) ** 2 <= 1,
  diamond: (x, y, rx, ry) => Math.abs(x) / Math.max(rx, 0.5) + Math.abs(y) / Math.max(ry, 0.5) <= 1,
};

/**
 * A structuring element of a named shape.
 *
 * `disk` of side 2r + 1 is every offset within distance r (scikit-image's `disk(r)`); `ellipse` is
 * OpenCV's `MORPH_ELLIPSE`, which rounds the reach of each row and so is a little fuller.
 *
 * @param shape rectangle, cross, ellipse, disk or diamond
 * @param width pixels across; odd for disk and diamond
 * @param height pixels down; the width if left out
 * @returns the element, anchored in its middle
 * @throws RangeError when the shape is unknown or a size does not suit it
 * @example
 * ```ts
 * import { structuringElement } from '#vision';
 * structuringElement('cross', 3).mask.map(Number); // [0, 1, 0, 1, 1, 1, 0, 1, 0]
 * ```
 * @source OpenCV 5.0 `getStructuringElement`; scikit-image 0.26 `skimage.morphology.disk`
 */
export function structuringElement(
  shape: ElementShape,
  width: number,
  height: number = width,
): StructuringElement {
  checkChoice('shape', shape, Object.keys(shapes) as ElementShape[]);
  checkInteger('width', width, 1);
  checkInteger('height', height, 1);
  const round = shape === 'disk' || shape === 'diamond';
  check(!round || width % 2 === 1, 'width', width, `an odd number for a ${shape}`);
  check(!round || height % 2 === 1, 'height', height, `an odd number for a ${shape}`);
  const anchor = [Math.floor(width / 2), Math.floor(height / 2)] as const;
  const mask = Array.from({ length: width * height }, (_, i) => {
    const x = (i % width) - anchor[0];
    const y = Math.floor(i / width) - anchor[1];
    return shapes[shape](x, y, anchor[0], anchor[1]);
  });
  return { width, height, anchor, mask };
}

/** Half the width of an ellipse in row y, rounded as OpenCV does. */
function ellipseReach(y: number, rx: number, ry: number): number {
  return ry === 0 ? 0 : Math.round(rx * Math.sqrt((ry * ry - y * y) / (ry * ry)));
}

/** Expects a mask of the element's size with a true in it, and an anchor inside. */
export function checkElement({ width, height, anchor, mask }: StructuringElement): void {
  checkInteger('element.width', width, 1);
  checkInteger('element.height', height, 1);
  checkList('element.mask', mask);
  check(mask.length === width * height, 'element.mask', mask.length, `${width * height} entries`);
  check(mask.includes(true), 'element.mask', 'all false', 'at least one true');
  checkList('element.anchor', anchor);
  checkInteger('element.anchor[0]', anchor[0]);
  checkInteger('element.anchor[1]', anchor[1]);
  const inside = anchor[0] < width && anchor[1] < height;
  check(inside, 'element.anchor', anchor, `a place inside ${width} × ${height}`);
}
