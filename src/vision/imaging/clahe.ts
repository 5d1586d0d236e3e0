import { check, checkAtLeast, checkInteger, checkList } from '../check.ts';
import { imageHistogram } from './bytes.ts';
import { blendTables, neighboursOnAxis } from './clahe-blend.ts';
import { equalizingTable, tileHistogram } from './clahe-tables.ts';
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
 * @throws RangeError when a value is not a whole number from 0 to 255 or a setting is out of range
 * @example
 * ```ts
 * import { contrastLimitedEqualization, imageFromRows, imageToRows } from '#vision';
 * const dim = imageFromRows([[10, 12], [11, 13]]);
 * imageToRows(contrastLimitedEqualization(dim, { tiles: [1, 1] })); // [[64, 191], [128, 255]]
 * ```
 * @source K. Zuiderveld, "Contrast Limited Adaptive Histogram Equalization", Graphics Gems IV,
 *   1994; OpenCV 5.0 `createCLAHE`
 */
export function contrastLimitedEqualization(
  image: Image,
  options: ContrastLimitedEqualizationOptions = {},
): Image {
  const { clipLimit = 40, tiles = [8, 8] } = options;
  checkAtLeast('clipLimit', clipLimit, 0);
  checkList('tiles', tiles);
  check(tiles.length === 2, 'tiles', `${tiles.length} numbers`, '2: columns and rows');
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
  return blendTables(image, tables, neighboursOnAxis(width, tileWidth, columns), {
    ...neighboursOnAxis(height, tileHeight, rows),
    columns,
  });
}
