import { checkBetween, checkFinite, checkList } from '../check.ts';
import { interpolatedAveragePrecision } from '../detection/interpolation.ts';
import { chooseAsCoco } from '../detection/matching.ts';
import type { DetectionRanking } from '../detection/average-precision.ts';
import type { Image } from '../imaging/image.ts';
import { maskIntersectionOverUnionMatrix } from './mask-overlap.ts';

/** An instance that was found: its mask and how sure the model is. */
export interface DetectedMask {
  readonly mask: Image;
  readonly score: number;
}

/** One picture: the masks that are there and those that were found, all of one size. */
export interface MaskImage {
  readonly groundTruths: readonly Image[];
  readonly detections: readonly DetectedMask[];
}

/** The least overlap of a match. */
export interface MaskAveragePrecisionOptions {
  /** The least IoU of a match, 0 to 1; default 0.5. */
  readonly threshold?: number;
}

/**
 * Mask AP: average precision of instances found as masks, at one IoU threshold, by COCO's rule.
 *
 * As `detectionAveragePrecision`, with the overlap of masks instead of boxes: best score
 * first, a detection takes the best instance that is left, precision is read at 101 recalls. A
 * slanted scratch fills little of its box, so masks can miss each other where boxes agree.
 *
 * @param images the pictures with the masks that are there and those that were found
 * @param options `threshold`: the least IoU of a match, default 0.5
 * @returns the AP and the curve that it averages; −1 where there is nothing to find
 * @throws RangeError when masks of a picture differ in size, or a score is not finite
 * @example
 * ```ts
 * import { imageFromRows, maskAveragePrecision } from '#vision';
 * const scratch = imageFromRows([[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
 * const other = imageFromRows([[0, 0, 1], [0, 1, 0], [1, 0, 0]]);
 * const image = { groundTruths: [scratch], detections: [{ mask: other, score: 0.9 }, { mask: scratch, score: 0.8 }] };
 * maskAveragePrecision([image]).averagePrecision; // 0.5
 * ```
 * @source pycocotools 2.0.11, `cocoeval` with `iouType='segm'`
 */
export function maskAveragePrecision(
  images: readonly MaskImage[],
  options: MaskAveragePrecisionOptions = {},
): DetectionRanking {
  const { threshold = 0.5 } = options;
  checkBetween('options.threshold', threshold, 0, 1);
  checkList('images', images);
  const ranked = images
    .flatMap((image, i) => matchMasks(`images[${i}]`, image, threshold))
    .sort((a, b) => b.score - a.score);
  const positives = images.reduce((sum, { groundTruths }) => sum + groundTruths.length, 0);
  const scores = ranked.map(({ score }) => score);
  if (positives === 0) return { averagePrecision: -1, precision: [], recall: [], scores };
  let hits = 0;
  const hitsSoFar = ranked.map(({ isHit }) => (hits += isHit ? 1 : 0));
  const precision = hitsSoFar.map((count, i) => count / (i + 1));
  const recall = hitsSoFar.map((count) => count / positives);
  const averagePrecision = interpolatedAveragePrecision(precision, recall);
  return { averagePrecision, precision, recall, scores };
}

/** The detections of a picture, best first, each a hit or not. */
function matchMasks(
  at: string,
  { groundTruths, detections }: MaskImage,
  threshold: number,
): { score: number; isHit: boolean }[] {
  checkList(`${at}.groundTruths`, groundTruths);
  checkList(`${at}.detections`, detections);
  detections.forEach(({ score }, i) => {
    checkFinite(`${at}.detections[${i}].score`, score);
  });
  const bestFirst = detections.toSorted((a, b) => b.score - a.score);
  const masks = bestFirst.map(({ mask }) => mask);
  const overlaps =
    masks.length > 0 && groundTruths.length > 0
      ? maskIntersectionOverUnionMatrix(masks, groundTruths)
      : masks.map(() => []);
  const all = groundTruths.map(() => ({}));
  const taken = groundTruths.map(() => false);
  return bestFirst.map(({ score }, i) => {
    const found = chooseAsCoco(overlaps[i], all, taken, threshold);
    if (found >= 0) taken[found] = true;
    return { score, isHit: found >= 0 };
  });
}
