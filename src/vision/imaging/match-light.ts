import { checkGrey } from './image.ts';
import { mapImage } from './image-parts.ts';
import type { Image } from './image.ts';

/**
 * An image with the mean and the standard deviation of a reference: takes out lamp gain and offset.
 *
 * Not clipped and not rounded. It cannot take out a gradient across the field. A constant image only
 * gets the reference's mean.
 *
 * Formula: $v' = (v - \mu)\,\frac{\sigma_{\text{ref}}}{\sigma} + \mu_{\text{ref}}$
 *
 * @param image grey
 * @param reference grey, of any size
 * @returns a new image of the size of the first
 * @throws RangeError when an image has three channels
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, matchLight } from '#vision';
 * imageToRows(matchLight(imageFromRows([[10, 30]]), imageFromRows([[0, 100]]))); // [[0, 100]]
 * ```
 * @source E. Reinhard et al., "Color Transfer between Images", IEEE CG&A 21(5), 2001 (one channel)
 */
export function matchLight(image: Image, reference: Image): Image {
  checkGrey('image', image);
  checkGrey('reference', reference);
  const own = meanAndDeviation(image.data);
  const wanted = meanAndDeviation(reference.data);
  const gain = own.deviation > 0 ? wanted.deviation / own.deviation : 0;
  return mapImage(image, (value) => (value - own.mean) * gain + wanted.mean);
}

function meanAndDeviation(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
}
