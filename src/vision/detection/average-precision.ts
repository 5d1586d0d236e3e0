import { checkList } from '../check.ts';
import { checkInterpolation, interpolatedAveragePrecision } from './interpolation.ts';
import type { Interpolation } from './interpolation.ts';
import { matchDetections } from './matching.ts';
import type { DetectedBox, GroundTruthBox, MatchingOptions } from './matching.ts';

/** One image: what is there and what was found. */
export interface DetectionImage {
  readonly groundTruths: readonly GroundTruthBox[];
  readonly detections: readonly DetectedBox[];
}

/** How a ranking becomes one number. */
export interface AveragePrecisionOptions extends MatchingOptions {
  /** Sets interpolation, matching rule and pixel convention at once; default `coco`. */
  readonly rules?: Interpolation;
  readonly interpolation?: Interpolation;
}

/** Precision and recall after each counted detection, best score first, and their average. */
export interface DetectionRanking {
  /** 0 to 1; −1 where there is nothing to find. */
  readonly averagePrecision: number;
  readonly precision: readonly number[];
  readonly recall: readonly number[];
  readonly scores: readonly number[];
}

/**
 * Average precision of the detections of one class over many images, at one IoU threshold.
 *
 * One ranking has many APs. `rules` sets what goes together: `coco` (101 recalls, IoU ≥ threshold,
 * the best object left, continuous boxes), `voc-2007` and `voc-2012` (11 recalls or every point,
 * IoU > threshold, the best object of all, inclusive pixels); each part can be set on its own.
 * Equal scores keep the order of images and input, and AP depends on that order. Without ground
 * truth the answer is −1, COCO's mark. Labels are not read.
 *
 * @param images the images with their ground truth and detections
 * @param options `rules`, `threshold` (default 0.5), `interpolation`, `rule`, `convention`
 * @returns the AP and the curve that it averages
 * @throws RangeError when a box is not valid, a score not finite, or the threshold not from 0 to 1
 * @example
 * ```ts
 * import { detectionAveragePrecision } from '#vision';
 * const groundTruths = [{ box: [0, 0, 9, 9] }, { box: [20, 0, 29, 9] }] as const;
 * const detections = [{ box: [0, 0, 9, 9], score: 0.9 }, { box: [50, 0, 59, 9], score: 0.8 }] as const;
 * detectionAveragePrecision([{ groundTruths, detections }]).averagePrecision.toFixed(3); // '0.505'
 * detectionAveragePrecision([{ groundTruths, detections }], { rules: 'voc-2012' }).averagePrecision; // 0.5
 * ```
 * @source pycocotools 2.0.11, `cocoeval`; Everingham et al., IJCV 2010, as in py-faster-rcnn's
 *   `voc_eval`
 */
export function detectionAveragePrecision(
  images: readonly DetectionImage[],
  options: AveragePrecisionOptions = {},
): DetectionRanking {
  const { rules = 'coco', interpolation = rules } = options;
  checkInterpolation('options.rules', rules);
  checkInterpolation('options.interpolation', interpolation);
  const voc = rules !== 'coco';
  const matching: MatchingOptions = {
    rule: voc ? 'voc' : 'coco',
    convention: voc ? 'inclusive' : 'continuous',
    ...options,
  };
  checkList('images', images);
  const ranked = images
    .flatMap(({ groundTruths, detections }) => {
      const matches = matchDetections(detections, groundTruths, matching);
      return matches.map(({ verdict }, i) => ({ verdict, score: detections[i].score }));
    })
    .filter(({ verdict }) => verdict !== 'ignored')
    .sort((a, b) => b.score - a.score);
  const positives = images.reduce((sum, image) => sum + countWanted(image.groundTruths), 0);
  const scores = ranked.map(({ score }) => score);
  if (positives === 0) return { averagePrecision: -1, precision: [], recall: [], scores };
  let hits = 0;
  const hitsSoFar = ranked.map(({ verdict }) => (hits += verdict === 'true-positive' ? 1 : 0));
  const precision = hitsSoFar.map((count, i) => count / (i + 1));
  const recall = hitsSoFar.map((count) => count / positives);
  const averagePrecision = interpolatedAveragePrecision(precision, recall, interpolation);
  return { averagePrecision, precision, recall, scores };
}

/** Counts the objects that have to be found. */
export function countWanted(groundTruths: readonly GroundTruthBox[]): number {
  return groundTruths.filter(({ ignored }) => ignored !== true).length;
}
