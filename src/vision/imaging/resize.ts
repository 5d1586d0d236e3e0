import { check, checkInteger } from '../check.ts';
import { checkImage, createImage } from './image.ts';
import type { Image } from './image.ts';

/** Where the sample points of {@link resizeBilinear} lie. */
export interface ResizeOptions {
  /** Widen the triangle to the step when shrinking, as Pillow and torchvision do. Default false. */
  readonly antialias?: boolean;
  /** Map the corner pixels' centres on each other. Default false: half-pixel centres. */
  readonly alignCorners?: boolean;
}

/**
 * Bilinear resize: each new pixel is the triangle-weighted mean of the old ones around its place.
 *
 * The default puts pixel centres at half pixels (OpenCV `INTER_LINEAR`, PyTorch
 * `align_corners=False`). Without antialias, shrinking reads two pixels an axis and skips the rest:
 * a thin trace can vanish. A model trained on one kind and served with another sees other images.
 *
 * Formula: $x_{\text{old}} = (x + \tfrac12) \frac{w_{\text{old}}}{w} - \tfrac12$, or with aligned
 * corners $x \frac{w_{\text{old}} - 1}{w - 1}$
 *
 * @param image one or three channels
 * @param width new width, at least 1
 * @param height new height, at least 1
 * @param options antialias and aligned corners
 * @returns a new image, not rounded
 * @throws RangeError when a size is not a whole number, or antialias meets aligned corners
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, resizeBilinear } from '#vision';
 * const row = imageFromRows([[0, 0, 0, 90]]);
 * imageToRows(resizeBilinear(row, 2, 1)); // [[0, 45]]
 * imageToRows(resizeBilinear(row, 2, 1, { alignCorners: true })); // [[0, 90]]
 * imageToRows(resizeBilinear(row, 2, 1, { antialias: true })); // [[0, 38.57142857142857]]
 * ```
 * @source PyTorch 2.15 `torch.nn.functional.interpolate(mode='bilinear')`; OpenCV 5.0
 *   `resize(INTER_LINEAR)`
 */
export function resizeBilinear(
  image: Image,
  width: number,
  height: number,
  options: ResizeOptions = {},
): Image {
  checkImage('image', image);
  checkInteger('width', width, 1);
  checkInteger('height', height, 1);
  const both = options.antialias === true && options.alignCorners === true;
  check(!both, 'antialias', true, 'false together with alignCorners: true');
  const { channels } = image;
  const across = axisWeights(image.width, width, options);
  const wide = createImage(width, image.height, channels);
  for (let y = 0; y < image.height; y++) {
    const row = y * image.width * channels;
    for (let x = 0; x < width; x++) {
      const { start, weights } = across[x];
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        for (let k = 0; k < weights.length; k++) {
          sum += weights[k] * image.data[row + (start + k) * channels + c];
        }
        wide.data[(y * width + x) * channels + c] = sum;
      }
    }
  }
  return resizeHeight(wide, height, options);
}

function resizeHeight(image: Image, height: number, options: ResizeOptions): Image {
  const resized = createImage(image.width, height, image.channels);
  const length = image.width * image.channels;
  axisWeights(image.height, height, options).forEach(({ start, weights }, y) => {
    weights.forEach((weight, k) => {
      const from = (start + k) * length;
      for (let i = 0; i < length; i++)
        resized.data[y * length + i] += weight * image.data[from + i];
    });
  });
  return resized;
}

interface Sample {
  readonly start: number;
  readonly weights: readonly number[];
}

/** For every new pixel of an axis: the old pixels that it reads, and their weights. */
function axisWeights(from: number, to: number, options: ResizeOptions): Sample[] {
  return Array.from({ length: to }, (_, i) => {
    if (options.antialias === true)
      return widenedTriangle((i + 0.5) * (from / to), from / to, from);
    const step = to > 1 ? (from - 1) / (to - 1) : 0;
    const centred = Math.max(0, (i + 0.5) * (from / to) - 0.5);
    const place = Math.min(options.alignCorners === true ? i * step : centred, from - 1);
    const start = Math.floor(place);
    const weight = place - start;
    return { start, weights: weight > 0 ? [1 - weight, weight] : [1] };
  });
}

function widenedTriangle(centre: number, step: number, length: number): Sample {
  const reach = Math.max(1, step);
  const start = Math.max(0, Math.trunc(centre - reach + 0.5));
  const end = Math.min(length, Math.trunc(centre + reach + 0.5));
  const raw = Array.from({ length: end - start }, (_, k) =>
    Math.max(0, 1 - Math.abs(start + k + 0.5 - centre) / reach),
  );
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return { start, weights: raw.map((weight) => weight / total) };
}
