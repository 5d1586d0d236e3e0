import { checkChoice } from '../check.ts';
import { imageHistogram, toByte } from './bytes.ts';
import { mapImage } from './image-parts.ts';
import type { Image } from './image.ts';

/** Whose definition {@link equalizeHistogram} follows. */
export interface EqualizeHistogramOptions {
  /** Default `opencv`: 8-bit in, 8-bit out. `scikit-image`: the distribution function times 255. */
  readonly convention?: 'opencv' | 'scikit-image';
}

/**
 * Histogram equalisation: every value becomes the share of pixels that are as dark or darker.
 *
 * OpenCV maps the darkest value present to 0 and rounds; scikit-image's `equalize_hist` returns the
 * plain distribution function, so its darkest value is above 0 (here times 255, not rounded).
 *
 * Formula: $v' = \mathrm{round}\!\left(255\,\frac{H(v) - H(v_{\min})}{N - H(v_{\min})}\right)$,
 * H the cumulative histogram
 *
 * @param image grey, whole numbers from 0 to 255
 * @param options whose definition
 * @returns a new image, 0 to 255; a constant image stays as it is under OpenCV's convention
 * @throws RangeError when a value is not a whole number from 0 to 255
 * @example
 * ```ts
 * import { equalizeHistogram, imageFromRows, imageToRows } from '#vision';
 * imageToRows(equalizeHistogram(imageFromRows([[100, 101, 101, 103]]))); // [[0, 170, 170, 255]]
 * ```
 * @source OpenCV 5.0 `equalizeHist`; scikit-image 0.26 `skimage.exposure.equalize_hist`
 */
export function equalizeHistogram(image: Image, options: EqualizeHistogramOptions = {}): Image {
  const { convention = 'opencv' } = options;
  checkChoice('convention', convention, ['opencv', 'scikit-image']);
  const counts = imageHistogram(image);
  const total = image.data.length;
  if (convention === 'scikit-image') {
    const shares = cumulative(counts).map((count) => (count / total) * 255);
    return mapImage(image, (value) => shares[value]);
  }
  const darkest = counts.findIndex((count) => count > 0);
  const rest = total - counts[darkest];
  if (rest === 0) return mapImage(image, (value) => value);
  // OpenCV multiplies in 32-bit floats; the rounding follows it to the last bit.
  const scale = Math.fround(255 / rest);
  const table = cumulative(counts).map((count) =>
    toByte(Math.fround(Math.fround(count - counts[darkest]) * scale)),
  );
  return mapImage(image, (value) => table[value]);
}

function cumulative(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
