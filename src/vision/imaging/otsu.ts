import { check, checkChoice, checkFinite } from '../check.ts';
import { imageHistogram } from './bytes.ts';
import { checkGrey, createImage } from './image.ts';
import type { Image } from './image.ts';

/** Whose histogram and ties {@link otsuThreshold} follows. */
export interface OtsuOptions {
  /** Default `opencv`. */
  readonly convention?: 'opencv' | 'scikit-image';
}

/**
 * Otsu's threshold: the cut that leaves the two classes as far apart as their sizes allow.
 *
 * Values up to and including the threshold are one class. Both libraries agree on 8-bit images but
 * for three cases: on a constant image OpenCV returns 0 and scikit-image the constant; between two
 * separate peaks every cut is equally good, and rounding picks one; scikit-image takes any values
 * (256 bins from least to greatest, the threshold being a bin's centre; whole numbers each get
 * their own bin), OpenCV whole numbers from 0 to 255 only.
 *
 * Formula: $t = \arg\max_t\ \omega_0(t)\, \omega_1(t)\, (\mu_0(t) - \mu_1(t))^2$
 *
 * @param image grey; under OpenCV's convention whole numbers from 0 to 255
 * @param options whose histogram and ties
 * @returns the threshold, in the image's unit
 * @throws RangeError when a value is not a whole number from 0 to 255 under OpenCV's convention
 * @example
 * ```ts
 * import { imageFromRows, otsuThreshold } from '#vision';
 * otsuThreshold(imageFromRows([[10, 12, 11, 200, 202]])); // 12
 * ```
 * @source N. Otsu, "A Threshold Selection Method from Gray-Level Histograms", IEEE SMC 9(1), 1979;
 *   OpenCV 5.0 `threshold(THRESH_OTSU)`; scikit-image 0.26 `skimage.filters.threshold_otsu`
 */
export function otsuThreshold(image: Image, options: OtsuOptions = {}): number {
  const { convention = 'opencv' } = options;
  checkChoice('convention', convention, ['opencv', 'scikit-image']);
  if (convention === 'opencv') return openCvThreshold(imageHistogram(image), image.data.length);
  checkGrey('image', image);
  const { counts, centres } = scikitHistogram(image);
  return centres[scikitCut(counts, centres)];
}

/** OpenCV's running means: the order of the operations decides ties. */
function openCvThreshold(counts: readonly number[], pixels: number): number {
  const scale = 1 / pixels;
  const mean = counts.reduce((sum, count, value) => sum + value * count, 0) * scale;
  const least = 2 ** -23;
  let [weight, lowerMean, best, threshold] = [0, 0, 0, 0];
  for (let value = 0; value < 256; value++) {
    const share = counts[value] * scale;
    lowerMean *= weight;
    weight += share;
    const rest = 1 - weight;
    if (Math.min(weight, rest) < least || Math.max(weight, rest) > 1 - least) continue;
    lowerMean = (lowerMean + value * share) / weight;
    const upperMean = (mean - weight * lowerMean) / rest;
    const spread = weight * rest * (lowerMean - upperMean) * (lowerMean - upperMean);
    if (spread > best) [best, threshold] = [spread, value];
  }
  return threshold;
}

function scikitHistogram({ data }: Image) {
  const least = data.reduce((low, value) => Math.min(low, value), Infinity);
  const greatest = data.reduce((high, value) => Math.max(high, value), -Infinity);
  const whole = data.every(Number.isInteger) || least === greatest;
  const bins = whole ? greatest - least + 1 : 256;
  check(bins <= 2 ** 24, 'image', `whole numbers ${bins - 1} apart`, `at most ${2 ** 24} apart`);
  const width = whole ? 1 : (greatest - least) / bins;
  const counts = new Float64Array(bins);
  for (const value of data) counts[Math.min(bins - 1, Math.floor((value - least) / width))]++;
  const centres = Array.from(counts, (_, bin) => least + (whole ? bin : (bin + 0.5) * width));
  return { counts, centres };
}

function scikitCut(counts: Float64Array, centres: readonly number[]): number {
  const pixels = counts.reduce((sum, count) => sum + count, 0);
  const weighted = counts.map((count, bin) => count * centres[bin]);
  const upper = { weight: new Float64Array(counts.length), sum: new Float64Array(counts.length) };
  for (let bin = counts.length - 1, weight = 0, sum = 0; bin >= 0; bin--) {
    upper.weight[bin] = weight += counts[bin];
    upper.sum[bin] = sum += weighted[bin];
  }
  let [best, cut, weight, sum] = [-1, 0, 0, 0];
  for (let bin = 0; bin < counts.length - 1; bin++) {
    weight += counts[bin];
    sum += weighted[bin];
    const apart = sum / weight - upper.sum[bin + 1] / upper.weight[bin + 1];
    const spread = weight * (pixels - weight) * apart ** 2;
    if (spread > best) [best, cut] = [spread, bin];
  }
  return cut;
}

/**
 * A mask of the pixels above a threshold.
 *
 * @param image grey
 * @param threshold in the image's unit; a pixel equal to it is off
 * @returns 255 where the value is above the threshold, else 0
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, thresholdImage } from '#vision';
 * imageToRows(thresholdImage(imageFromRows([[99, 100, 101]]), 100)); // [[0, 0, 255]]
 * ```
 * @source OpenCV 5.0 `threshold(THRESH_BINARY)`
 */
export function thresholdImage(image: Image, threshold: number): Image {
  checkGrey('image', image);
  checkFinite('threshold', threshold);
  const mask = createImage(image.width, image.height);
  for (let i = 0; i < mask.data.length; i++) mask.data[i] = image.data[i] > threshold ? 255 : 0;
  return mask;
}
