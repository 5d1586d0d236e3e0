import { check, checkChoice } from '../check.ts';
import { checkGrey, createImage } from './image.ts';
import type { Image } from './image.ts';

/** OpenCV's names in kebab case: with or without taking the means away first. */
export type TemplateMatchMethod = 'ccoeff-normed' | 'ccorr-normed';

/** The best place of a template and its score. */
export interface TemplateMatch {
  /** Column of the template's left edge. */
  readonly x: number;
  /** Row of the template's top edge. */
  readonly y: number;
  readonly score: number;
}

/**
 * Template matching by normalised cross-correlation: a score for every place of the template.
 *
 * `ccoeff-normed` takes window and template minus their means (Pearson's correlation), so that lamp
 * gain and offset do not matter; `ccorr-normed` keeps the means and is near 1 on any bright area. A
 * flat window scores 0; a flat template scores 1 everywhere under `ccoeff-normed`, as in OpenCV: it
 * fits everything, so do not look for one. Costs width × height × template area; OpenCV goes through
 * a Fourier transform and is exact to about 1e-6.
 *
 * Formula: $\frac{\sum (T - \bar T)(I - \bar I)}{\sqrt{\sum (T - \bar T)^2 \sum (I - \bar I)^2}}$
 *
 * @param image grey
 * @param template grey, not larger than the image
 * @param method `ccoeff-normed` (default) or `ccorr-normed`
 * @returns scores from −1 to 1; the value at (x, y) is for the template's top left corner there
 * @throws RangeError when the template is larger than the image
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, matchTemplate } from '#vision';
 * const strip = imageFromRows([[10, 10, 30, 10]]);
 * imageToRows(matchTemplate(strip, imageFromRows([[0, 1]]))); // [[0, 1, -1]]
 * ```
 * @source J. P. Lewis, "Fast Normalized Cross-Correlation", 1995; OpenCV 5.0 `matchTemplate`
 */
export function matchTemplate(
  image: Image,
  template: Image,
  method: TemplateMatchMethod = 'ccoeff-normed',
): Image {
  checkGrey('image', image);
  checkGrey('template', template);
  checkChoice('method', method, ['ccoeff-normed', 'ccorr-normed']);
  const fits = template.width <= image.width && template.height <= image.height;
  const found = `${template.width} × ${template.height}`;
  check(fits, 'template', found, `at most the image's ${image.width} × ${image.height}`);
  const centred = method === 'ccoeff-normed';
  const pattern = centred ? deviations(template.data) : template.data;
  const norm = dot(pattern, pattern);
  const flat = norm <= 1e-24 * dot(template.data, template.data);
  const scores = createImage(
    image.width - template.width + 1,
    image.height - template.height + 1,
    1,
    centred && flat ? 1 : 0,
  );
  if (flat) return scores;
  const window = new Float64Array(pattern.length);
  for (let y = 0, i = 0; y < scores.height; y++) {
    for (let x = 0; x < scores.width; x++, i++) {
      readWindow(window, image, x, y, template.width);
      scores.data[i] = score(window, pattern, norm, centred);
    }
  }
  return scores;
}

/**
 * The place of the highest score; the first, row by row, among equals.
 *
 * @param scores a map from {@link matchTemplate}
 * @returns column, row and score
 * @example
 * ```ts
 * import { bestMatch, imageFromRows, matchTemplate } from '#vision';
 * const strip = imageFromRows([[10, 10, 30, 10]]);
 * bestMatch(matchTemplate(strip, imageFromRows([[0, 1]]))); // { x: 1, y: 0, score: 1 }
 * ```
 */
export function bestMatch(scores: Image): TemplateMatch {
  checkGrey('scores', scores);
  let best = 0;
  for (let i = 1; i < scores.data.length; i++) if (scores.data[i] > scores.data[best]) best = i;
  const x = best % scores.width;
  return { x, y: (best - x) / scores.width, score: scores.data[best] };
}

function readWindow(window: Float64Array, image: Image, x: number, y: number, width: number): void {
  for (let to = 0, row = y; to < window.length; to += width, row++) {
    const from = row * image.width + x;
    window.set(image.data.subarray(from, from + width), to);
  }
}

function score(
  window: Float64Array,
  pattern: Float64Array,
  norm: number,
  centred: boolean,
): number {
  const square = dot(window, window);
  const values = centred ? deviations(window) : window;
  const spread = dot(values, values);
  // What is left of a flat window is rounding of its mean.
  if (spread <= 1e-24 * square) return 0;
  return Math.max(-1, Math.min(1, dot(values, pattern) / Math.sqrt(norm * spread)));
}

function deviations(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(values: Float64Array, others: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * others[i];
  return sum;
}
