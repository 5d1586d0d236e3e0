import { checkLength, checkSameLength } from '../check.ts';
import { checkGrey, checkSameSize } from '../imaging/image.ts';
import type { Image } from '../imaging/image.ts';

/** Pixels of many pictures as one long list of samples. */
export interface PixelSamples {
  /** 1 where the mask has the pixel, else 0: picture after picture, row by row. */
  readonly actual: readonly (0 | 1)[];
  /** The anomaly map's value there. */
  readonly scores: readonly number[];
}

/**
 * Turns anomaly maps and their masks into labels and scores, one a pixel.
 *
 * They go into whatever takes samples: `rocAreaUnderCurve` of them is pixel AUROC,
 * `averagePrecisionScore` is pixel AP, and `bestF1` finds the best cut.
 *
 * @param maps one grey image a picture, higher means more likely defective
 * @param masks one grey image a picture, of the map's size; 0 is good
 * @returns labels and scores
 * @throws RangeError when there are no pictures, or maps and masks differ in number or size
 * @example
 * ```ts
 * import { imageFromRows, pixelSamples, rocAreaUnderCurve } from '#vision';
 * const map = imageFromRows([[0.1, 0.2, 0.9]]);
 * const { actual, scores } = pixelSamples([map], [imageFromRows([[0, 1, 1]])]);
 * actual; // [0, 1, 1]
 * rocAreaUnderCurve(actual, scores); // 1
 * ```
 * @source Bergmann et al., "The MVTec Anomaly Detection Dataset", IJCV 2021, section 4.2
 */
export function pixelSamples(maps: readonly Image[], masks: readonly Image[]): PixelSamples {
  checkMaps(maps, masks);
  return {
    actual: masks.flatMap(({ data }) => Array.from(data, (value) => (value === 0 ? 0 : 1))),
    scores: maps.flatMap(({ data }) => [...data]),
  };
}

/** Expects at least one map, and for each a mask of its size. */
export function checkMaps(maps: readonly Image[], masks: readonly Image[]): void {
  checkLength('maps', maps);
  checkSameLength('masks', masks, 'maps', maps);
  maps.forEach((map, i) => {
    checkGrey(`maps[${i}]`, map);
    checkSameSize(`masks[${i}]`, masks[i], `maps[${i}]`, map);
  });
}
