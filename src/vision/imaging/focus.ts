import type { ImageBorder } from './border.ts';
import { checkGrey } from './image.ts';
import type { Image } from './image.ts';
import { separableFilter } from './separable-filter.ts';

/** What the derivative filters of the focus measures read beyond the edges. */
export interface FocusOptions {
  /** Default `reflect-101`, as OpenCV. */
  readonly border?: ImageBorder;
}

/**
 * Variance of the Laplacian: a focus measure that rises with sharpness.
 *
 * Compare it only between pictures of the same thing under the same light: noise raises it, a plain
 * board lowers it. The Laplacian is the 3 × 3 cross (4 neighbours minus 4 times the middle).
 *
 * Formula: $\mathrm{Var}(\nabla^2 f)$, divided by the number of pixels
 *
 * @param image grey
 * @param options the border
 * @returns 0 for a constant image, no upper end
 * @throws RangeError when the image has three channels
 * @example
 * ```ts
 * import { imageFromRows, varianceOfLaplacian } from '#vision';
 * varianceOfLaplacian(imageFromRows([[0, 0, 9, 9]])); // 40.5
 * ```
 * @source J. L. Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000;
 *   OpenCV 5.0 `Laplacian(ksize=1)`
 */
export function varianceOfLaplacian(image: Image, options: FocusOptions = {}): number {
  checkGrey('image', image);
  const border = options.border ?? 'reflect-101';
  const across = separableFilter(image, [1, -2, 1], [1], border).data;
  const down = separableFilter(image, [1], [1, -2, 1], border).data;
  const laplacian = across.map((value, i) => value + down[i]);
  const mean = laplacian.reduce((sum, value) => sum + value, 0) / laplacian.length;
  return laplacian.reduce((sum, value) => sum + (value - mean) ** 2, 0) / laplacian.length;
}

/**
 * Tenengrad: the mean squared gradient by Sobel's 3 × 3 filters, a focus measure.
 *
 * Less moved by noise than the Laplacian, as Sobel smooths across the edge. Some authors sum instead
 * of averaging, or drop gradients below a threshold first.
 *
 * Formula: $\frac{1}{N} \sum (G_x^2 + G_y^2)$
 *
 * @param image grey
 * @param options the border
 * @returns 0 for a constant image, no upper end
 * @throws RangeError when the image has three channels
 * @example
 * ```ts
 * import { imageFromRows, tenengrad } from '#vision';
 * tenengrad(imageFromRows([[0, 0, 9, 9]])); // 648
 * ```
 * @source E. Krotkov, "Focusing", IJCV 1, 1988; S. Pertuz et al., "Analysis of focus measure
 *   operators for shape-from-focus", Pattern Recognition 46(5), 2013; OpenCV 5.0 `Sobel`
 */
export function tenengrad(image: Image, options: FocusOptions = {}): number {
  checkGrey('image', image);
  const border = options.border ?? 'reflect-101';
  const across = separableFilter(image, [-1, 0, 1], [1, 2, 1], border).data;
  const down = separableFilter(image, [1, 2, 1], [-1, 0, 1], border).data;
  return across.reduce((sum, value, i) => sum + value ** 2 + down[i] ** 2, 0) / across.length;
}
