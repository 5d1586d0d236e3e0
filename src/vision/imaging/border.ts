import { checkChoice } from '../check.ts';

/**
 * What a filter reads beyond the edge of an image whose row is `abcd`.
 *
 * - `reflect-101`: `dcb|abcd|cba` (OpenCV's default, SciPy's "mirror")
 * - `reflect`: `cba|abcd|dcb` (SciPy's and scikit-image's default)
 * - `replicate`: `aaa|abcd|ddd` (SciPy's and scikit-image's "nearest")
 */
export type ImageBorder = 'reflect-101' | 'reflect' | 'replicate';

export const borders: readonly ImageBorder[] = ['reflect-101', 'reflect', 'replicate'];

/** The index in [0, length) that stands for `index`, which may lie outside. */
export function borderIndex(index: number, length: number, border: ImageBorder): number {
  if (index >= 0 && index < length) return index;
  if (border === 'replicate') return index < 0 ? 0 : length - 1;
  if (length === 1) return 0;
  const period = border === 'reflect' ? 2 * length : 2 * (length - 1);
  const folded = ((index % period) + period) % period;
  if (folded < length) return folded;
  return border === 'reflect' ? period - 1 - folded : period - folded;
}

/** Expects one of the named borders. */
export function checkBorder(border: ImageBorder): void {
  checkChoice('border', border, borders);
}
