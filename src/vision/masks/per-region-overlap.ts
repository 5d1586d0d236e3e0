import { check, checkBetween } from '../check.ts';
import { connectedComponents } from '../imaging/connected-components.ts';
import type { Image } from '../imaging/image.ts';
import { checkMaps } from './pixels.ts';

/** What counts as one defect. */
export interface RegionOptions {
  /** 8 (default, as MVTec's own evaluation) or 4 neighbours hang together. */
  readonly connectivity?: 4 | 8;
}

/** How much of each defect is covered as the threshold falls; lists of equal length. */
export interface PerRegionOverlapCurve {
  /** The share of good pixels flagged, from 0 to 1. */
  readonly falsePositiveRate: readonly number[];
  /** The mean over defects of the share of their pixels flagged, from 0 to 1. */
  readonly overlap: readonly number[];
  /** Falling; the first is Infinity, where nothing is flagged. */
  readonly thresholds: readonly number[];
}

/**
 * The curve of per-region overlap (PRO): the mean share of each defect that is covered, against the
 * share of good pixels flagged.
 *
 * A defect is a connected part of a mask. Each counts the same, six pixels or six thousand, where
 * the ROC curve of pixels lets the large ones speak for all. Good pixels are those of good pictures
 * and those around a defect. Pixels of equal score fall together. Takes time in proportion to
 * n log n of all pixels.
 *
 * Formula: $\mathrm{PRO}(t) = \frac{1}{K} \sum_{k=1}^{K} \frac{|\{p \in R_k : s_p \ge t\}|}{|R_k|}$
 *
 * @param maps one grey image a picture, higher means more likely defective
 * @param masks one grey image a picture, of the map's size; 0 is good
 * @param options `connectivity`: 8 (default) or 4
 * @returns both rates and their thresholds
 * @throws RangeError when maps and masks differ in number or size, or all pixels are good, or none
 * @example
 * ```ts
 * import { imageFromRows, perRegionOverlapCurve } from '#vision';
 * const map = imageFromRows([[0.9, 0.8, 0, 0.3, 0.5]]);
 * const curve = perRegionOverlapCurve([map], [imageFromRows([[1, 1, 0, 1, 0]])]);
 * curve.overlap; // [0, 0.25, 0.5, 0.5, 1, 1]
 * curve.falsePositiveRate; // [0, 0, 0, 0.5, 0.5, 1]
 * ```
 * @source Bergmann et al., "The MVTec Anomaly Detection Dataset", IJCV 2021, section 4.2, and its
 *   evaluation code, `generic_util` and `pro_curve_util`
 */
export function perRegionOverlapCurve(
  maps: readonly Image[],
  masks: readonly Image[],
  options: RegionOptions = {},
): PerRegionOverlapCurve {
  const { connectivity = 8 } = options;
  checkMaps(maps, masks);
  const { scores, areas, goods, regions } = listPixels(maps, masks, connectivity);
  const highestFirst = Uint32Array.from(scores.keys()).sort((i, j) => scores[j] - scores[i]);
  const falsePositiveRate = [0];
  const overlap = [0];
  const thresholds = [Infinity];
  let [alarms, covered] = [0, 0];
  highestFirst.forEach((i, rank) => {
    if (areas[i] === 0) alarms += 1;
    else covered += 1 / areas[i];
    if (rank + 1 < scores.length && scores[highestFirst[rank + 1]] === scores[i]) return;
    falsePositiveRate.push(alarms / goods);
    // Thousands of shares such as 1/3 add up to a hair more than the whole.
    overlap.push(rank + 1 === scores.length ? 1 : Math.min(1, covered / regions));
    thresholds.push(scores[i]);
  });
  return { falsePositiveRate, overlap, thresholds };
}

/** How far along the curve its area is taken. */
export interface AreaOptions extends RegionOptions {
  /** The largest share of good pixels flagged, above 0 and up to 1; default 0.3. */
  readonly limit?: number;
}

/**
 * AUPRO: the area under the curve of per-region overlap up to a share of false alarms, as a share of
 * the area that there could be.
 *
 * Beyond 0.3 nearly a third of the good board glows, and no line runs there; MVTec AD 2 goes to 0.05
 * only. Between points the curve is straight. Say the limit whenever you say the number.
 *
 * @param maps one grey image a picture, higher means more likely defective
 * @param masks one grey image a picture, of the map's size; 0 is good
 * @param options `limit` (default 0.3), `connectivity`: 8 (default) or 4
 * @returns a number from 0 to 1; a map without any sense reaches about half the limit
 * @throws RangeError as `perRegionOverlapCurve` does, and when the limit is not above 0 and up to 1
 * @example
 * ```ts
 * import { areaUnderPerRegionOverlap, imageFromRows } from '#vision';
 * const map = imageFromRows([[0.9, 0.8, 0, 0.3, 0.5]]);
 * const mask = imageFromRows([[1, 1, 0, 1, 0]]);
 * areaUnderPerRegionOverlap([map], [mask]); // 0.5
 * areaUnderPerRegionOverlap([map], [mask], { limit: 1 }); // 0.75
 * ```
 * @source Bergmann et al., "The MVTec Anomaly Detection Dataset", IJCV 2021, section 4.2;
 *   Heckler-Kram et al., "The MVTec AD 2 Dataset", 2025 (limit 0.05)
 */
export function areaUnderPerRegionOverlap(
  maps: readonly Image[],
  masks: readonly Image[],
  options: AreaOptions = {},
): number {
  const { limit = 0.3 } = options;
  checkBetween('options.limit', limit, 0, 1);
  check(limit > 0, 'options.limit', limit, 'a share above 0, such as 0.3');
  const { falsePositiveRate: x, overlap: y } = perRegionOverlapCurve(maps, masks, options);
  let area = 0;
  for (let i = 1; i < x.length && x[i - 1] < limit; i++) {
    const end = Math.min(x[i], limit);
    const share = x[i] > x[i - 1] ? (end - x[i - 1]) / (x[i] - x[i - 1]) : 1;
    const height = y[i - 1] + share * (y[i] - y[i - 1]);
    area += ((end - x[i - 1]) * (y[i - 1] + height)) / 2;
  }
  return area / limit;
}

/** Every pixel's score and the area of its defect, 0 where it is good. */
function listPixels(maps: readonly Image[], masks: readonly Image[], connectivity: 4 | 8) {
  const pixels = maps.reduce((sum, { data }) => sum + data.length, 0);
  const scores = new Float64Array(pixels);
  const areas = new Float64Array(pixels);
  let [start, goods, regions] = [0, 0, 0];
  maps.forEach(({ data }, picture) => {
    const { labels, components } = connectedComponents(masks[picture], connectivity);
    scores.set(data, start);
    labels.forEach((label, i) => {
      if (label === 0) goods += 1;
      else areas[start + i] = components[label - 1].area;
    });
    regions += components.length;
    start += data.length;
  });
  check(regions > 0, 'masks', 'good pixels only', 'at least one defect');
  check(goods > 0, 'masks', 'defective pixels only', 'at least one good pixel');
  return { scores, areas, goods, regions };
}
