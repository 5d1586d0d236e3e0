import { check, checkChoice, checkInteger, checkPositive, checkResult } from '../check.ts';
import type { ImageBorder } from './border.ts';
import type { Image } from './image.ts';
import { separableFilter } from './separable-filter.ts';

/** How far {@link gaussianBlur} looks and what it reads beyond the edges. */
export interface GaussianBlurOptions {
  /** Weights a side, odd. Left out, `sizeRule` picks it. */
  readonly size?: number;
  /** OpenCV takes 3σ a side on 8-bit and 4σ on other images; SciPy takes 4σ, rounded otherwise. */
  readonly sizeRule?: GaussianSizeRule;
  /** Default `reflect-101`, as OpenCV; SciPy's default is `reflect`. */
  readonly border?: ImageBorder;
}

/** Who picks the length of a Gaussian kernel from its standard deviation. */
export type GaussianSizeRule = 'opencv-float' | 'opencv-8-bit' | 'scipy';

/**
 * Gaussian blur: every pixel becomes the bell-weighted mean of its surroundings.
 *
 * Cost is proportional to σ a pixel, as the kernel splits into a row and a column. The result is not
 * rounded; OpenCV rounds on 8-bit images.
 *
 * @param image one or three channels
 * @param sigma standard deviation in pixels, above 0
 * @param options kernel size and border
 * @returns a new image of the same size
 * @throws RangeError when sigma is not above 0 or size is even
 * @example
 * ```ts
 * import { gaussianBlur, imageFromRows, imageToRows } from '#vision';
 * const dot = imageFromRows([[0, 0, 16, 0, 0]]);
 * imageToRows(gaussianBlur(dot, 1, { size: 3 })); // [[0, 4.385097904979153, 7.229804190041698, 4.385097904979153, 0]]
 * ```
 * @source OpenCV 5.0 `GaussianBlur` on CV_64F; SciPy 1.17.1 `scipy.ndimage.gaussian_filter`
 */
export function gaussianBlur(
  image: Image,
  sigma: number,
  options: GaussianBlurOptions = {},
): Image {
  const { sizeRule = 'opencv-float', border = 'reflect-101' } = options;
  const bySigma = gaussianKernelSize(sigma, sizeRule);
  const kernel = gaussianKernel(sigma, options.size ?? bySigma);
  return separableFilter(image, kernel, kernel, border);
}

/**
 * The weights of a Gaussian of the given size, adding up to 1.
 *
 * Formula: $w_i \propto \exp\!\left(-\frac{(i - r)^2}{2 \sigma^2}\right)$ with $r = (\text{size} - 1) / 2$
 *
 * @param sigma standard deviation in pixels, above 0
 * @param size number of weights, odd
 * @returns the weights, symmetric
 * @throws RangeError when sigma is not above 0 or size is even
 * @example
 * ```ts
 * import { gaussianKernel } from '#vision';
 * gaussianKernel(1, 3); // [0.274068619061197, 0.45186276187760605, 0.274068619061197]
 * ```
 * @source OpenCV 5.0 `getGaussianKernel`
 */
export function gaussianKernel(sigma: number, size: number): number[] {
  checkPositive('sigma', sigma);
  checkInteger('size', size, 1);
  check(size % 2 === 1, 'size', size, 'an odd number');
  const radius = (size - 1) / 2;
  const bell = Array.from({ length: size }, (_, i) =>
    Math.exp(-((i - radius) ** 2 / 2 / sigma ** 2)),
  );
  const total = bell.reduce((sum, weight) => sum + weight, 0);
  checkResult('sigma', total);
  return bell.map((weight) => weight / total);
}

/**
 * The kernel size that a library picks for a Gaussian's standard deviation.
 *
 * OpenCV: $\mathrm{round}(2 n \sigma + 1)$ made odd upwards, n = 3 on 8-bit images and 4 on others,
 * halves to even. SciPy: $2 \lfloor 4 \sigma + 0.5 \rfloor + 1$.
 *
 * @param sigma standard deviation in pixels, above 0
 * @param rule whose rule
 * @returns an odd number of weights
 * @throws RangeError when sigma is not above 0 or the rule is unknown
 * @example
 * ```ts
 * import { gaussianKernelSize } from '#vision';
 * gaussianKernelSize(0.6, 'opencv-float'); // 7
 * gaussianKernelSize(0.6, 'opencv-8-bit'); // 5
 * gaussianKernelSize(0.6, 'scipy'); // 5
 * ```
 * @source OpenCV 5.0 `createGaussianKernels`; SciPy 1.17.1 `scipy.ndimage.gaussian_filter1d`
 */
export function gaussianKernelSize(sigma: number, rule: GaussianSizeRule): number {
  checkPositive('sigma', sigma);
  checkChoice('sizeRule', rule, ['opencv-float', 'opencv-8-bit', 'scipy']);
  checkResult('sigma', 8 * sigma);
  if (rule === 'scipy') return 2 * Math.floor(4 * sigma + 0.5) + 1;
  const exact = sigma * (rule === 'opencv-8-bit' ? 3 : 4) * 2 + 1;
  const tie = exact - Math.floor(exact) === 0.5;
  const rounded = tie ? 2 * Math.round(exact / 2) : Math.round(exact);
  return rounded + 1 - (rounded % 2);
}
