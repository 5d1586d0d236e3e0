import { check, checkChoice, checkInteger, checkPositive, checkResult } from '../check.ts';
import type { Vector } from '../check.ts';
import { gaussianKernel } from './gaussian-blur.ts';
import { checkImage, checkSameSize, createImage } from './image.ts';
import { cropImage, mapImage } from './image-parts.ts';
import type { Image } from './image.ts';
import { separableFilter } from './separable-filter.ts';

/** The window and constants of {@link structuralSimilarity}. */
export interface StructuralSimilarityOptions {
  /** Default `gaussian`, as Wang 2004; scikit-image's default is `uniform`. */
  readonly window?: 'gaussian' | 'uniform';
  /** Side of the window in pixels, odd. Default 11 for gaussian, 7 for uniform. */
  readonly size?: number;
  /** Standard deviation of the Gaussian in pixels. Default 1.5. */
  readonly sigma?: number;
  /** Default `population` for gaussian (Wang), `sample` for uniform (scikit-image's default). */
  readonly covariance?: 'population' | 'sample';
  /** Difference between the greatest and least value possible. Default 255. */
  readonly dataRange?: number;
  /** Default 0.01. */
  readonly k1?: number;
  /** Default 0.03. */
  readonly k2?: number;
}

/**
 * SSIM: how alike two images are in local mean, contrast and structure.
 *
 * The mean of {@link structuralSimilarityMap}, over channels too. The default is Wang's 11 × 11
 * Gaussian window: scikit-image's with `gaussian_weights=True, use_sample_covariance=False`. Two
 * papers that quote an SSIM may have used different windows; the numbers do not compare.
 *
 * Formula: $\frac{(2 \mu_x \mu_y + c_1)(2 \sigma_{xy} + c_2)}{(\mu_x^2 + \mu_y^2 + c_1)(\sigma_x^2 + \sigma_y^2 + c_2)}$,
 * $c_i = (k_i L)^2$
 *
 * @param image one or three channels
 * @param other an image of the same size
 * @param options window and constants
 * @returns 1 for equal images, less otherwise, below 0 where structure is reversed
 * @throws RangeError when sizes differ, or the window is even or larger than the image
 * @example
 * ```ts
 * import { createImage, structuralSimilarity } from '#vision';
 * structuralSimilarity(createImage(16, 16, 1, 100), createImage(16, 16, 1, 100)); // 1
 * structuralSimilarity(createImage(16, 16, 1, 100), createImage(16, 16, 1, 200)); // 0.8000260066178386
 * ```
 * @source Z. Wang et al., "Image Quality Assessment: From Error Visibility to Structural
 *   Similarity", IEEE TIP 13(4), 2004; scikit-image 0.26 `skimage.metrics.structural_similarity`
 */
export function structuralSimilarity(
  image: Image,
  other: Image,
  options: StructuralSimilarityOptions = {},
): number {
  const { data } = structuralSimilarityMap(image, other, options);
  return data.reduce((sum, value) => sum + value, 0) / data.length;
}

/**
 * SSIM at every place where the window fits: a picture of where two images differ.
 *
 * @param image one or three channels
 * @param other an image of the same size
 * @param options window and constants
 * @returns values from −1 to 1, size − 1 pixels less in width and height than the images
 * @throws RangeError when sizes differ, or the window is even or larger than the image
 * @example
 * ```ts
 * import { createImage, imageToRows, structuralSimilarityMap } from '#vision';
 * const grey = createImage(8, 7, 1, 50);
 * imageToRows(structuralSimilarityMap(grey, grey, { window: 'uniform' })); // [[1, 1]]
 * ```
 * @source scikit-image 0.26 `skimage.metrics.structural_similarity(full=True)`, cropped to whole
 *   windows
 */
export function structuralSimilarityMap(
  image: Image,
  other: Image,
  options: StructuralSimilarityOptions = {},
): Image {
  checkImage('other', other);
  checkSameSize('image', image, 'other', other);
  const { kernel, correction, c1, c2 } = settle(options);
  const expected = `at least ${kernel.length} pixels a side (the window)`;
  const least = Math.min(image.width, image.height);
  check(least >= kernel.length, 'image', `${image.width} × ${image.height}`, expected);
  const [meanX, meanY] = [localMean(image, kernel), localMean(other, kernel)];
  const squareX = localMean(product(image, image), kernel);
  const squareY = localMean(product(other, other), kernel);
  const cross = localMean(product(image, other), kernel);
  const map = createImage(meanX.width, meanX.height, image.channels);
  for (let i = 0; i < map.data.length; i++) {
    const [x, y] = [meanX.data[i], meanY.data[i]];
    const variances = correction * (squareX.data[i] - x * x + (squareY.data[i] - y * y));
    const covariance = correction * (cross.data[i] - x * y);
    const alike = (2 * x * y + c1) * (2 * covariance + c2);
    map.data[i] = alike / ((x * x + y * y + c1) * (variances + c2));
  }
  return map;
}

function settle(options: StructuralSimilarityOptions) {
  const { window = 'gaussian', sigma = 1.5, dataRange = 255, k1 = 0.01, k2 = 0.03 } = options;
  const gaussian = window === 'gaussian';
  checkChoice('window', window, ['gaussian', 'uniform']);
  const { size = gaussian ? 11 : 7, covariance = gaussian ? 'population' : 'sample' } = options;
  checkChoice('covariance', covariance, ['population', 'sample']);
  checkInteger('size', size, 3);
  check(size % 2 === 1, 'size', size, 'an odd number');
  checkPositive('dataRange', dataRange);
  checkPositive('k1', k1);
  checkPositive('k2', k2);
  for (const k of [k1, k2])
    checkResult('dataRange', 1 / (k * dataRange) ** 2 + (k * dataRange) ** 2);
  const kernel = gaussian ? gaussianKernel(sigma, size) : new Array<number>(size).fill(1 / size);
  const correction = covariance === 'sample' ? size ** 2 / (size ** 2 - 1) : 1;
  return { kernel, correction, c1: (k1 * dataRange) ** 2, c2: (k2 * dataRange) ** 2 };
}

/** Weighted means of the windows that fit into the image. */
function localMean(image: Image, kernel: Vector): Image {
  const radius = (kernel.length - 1) / 2;
  const { width, height } = image;
  const means = separableFilter(image, kernel, kernel);
  return cropImage(means, [radius, radius, width - radius, height - radius]);
}

function product(image: Image, other: Image): Image {
  let i = 0;
  return mapImage(image, (value) => value * other.data[i++]);
}
