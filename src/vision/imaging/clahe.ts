import { check, checkInteger } from '../check.ts';
import { borderIndex } from './border.ts';
import { imageHistogram, toByte } from './bytes.ts';
import { createImage } from './image.ts';
import type { Image } from './image.ts';

/** How strongly and how locally {@link contrastLimitedEqualization} works. */
export interface ContrastLimitedEqualizationOptions {
  /** Highest count of a bin, in multiples of the mean count; 0 for no limit. Default 40. */
  readonly clipLimit?: number;
  /** Tiles along x and y. Default 8 each. */
  readonly tiles?: readonly [columns: number, rows: number];
}

/**
 * CLAHE: histogram equalisation tile by tile, with a limit on how much contrast may grow.
 *
 * This is OpenCV's, bit for bit on 8-bit values, the 32-bit arithmetic included. scikit-image's
 * `equalize_adapthist` differs in tile size, clip rule, redistribution and rescaling: its clip limit
 * is a share between 0 and 1, and the two do not compare. Clipped counts are spread over all bins
 * once; between tile centres the four nearest tables are blended bilinearly.
 *
 * @param image grey, whole numbers from 0 to 255
 * @param options clip limit and number of tiles
 * @returns a new image of whole numbers from 0 to 255
 * @throws RangeError when a value is not a whole number from 0 to 255, or the image is too small
 *   to be mirrored up to a whole number of tiles
 * @example
 * ```ts
 * import { contrastLimitedEqualization, imageFromRows, imageToRows } from '#vision';
 * const dim = imageFromRows([[10, 12], [11, 13]]);
 * imageToRows(contrastLimitedEqualization(dim, { tiles: [1, 1] })); // [[64, 191], [128, 255]]
 * ```
 * @source K. Zuiderveld, "Contrast Limited Adaptive Histogram Equalization", Graphics Gems IV, 1994;
 *   OpenCV 5.0 `createCLAHE`
 */
export function contrastLimitedEqualization(
  image: Image,
  options: ContrastLimitedEqualizationOptions = {},
): Image {
  const { clipLimit = 40, tiles = [8, 8] } = options;
  check(clipLimit >= 0, 'clipLimit', clipLimit, 'a number of at least 0');
  tiles.forEach((count, axis) => checkInteger(`tiles[${axis}]`, count, 1));
  imageHistogram(image);
  const [columns, rows] = tiles;
  const { width, height } = image;
  const whole = width % columns === 0 && height % rows === 0;
  const tileWidth = whole ? width / columns : Math.floor(width / columns) + 1;
  const tileHeight = whole ? height / rows : Math.floor(height / rows) + 1;
  const tables = Array.from({ length: columns * rows }, (_, tile) => {
    const left = (tile % columns) * tileWidth;
    const top = Math.floor(tile / columns) * tileHeight;
    const counts = tileHistogram(image, left, top, tileWidth, tileHeight);
    return equalizingTable(counts, clipLimit, tileWidth * tileHeight);
  });
  return blendTables(image, tables, neighbours(width, tileWidth, columns), {
    ...neighbours(height, tileHeight, rows),
    columns,
  });
}

/** Counts inside a tile; beyond the image the picture is mirrored (reflect-101). */
function tileHistogram(image: Image, left: number, top: number, width: number, height: number) {
  const counts = new Int32Array(256);
  for (let y = top; y < top + height; y++) {
    const row = borderIndex(y, image.height, 'reflect-101') * image.width;
    for (let x = left; x < left + width; x++) {
      counts[image.data[row + borderIndex(x, image.width, 'reflect-101')]]++;
    }
  }
  return counts;
}

function equalizingTable(counts: Int32Array, clipLimit: number, area: number): Float64Array {
  if (clipLimit > 0) clip(counts, Math.max(1, Math.trunc((clipLimit * area) / 256)));
  const scale = Math.fround(255 / area);
  let sum = 0;
  return Float64Array.from(counts, (count) => toByte(Math.fround((sum += count) * scale)));
}

/** Cuts every count to the limit and hands the excess to all bins, the remainder in even steps. */
function clip(counts: Int32Array, limit: number): void {
  let excess = 0;
  for (let bin = 0; bin < 256; bin++) {
    if (counts[bin] <= limit) continue;
    excess += counts[bin] - limit;
    counts[bin] = limit;
  }
  const share = Math.floor(excess / 256);
  let rest = excess % 256;
  const step = Math.max(1, Math.floor(256 / rest));
  for (let bin = 0; bin < 256; bin++) {
    const extra = rest > 0 && bin % step === 0;
    counts[bin] += extra ? share + 1 : share;
    if (extra) rest--;
  }
}

interface Neighbours {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly weight: Float64Array;
}

/** For every pixel of an axis: the tiles whose centres enclose it and the later one's weight. */
function neighbours(length: number, tileLength: number, tiles: number): Neighbours {
  const inverse = Math.fround(1 / tileLength);
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  const weight = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const place = Math.fround(Math.fround(i * inverse) - 0.5);
    const tile = Math.floor(place);
    weight[i] = Math.fround(place - tile);
    before[i] = Math.max(tile, 0);
    after[i] = Math.min(tile + 1, tiles - 1);
  }
  return { before, after, weight };
}

function blendTables(
  image: Image,
  tables: readonly Float64Array[],
  across: Neighbours,
  down: Neighbours & { readonly columns: number },
): Image {
  const f = Math.fround;
  const blended = createImage(image.width, image.height);
  for (let y = 0, i = 0; y < image.height; y++) {
    const upper = down.before[y] * down.columns;
    const lower = down.after[y] * down.columns;
    const low = down.weight[y];
    for (let x = 0; x < image.width; x++, i++) {
      const value = image.data[i];
      const [left, right] = [across.before[x], across.after[x]];
      const far = across.weight[x];
      const near = f(1 - far);
      const above = f(
        f(tables[upper + left][value] * near) + f(tables[upper + right][value] * far),
      );
      const below = f(
        f(tables[lower + left][value] * near) + f(tables[lower + right][value] * far),
      );
      blended.data[i] = toByte(f(f(above * f(1 - low)) + f(below * low)));
    }
  }
  return blended;
}
