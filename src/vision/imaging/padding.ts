import { checkChoice, checkFinite } from '../check.ts';
import { borderIndex, borders } from './border.ts';
import type { ImageBorder } from './border.ts';
import type { Image } from './image.ts';
import type { StructuringElement } from './structuring-element.ts';

/** What lies beyond the edges of an image in morphology. */
export interface MorphologyOptions {
  /**
   * `ignore` (default, OpenCV's): nothing, only pixels inside count. `constant`: `borderValue`,
   * as SciPy's binary operations. scikit-image's grey operations take `reflect`.
   */
  readonly border?: ImageBorder | 'ignore' | 'constant';
  /** The value beyond the edges with `constant`. Default 0. */
  readonly borderValue?: number;
}

/** Row-major values. */
export interface Plane {
  readonly width: number;
  readonly data: Float64Array;
}

/** The image with as much border on each side as the element reaches out. */
export function padForElement(
  image: Image,
  element: StructuringElement,
  options: MorphologyOptions,
): Plane {
  const { border = 'ignore', borderValue = 0 } = options;
  checkFinite('borderValue', borderValue);
  checkChoice('border', border, [...borders, 'ignore', 'constant']);
  const filled = border === 'ignore' || border === 'constant';
  const width = image.width + element.width - 1;
  const height = image.height + element.height - 1;
  const data = new Float64Array(width * height).fill(border === 'ignore' ? Infinity : borderValue);
  const [left, top] = element.anchor;
  for (let y = 0; y < height; y++) {
    const inside = y >= top && y < top + image.height;
    if (filled && !inside) continue;
    const start = (filled ? y - top : borderIndex(y - top, image.height, border)) * image.width;
    data.set(image.data.subarray(start, start + image.width), y * width + left);
    for (let x = 0; x < width && !filled; x++) {
      if (x === left) x += image.width;
      if (x < width) {
        data[y * width + x] = image.data[start + borderIndex(x - left, image.width, border)];
      }
    }
  }
  return { width, data };
}
