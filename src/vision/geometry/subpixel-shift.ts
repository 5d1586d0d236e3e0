import { checkInteger } from '../check.ts';
import { crossPowerSpectrum, phaseCorrelation } from '../imaging/phase-correlation.ts';
import type { Image } from '../imaging/image.ts';
import type { Shift } from '../imaging/registration.ts';

/** How finely to look. */
export interface SubpixelOptions {
  /** Steps a pixel, a whole number; default 100. */
  readonly upsampling?: number;
}

/**
 * The shift of an image against the golden one to a fraction of a pixel, by phase correlation.
 *
 * `phaseCorrelation` finds the whole pixel; around it the inverse transform is summed at every fraction
 * of a pixel, so that nothing is interpolated. The step is not the error: noise, blur and light set that,
 * and repeated pictures of one board measure it.
 *
 * @param image grey, width and height powers of two
 * @param golden grey, of the same size
 * @param options `upsampling`
 * @returns the shift in pixels, and the height of the peak, 1 for a pure round shift
 * @throws RangeError when sizes differ or are not powers of two
 * @example
 * ```ts
 * import { imageFromRows, subpixelShift } from '#vision';
 * const golden = imageFromRows([[0, 8, 4, 1, 0, 0, 2, 0]]);
 * const image = imageFromRows([[0, 0, 8, 4, 1, 0, 0, 2]]);
 * subpixelShift(image, golden).x; // 1
 * ```
 * @source M. Guizar-Sicairos, S. Thurman and J. Fienup, "Efficient subpixel image registration
 *   algorithms", Optics Letters 33(2), 2008; scikit-image 0.26 `phase_cross_correlation` (other sign)
 */
export function subpixelShift(image: Image, golden: Image, options: SubpixelOptions = {}): Shift {
  const { upsampling = 100 } = options;
  checkInteger('options.upsampling', upsampling, 1);
  const whole = phaseCorrelation(image, golden);
  if (upsampling === 1) return whole;
  const { width, height } = golden;
  const spectrum = crossPowerSpectrum(image, golden);
  const reach = Math.floor(Math.ceil(upsampling * 1.5) / 2);
  const steps = Array.from({ length: Math.ceil(upsampling * 1.5) }, (_, i) => i - reach);
  const columns = steps.map((step) => waves(whole.x + step / upsampling, width));
  const rows = steps.map((step) => waves(whole.y + step / upsampling, height));
  let best = { x: 0, y: 0, square: -1 };
  columns.forEach((column, i) => {
    const sums = alongRows(spectrum, column, width, height);
    rows.forEach((row, j) => {
      const [real, imaginary] = productSum(sums, row, 0, height);
      const square = real * real + imaginary * imaginary;
      const isFirst = square === best.square && j < best.y;
      if (square > best.square || isFirst) best = { x: i, y: j, square };
    });
  });
  return {
    x: whole.x + steps[best.x] / upsampling,
    y: whole.y + steps[best.y] / upsampling,
    score: Math.sqrt(best.square) / (width * height),
  };
}

/** Complex numbers: real and imaginary parts. */
interface Complex {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** exp(2πi k shift / size) for every frequency k, the upper half of which are negative ones. */
function waves(shift: number, size: number): Complex {
  const angles = Float64Array.from({ length: size }, (_, i) => {
    const frequency = i < (size + 1) >> 1 ? i : i - size;
    return (2 * Math.PI * frequency * shift) / size;
  });
  return { real: angles.map(Math.cos), imaginary: angles.map(Math.sin) };
}

/** The sum of each row of a spectrum with a wave. */
function alongRows(spectrum: Complex, wave: Complex, width: number, height: number): Complex {
  const sums = { real: new Float64Array(height), imaginary: new Float64Array(height) };
  for (let y = 0; y < height; y++)
    [sums.real[y], sums.imaginary[y]] = productSum(spectrum, wave, y * width, width);
  return sums;
}

function productSum(values: Complex, wave: Complex, from: number, length: number) {
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < length; i++) {
    const [a, b] = [values.real[from + i], values.imaginary[from + i]];
    real += a * wave.real[i] - b * wave.imaginary[i];
    imaginary += a * wave.imaginary[i] + b * wave.real[i];
  }
  return [real, imaginary] as const;
}
