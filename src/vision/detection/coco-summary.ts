import { check } from '../check.ts';
import { tabulateCategory } from './coco-accumulation.ts';
import type { CocoGrid, CocoTable } from './coco-accumulation.ts';
import { cocoGrid } from './coco-options.ts';
import type { CocoOptions } from './coco-options.ts';
import { checkCocoRecords, groupCocoRecords, sortIdentifiers } from './coco-records.ts';
import type { CocoDetection, CocoGroundTruth, CocoIdentifier } from './coco-records.ts';

/** The twelve numbers of COCO, each from 0 to 1, or −1 where there is nothing to find. */
export interface CocoScores {
  readonly AP: number;
  readonly AP50: number;
  readonly AP75: number;
  readonly APsmall: number;
  readonly APmedium: number;
  readonly APlarge: number;
  /** Recall with the first of the three limits (1), the second (10) and the third (100). */
  readonly AR1: number;
  readonly AR10: number;
  readonly AR100: number;
  readonly ARsmall: number;
  readonly ARmedium: number;
  readonly ARlarge: number;
}

/** The twelve numbers over all categories, and again for each of them. */
export interface CocoSummary extends CocoScores {
  readonly perClass: readonly (CocoScores & { readonly category: CocoIdentifier })[];
}

/**
 * The COCO summary for boxes: AP and AR over IoU thresholds, sizes and detection limits.
 *
 * As pycocotools computes it, quirks included: crowds absorb detections, objects outside an area
 * range are ignored, equal scores keep the order of image identifiers and input, and a category
 * without ground truth is −1 and left out of the mean, whatever it falsely reports.
 *
 * Formula: $\mathrm{AP} = \frac{1}{10 \cdot 101} \sum_{t} \sum_{r} \max_{\tilde r \ge r} p_t(\tilde r)$
 *
 * @param groundTruths the objects that are there, as in a COCO file
 * @param detections the detections with their scores, as in a COCO results file
 * @param options images, categories, grids, limits and quirks; the defaults are pycocotools'
 * @returns the twelve numbers over all categories and, under `perClass`, for each category
 * @throws RangeError when a box is negative or not finite, a score is not finite, a detection lies
 *   in an image that `options.images` lacks, or an option is out of range
 * @example
 * ```ts
 * import { cocoSummary } from '#vision';
 * const truth = [{ image_id: 1, category_id: 1, bbox: [10, 10, 20, 20] }] as const;
 * const found = [{ image_id: 1, category_id: 1, bbox: [10, 10, 20, 18], score: 0.9 }] as const;
 * cocoSummary(truth, found).AP.toFixed(3); // '0.900'
 * cocoSummary(truth, found).APlarge; // -1
 * ```
 * @source pycocotools 2.0.11, `cocoeval.COCOeval` with iouType bbox; Lin et al., "Microsoft COCO",
 *   2014, arXiv 1405.0312
 */
export function cocoSummary(
  groundTruths: readonly CocoGroundTruth[],
  detections: readonly CocoDetection[],
  options: CocoOptions = {},
): CocoSummary {
  checkCocoRecords(groundTruths, detections);
  const grid = cocoGrid(options);
  const records = [...groundTruths, ...detections];
  const images = sortIdentifiers(options.images ?? records.map((record) => record.image_id));
  const known = new Set(images);
  detections.forEach(({ image_id }, i) => {
    check(known.has(image_id), `detections[${i}].image_id`, image_id, 'one of options.images');
  });
  checkSameSplit(groundTruths, detections, options);
  const named = options.categories ?? records.map((record) => record.category_id);
  const rows = groupCocoRecords(groundTruths, detections, images, sortIdentifiers(named));
  const tables = rows.map((row) => tabulateCategory(row, grid));
  const { headlineLimit = 100 } = options;
  return {
    ...summarize(tables, grid, headlineLimit),
    perClass: rows.map(({ category }, i) => ({
      category,
      ...summarize([tables[i]], grid, headlineLimit),
    })),
  };
}

/** Expects a picture in common, unless the pictures are named: else the results are of another split. */
function checkSameSplit(
  groundTruths: readonly CocoGroundTruth[],
  detections: readonly CocoDetection[],
  { images }: CocoOptions,
): void {
  if (images || groundTruths.length === 0 || detections.length === 0) return;
  const judged = new Set(groundTruths.map(({ image_id }) => image_id));
  const shared = detections.some(({ image_id }) => judged.has(image_id));
  const expected = 'one image_id of groundTruths at least, or options.images';
  check(shared, 'detections', 'no image_id of groundTruths (another split?)', expected);
}

function summarize(
  tables: readonly CocoTable[],
  { limits, thresholds }: CocoGrid,
  headlineLimit: number,
): CocoScores {
  const precisions = (area: number, limit: number) =>
    tables.map((table) => table[area].averagePrecision[limit] ?? []);
  const precisionAt = (threshold: number) =>
    meanOfPresent(precisions(0, 2).map((row) => row[thresholds.indexOf(threshold)] ?? -1));
  const recall = (area: number, limit: number) =>
    meanOfPresent(tables.flatMap((table) => table[area].recall[limit]));
  return {
    AP: meanOfPresent(precisions(0, limits.indexOf(headlineLimit)).flat()),
    AP50: precisionAt(0.5),
    AP75: precisionAt(0.75),
    APsmall: meanOfPresent(precisions(1, 2).flat()),
    APmedium: meanOfPresent(precisions(2, 2).flat()),
    APlarge: meanOfPresent(precisions(3, 2).flat()),
    AR1: recall(0, 0),
    AR10: recall(0, 1),
    AR100: recall(0, 2),
    ARsmall: recall(1, 2),
    ARmedium: recall(2, 2),
    ARlarge: recall(3, 2),
  };
}

/** The mean of what is not −1; −1 where nothing is. */
function meanOfPresent(values: readonly number[]): number {
  const present = values.filter((value) => value > -1);
  return present.length === 0
    ? -1
    : present.reduce((sum, value) => sum + value, 0) / present.length;
}
