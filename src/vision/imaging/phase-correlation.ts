import { check } from '../check.ts';
import { transformPlane } from './fourier-transform.ts';
import { checkGrey, checkSameSize } from './image.ts';
import type { Image } from './image.ts';
import type { Shift } from './registration.ts';

/**
 * The whole-pixel shift of an image against the golden one, by phase correlation.
 *
 * Only the phases of the two spectra are compared, so that every frequency counts the same: the peak
 * is sharp, and slow changes of light do not move it. Any shift is found at once, but round the
 * edges: what leaves on the right is expected on the left. Takes $O(n \log n)$ for n pixels.
 *
 * Formula: $\arg\max \left| \mathcal{F}^{-1}\!\left[ \frac{F \bar G}{|F \bar G|} \right] \right|$
 *
 * @param image grey, width and height powers of two
 * @param golden grey, of the same size
 * @returns the shift from −size/2 to size/2 and the height of the peak, 1 for a pure round shift
 * @throws RangeError when sizes differ or are not powers of two
 * @example
 * ```ts
 * import { imageFromRows, phaseCorrelation } from '#vision';
 * const golden = imageFromRows([[9, 0, 0, 0, 0, 0, 0, 0]]);
 * const image = imageFromRows([[0, 0, 9, 0, 0, 0, 0, 0]]);
 * phaseCorrelation(image, golden); // { x: 2, y: 0, score: 1 }
 * ```
 * @source C. D. Kuglin and D. C. Hines, "The phase correlation image alignment method", 1975;
 *   scikit-image 0.26 `skimage.registration.phase_cross_correlation` (its shift has the other sign)
 */
export function phaseCorrelation(image: Image, golden: Image): Shift {
  const { width, height } = golden;
  const plane = crossPowerSpectrum(image, golden);
  transformPlane(plane, width, height, 1);
  const heights = plane.real.map((real, i) => length(real, plane.imaginary[i]));
  let peak = 0;
  for (let i = 1; i < heights.length; i++) if (heights[i] > heights[peak]) peak = i;
  const [x, y] = [peak % width, Math.floor(peak / width)];
  return {
    x: x > width / 2 ? x - width : x,
    y: y > height / 2 ? y - height : y,
    score: heights[peak] / (width * height),
  };
}

/** The phases by which the spectra of two grey images differ: real and imaginary parts, row by row. */
export function crossPowerSpectrum(image: Image, golden: Image) {
  checkGrey('golden', golden);
  checkSameSize('image', image, 'golden', golden);
  const { width, height } = golden;
  const powers = [width, height].every((size) => Number.isInteger(Math.log2(size)));
  check(powers, 'image', `${width} × ${height}`, 'powers of two (crop or pad it first)');
  const seen = spectrum(image);
  const wanted = spectrum(golden);
  for (let i = 0; i < width * height; i++) {
    const { real, imaginary } = seen;
    const productReal = real[i] * wanted.real[i] + imaginary[i] * wanted.imaginary[i];
    const productImaginary = imaginary[i] * wanted.real[i] - real[i] * wanted.imaginary[i];
    const size = Math.max(length(productReal, productImaginary), 100 * Number.EPSILON);
    real[i] = productReal / size;
    imaginary[i] = productImaginary / size;
  }
  return seen;
}

function spectrum({ data, width, height }: Image) {
  const plane = { real: data.slice(), imaginary: new Float64Array(data.length) };
  transformPlane(plane, width, height, -1);
  return plane;
}

/** Many times faster than Math.hypot, which guards against overflow. */
function length(real: number, imaginary: number): number {
  return Math.sqrt(real * real + imaginary * imaginary);
}
