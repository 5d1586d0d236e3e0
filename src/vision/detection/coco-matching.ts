import type { CocoCell, CocoDetection, CocoGroundTruth } from './coco-records.ts';

/** What becomes of a detection. */
export const FALSE_POSITIVE = 0;
export const TRUE_POSITIVE = 1;
export const IGNORED = 2;

/** Where pycocotools does something that one may not want. */
export interface CocoQuirks {
  readonly ignoreField: 'overwritten' | 'kept';
  readonly zeroIdentifier: 'unmatched' | 'matched';
}

/** A cell made ready: detections best first, cut at the limit, and every IoU measured once. */
export interface MeasuredCell {
  readonly groundTruths: readonly CocoGroundTruth[];
  readonly detections: readonly CocoDetection[];
  /** Detections × ground truths, row by row. */
  readonly overlaps: Float64Array;
}

/** Sorts a cell's detections (stably, best first), keeps the first `limit` and measures the IoUs. */
export function measureCell(cell: CocoCell, limit: number): MeasuredCell {
  const { groundTruths } = cell;
  const detections = cell.detections.toSorted((a, b) => b.score - a.score).slice(0, limit);
  const overlaps = new Float64Array(detections.length * groundTruths.length);
  let next = 0;
  for (const detection of detections) {
    for (const truth of groundTruths) overlaps[next++] = cocoOverlap(detection, truth);
  }
  return { groundTruths, detections, overlaps };
}

/** The objects of a cell in one area range: which need not be found, and those come last. */
export interface OfferedObjects {
  readonly areaRange: readonly [low: number, high: number];
  readonly ignored: readonly boolean[];
  readonly wantedFirst: readonly number[];
}

/** Ignores crowds, objects outside the area range and, if asked, those marked so. */
export function offerObjects(
  { groundTruths }: MeasuredCell,
  areaRange: readonly [low: number, high: number],
  quirks: CocoQuirks,
): OfferedObjects {
  const ignored = groundTruths.map((truth) => {
    const area = truth.area ?? truth.bbox[2] * truth.bbox[3];
    const marked = quirks.ignoreField === 'kept' && truth.ignore === 1;
    return marked || truth.iscrowd === 1 || area < areaRange[0] || area > areaRange[1];
  });
  const all = [...groundTruths.keys()];
  const wantedFirst = [...all.filter((g) => !ignored[g]), ...all.filter((g) => ignored[g])];
  return { areaRange, ignored, wantedFirst };
}

/**
 * Matches a cell's detections at one IoU threshold and writes a verdict for each, from `offset` on.
 *
 * What falls on an ignored object, or on none and is itself outside the area range, is ignored.
 */
export function judgeCell(
  { groundTruths, detections, overlaps }: MeasuredCell,
  { areaRange, ignored, wantedFirst }: OfferedObjects,
  threshold: number,
  quirks: CocoQuirks,
  verdicts: Uint8Array,
  offset: number,
): void {
  const [low, high] = areaRange;
  const taken = new Uint8Array(groundTruths.length);
  for (let d = 0; d < detections.length; d++) {
    // The cap lets a perfect box match at threshold 1 in spite of rounding.
    let best = Math.min(threshold, 1 - 1e-10);
    let match = -1;
    for (const g of wantedFirst) {
      if (taken[g] === 1 && groundTruths[g].iscrowd !== 1) continue;
      if (match >= 0 && !ignored[match] && ignored[g]) break;
      const overlap = overlaps[d * groundTruths.length + g];
      if (overlap < best) continue;
      best = overlap;
      match = g;
    }
    if (match >= 0) taken[match] = 1;
    const [, , width, height] = detections[d].bbox;
    const outside = width * height < low || width * height > high;
    const counts = match >= 0 && !readsAsUnmatched(groundTruths[match], quirks);
    if ((match >= 0 && ignored[match]) || (!counts && outside)) verdicts[offset + d] = IGNORED;
    else verdicts[offset + d] = counts ? TRUE_POSITIVE : FALSE_POSITIVE;
  }
}

function readsAsUnmatched(truth: CocoGroundTruth, quirks: CocoQuirks): boolean {
  return truth.id === 0 && quirks.zeroIdentifier === 'unmatched';
}

/** IoU; inside a crowd the union is the detection alone, so a box within it scores 1. */
function cocoOverlap(detection: CocoDetection, truth: CocoGroundTruth): number {
  const [x, y, width, height] = detection.bbox;
  const [left, top, truthWidth, truthHeight] = truth.bbox;
  const sharedWidth = Math.min(x + width, left + truthWidth) - Math.max(x, left);
  const sharedHeight = Math.min(y + height, top + truthHeight) - Math.max(y, top);
  if (sharedWidth <= 0 || sharedHeight <= 0) return 0;
  const intersection = sharedWidth * sharedHeight;
  const area = width * height;
  const union = truth.iscrowd === 1 ? area : area + truthWidth * truthHeight - intersection;
  return intersection / union;
}
