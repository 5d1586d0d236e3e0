import { checkInteger } from '../check.ts';
import { checkGrey, checkSameSize, createImage } from './image.ts';
import type { Image } from './image.ts';

/** How an image lies on the golden one. */
export interface Shift {
  /** Columns: what is at x on the golden image is at x + this one. */
  readonly x: number;
  /** Rows: what is at y on the golden image is at y + this one. */
  readonly y: number;
  /** Normalised cross-correlation of the overlap, −1 to 1; 0 when one side is flat. */
  readonly score: number;
}

/**
 * The whole-pixel shift that lays an image best on the golden one.
 *
 * Normalised cross-correlation of the overlap, coarse to fine: all shifts are tried on a picture
 * halved until few remain, then their neighbours at each finer size. Neither lamp gain nor offset
 * moves the answer. Only shifts that leave half the area in common are tried, since a few pixels
 * always correlate. A rotation of half a degree already does, and a pattern that repeats within
 * `maxShift` has several answers, of which the one nearest to 0 wins a tie.
 *
 * @param image grey
 * @param golden grey, of the same size
 * @param maxShift largest shift tried along each axis, in pixels; those that leave less than
 *   half the area in common are passed over
 * @returns the shift and its score
 * @throws RangeError when sizes differ or maxShift is not a whole number
 * @example
 * ```ts
 * import { imageFromRows, registerShift } from '#vision';
 * const golden = imageFromRows([[0, 9, 0, 0], [0, 9, 9, 0], [0, 0, 0, 0]]);
 * const image = imageFromRows([[0, 0, 9, 0], [0, 0, 9, 9], [0, 0, 0, 0]]);
 * registerShift(image, golden, 1); // { x: 1, y: 0, score: 1 }
 * ```
 * @source L. G. Brown, "A Survey of Image Registration Techniques", ACM Computing Surveys 24(4),
 *   1992
 */
export function registerShift(image: Image, golden: Image, maxShift = 16): Shift {
  checkGrey('golden', golden);
  checkSameSize('image', image, 'golden', golden);
  checkInteger('maxShift', maxShift);
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(1, maxShift) / 4)));
  const levels = [{ image, golden }];
  while (
    levels.length <= halvings &&
    Math.min(levels[0].image.width, levels[0].image.height) >= 64
  ) {
    levels.unshift({ image: halve(levels[0].image), golden: halve(levels[0].golden) });
  }
  let best: Shift = { x: 0, y: 0, score: 0 };
  levels.forEach((level, i) => {
    const factor = 2 ** (levels.length - 1 - i);
    const reach = i === 0 ? Math.ceil(maxShift / factor) : 1;
    const centre = i === 0 ? best : { x: best.x * 2, y: best.y * 2 };
    best = bestAround(level.image, level.golden, centre, reach, maxShift / factor);
  });
  return best;
}

/** The best shift at most `reach` from a centre; rings outwards, so that the nearest wins a tie. */
function bestAround(
  image: Image,
  golden: Image,
  centre: { readonly x: number; readonly y: number },
  reach: number,
  limit: number,
): Shift {
  const side = 2 * reach + 1;
  const offsets = Array.from({ length: side * side }, (_, i) => ({
    x: (i % side) - reach,
    y: Math.floor(i / side) - reach,
  })).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  let best: Shift = { x: centre.x, y: centre.y, score: -Infinity };
  for (const offset of offsets) {
    const x = centre.x + offset.x;
    const y = centre.y + offset.y;
    const allowed = Math.ceil(limit);
    if (Math.abs(x) > allowed || Math.abs(y) > allowed) continue;
    const overlap = (image.width - Math.abs(x)) * (image.height - Math.abs(y));
    if (x !== 0 || y !== 0) if (overlap * 2 < image.width * image.height) continue;
    const score = overlapCorrelation(image, golden, x, y);
    if (score > best.score) best = { x, y, score };
  }
  return best;
}

/** Pearson's correlation of the overlap, read in about 256 rows at most. */
function overlapCorrelation(image: Image, golden: Image, dx: number, dy: number): number {
  const { width, height } = golden;
  const rowStep = Math.max(1, Math.floor(height / 256));
  const left = Math.max(0, -dx);
  const right = Math.min(width, width - dx);
  let [n, sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0, 0];
  for (let y = Math.max(0, -dy); y < Math.min(height, height - dy); y += rowStep) {
    for (let x = left; x < right; x++) {
      const a = image.data[(y + dy) * width + x + dx];
      const b = golden.data[y * width + x];
      sumA += a;
      sumB += b;
      squareA += a * a;
      squareB += b * b;
      product += a * b;
    }
    n += right - left;
  }
  const spread = (squareA - (sumA * sumA) / n) * (squareB - (sumB * sumB) / n);
  if (!(spread > 0)) return 0;
  return Math.max(-1, Math.min(1, (product - (sumA * sumB) / n) / Math.sqrt(spread)));
}

/** Half the size, each pixel the mean of four; an odd last row or column is dropped. */
function halve(image: Image): Image {
  const half = createImage(Math.floor(image.width / 2), Math.floor(image.height / 2));
  for (let y = 0, i = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++, i++) {
      const from = 2 * y * image.width + 2 * x;
      const upper = image.data[from] + image.data[from + 1];
      const lower = image.data[from + image.width] + image.data[from + image.width + 1];
      half.data[i] = (upper + lower) / 4;
    }
  }
  return half;
}
