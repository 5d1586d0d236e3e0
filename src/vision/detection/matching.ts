import { checkBetween, checkChoice, checkFinite, checkLabel, checkList } from '../check.ts';
import { intersectionOverUnionMatrix } from '../boxes/index.ts';
import type { Box, BoxOptions } from '../boxes/index.ts';

/** An object that is there. */
export interface GroundTruthBox {
  readonly box: Box;
  readonly label?: number | string;
  /** True for an object that need not be found (VOC: difficult). Default false. */
  readonly ignored?: boolean;
}

/** A detection with its score. */
export interface DetectedBox {
  readonly box: Box;
  readonly label?: number | string;
  readonly score: number;
}

/** What became of one detection. */
export interface DetectionMatch {
  readonly verdict: 'true-positive' | 'false-positive' | 'ignored';
  /** The index of the ground truth it took, or −1. */
  readonly groundTruth: number;
}

/** How detections find their ground truth. */
export interface MatchingOptions extends BoxOptions {
  /**
   * The least IoU of a match; default 0.5. `coco` takes IoU ≥ it, `voc` IoU > it, as the Python
   * evaluations of VOC do.
   */
  readonly threshold?: number;
  /** `coco` (default): the best object not yet taken. `voc`: the best object, if not yet taken. */
  readonly rule?: 'coco' | 'voc';
}

/**
 * Matches the detections of one class in one image to its ground truth, best score first.
 *
 * By COCO's rule a detection takes the best of the objects that are left, by VOC's the best object
 * of all or none: where objects stand close, a second detection is a hit by one and a false alarm
 * by the other. Among equal IoUs COCO takes the later object, VOC the earlier. Labels are not read.
 *
 * @param detections N detections of one class
 * @param groundTruths M objects of that class
 * @param options `threshold`, `rule` (default `coco`), `convention` (default `continuous`)
 * @returns N matches in the detections' order
 * @throws RangeError when a box is not valid, a score not finite, or the threshold not from 0 to 1
 * @example
 * ```ts
 * import { matchDetections } from '#vision';
 * const truth = [{ box: [0, 0, 10, 10] }, { box: [2, 0, 12, 10] }] as const;
 * const found = [{ box: [0, 0, 10, 10], score: 0.9 }, { box: [0, 0, 10, 10], score: 0.8 }] as const;
 * matchDetections(found, truth).map((match) => match.groundTruth); // [0, 1]
 * matchDetections(found, truth, { rule: 'voc' }).map((match) => match.groundTruth); // [0, -1]
 * ```
 * @source pycocotools 2.0.11, `COCOeval.evaluateImg`; Everingham et al., "The PASCAL Visual Object
 *   Classes (VOC) Challenge", IJCV 2010, section 4.4, as in py-faster-rcnn's `voc_eval`
 */
export function matchDetections(
  detections: readonly DetectedBox[],
  groundTruths: readonly GroundTruthBox[],
  options: MatchingOptions = {},
): DetectionMatch[] {
  const { threshold = 0.5, rule = 'coco' } = options;
  checkChoice('options.rule', rule, ['coco', 'voc']);
  checkBetween('options.threshold', threshold, 0, 1);
  checkDetectionRecords(detections, groundTruths);
  const boxes = (items: readonly { readonly box: Box }[]) => items.map(({ box }) => box);
  const overlaps = intersectionOverUnionMatrix(boxes(detections), boxes(groundTruths), options);
  const choose = rule === 'coco' ? chooseAsCoco : chooseAsVoc;
  const taken = groundTruths.map(() => false);
  const matches: DetectionMatch[] = Array.from(detections, () => falsePositive);
  const bestFirst = [...detections.keys()].sort(
    (i, j) => detections[j].score - detections[i].score,
  );
  for (const d of bestFirst) {
    const g = choose(overlaps[d], groundTruths, taken, threshold);
    if (g < 0) continue;
    const ignored = groundTruths[g].ignored === true;
    // VOC lets any number of detections fall on a difficult object.
    taken[g] = !ignored || rule === 'coco';
    matches[d] = { verdict: ignored ? 'ignored' : 'true-positive', groundTruth: g };
  }
  return matches;
}

/** Expects lists of records with finite scores and labels that can be told apart. */
export function checkDetectionRecords(
  detections: readonly DetectedBox[],
  groundTruths: readonly GroundTruthBox[],
): void {
  checkList('detections', detections);
  checkList('groundTruths', groundTruths);
  detections.forEach(({ score, label }, i) => {
    checkFinite(`detections[${i}].score`, score);
    if (label !== undefined) checkLabel(`detections[${i}].label`, label);
  });
  groundTruths.forEach(({ label }, i) => {
    if (label !== undefined) checkLabel(`groundTruths[${i}].label`, label);
  });
}

const falsePositive: DetectionMatch = { verdict: 'false-positive', groundTruth: -1 };

/** The best object that is left for a detection, or −1. */
export function chooseAsCoco(
  overlaps: readonly number[],
  groundTruths: readonly { readonly ignored?: boolean }[],
  taken: readonly boolean[],
  threshold: number,
): number {
  // An ignored object is taken only by a detection that fits no other.
  for (const ignored of [false, true]) {
    let best = Math.min(threshold, 1 - 1e-10);
    let match = -1;
    overlaps.forEach((overlap, g) => {
      const open = !taken[g] && (groundTruths[g].ignored ?? false) === ignored;
      if (!open || overlap < best) return;
      best = overlap;
      match = g;
    });
    if (match >= 0) return match;
  }
  return -1;
}

function chooseAsVoc(
  overlaps: readonly number[],
  _groundTruths: readonly GroundTruthBox[],
  taken: readonly boolean[],
  threshold: number,
): number {
  const best = Math.max(...overlaps);
  const g = overlaps.indexOf(best);
  return best > threshold && !taken[g] ? g : -1;
}
