import { checkChoice, checkList } from '../check.ts';
import { checkDetectionRecords } from './matching.ts';
import { countWanted, detectionAveragePrecision } from './average-precision.ts';
import type { AveragePrecisionOptions, DetectionImage } from './average-precision.ts';

/** How classes become one number. */
export interface MeanAveragePrecisionOptions extends AveragePrecisionOptions {
  /**
   * A class that was detected but is nowhere to be found: `skip` (default, COCO) leaves it out of
   * the mean, `zero` counts it 0, so that its false alarms cost something.
   */
  readonly withoutGroundTruth?: 'skip' | 'zero';
}

/** The AP of one class. */
export interface ClassAveragePrecision {
  readonly label: number | string;
  /** 0 to 1; −1 where there is nothing to find. */
  readonly averagePrecision: number;
  readonly groundTruths: number;
  readonly detections: number;
}

/** The mean over classes, and the classes. */
export interface MeanAveragePrecision {
  /** 0 to 1; −1 where no class counts. */
  readonly mean: number;
  readonly perClass: readonly ClassAveragePrecision[];
}

/**
 * Mean average precision: the mean over classes of the AP at one IoU threshold.
 *
 * For the mean over thresholds and sizes too, see `cocoSummary`.
 *
 * @param images the images; every ground truth and detection carries a label
 * @param options as for `detectionAveragePrecision`, and `withoutGroundTruth`
 * @returns the mean and the AP of each class, classes in order of first appearance
 * @throws RangeError when a box is not valid, a score not finite, or the threshold not from 0 to 1
 * @example
 * ```ts
 * import { meanAveragePrecision } from '#vision';
 * const groundTruths = [{ box: [0, 0, 9, 9], label: 'short' }] as const;
 * const detections = [
 *   { box: [0, 0, 9, 9], score: 0.9, label: 'short' },
 *   { box: [0, 0, 9, 9], score: 0.9, label: 'open' },
 * ] as const;
 * meanAveragePrecision([{ groundTruths, detections }]).mean; // 1
 * meanAveragePrecision([{ groundTruths, detections }], { withoutGroundTruth: 'zero' }).mean; // 0.5
 * ```
 * @source pycocotools 2.0.11, `cocoeval`; Everingham et al., IJCV 2010
 */
export function meanAveragePrecision(
  images: readonly DetectionImage[],
  options: MeanAveragePrecisionOptions = {},
): MeanAveragePrecision {
  const { withoutGroundTruth = 'skip' } = options;
  checkChoice('options.withoutGroundTruth', withoutGroundTruth, ['skip', 'zero']);
  checkList('images', images);
  images.forEach(({ groundTruths, detections }) => {
    checkDetectionRecords(detections, groundTruths);
  });
  const labels = new Set(
    images.flatMap((image) => [
      ...image.groundTruths.map((truth) => truth.label ?? ''),
      ...image.detections.map((detection) => detection.label ?? ''),
    ]),
  );
  const perClass = Array.from(labels, (label) => {
    const own = images.map(({ groundTruths, detections }) => ({
      groundTruths: groundTruths.filter((truth) => (truth.label ?? '') === label),
      detections: detections.filter((detection) => (detection.label ?? '') === label),
    }));
    return {
      label,
      averagePrecision: detectionAveragePrecision(own, options).averagePrecision,
      groundTruths: own.reduce((sum, image) => sum + countWanted(image.groundTruths), 0),
      detections: own.reduce((sum, image) => sum + image.detections.length, 0),
    };
  });
  const counted = perClass
    .map(({ averagePrecision }) => averagePrecision)
    .filter((value) => value >= 0 || withoutGroundTruth === 'zero')
    .map((value) => Math.max(value, 0));
  const sum = counted.reduce((total, value) => total + value, 0);
  return { mean: counted.length === 0 ? -1 : sum / counted.length, perClass };
}
