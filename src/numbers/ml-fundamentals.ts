import { intersectionOverUnion } from '#vision/boxes';
import type { PixelConvention } from '#vision/boxes';
import { expectedCalibrationError } from '#vision/calibration';
import { cohenKappa, normalQuantile } from '#vision/classification';
import { interpolatedAveragePrecision } from '#vision/detection';
import type { Interpolation } from '#vision/detection';
import { normalShare } from '../vision/drift/gamma-functions.ts';
import { runningExample } from '../vision/running-example.ts';
import { tileSide } from './images.ts';
import { targetRecall } from './mistakes.ts';
import { travellingBoard } from './travelling-board.ts';

const { defects, line } = runningExample;

/** Share of defective boards among those that the model is trained on: our choice. */
export const enrichedShare = 0.25;

/** Numbers that an Inception network gives for a picture, at the layer that FID reads. */
export const inceptionFeatures = 2048;

/** Pixels on a side of the pictures that an Inception network reads. */
export const inceptionSide = 299;

/** Share of test images with an image of the same board in training, when images are drawn singly. */
export function seenBoardShare(testShare: number): number {
  return 1 - testShare ** (line.fieldsPerBoard - 1);
}

/** Test images in a million whose board is new to the model, when images are drawn singly. */
export function unseenPerMillion(testShare: number): number {
  return 1e6 * (1 - seenBoardShare(testShare));
}

/** Share of the stopped boards that are defective, where such a share of all boards is. */
export function precisionAt(share: number, recall: number, overkill: number): number {
  return (share * recall) / (share * recall + (1 - share) * overkill);
}

/** A probability learned where one share of boards is defective, carried to the line's own share. */
export function carriedToTheLine(probability: number, share: number = enrichedShare): number {
  const odds = (rate: number) => rate / (1 - rate);
  const carried = (odds(probability) * odds(defects.boardRate)) / odds(share);
  return carried / (1 + carried);
}

/** Average precision of the page's six detections of four defects, one of them never found. */
export function workedAveragePrecision(rules: Interpolation): number {
  const found = [true, true, false, true, false, false];
  const hits = found.map((_, rank) => found.slice(0, rank + 1).filter(Boolean).length);
  const precision = hits.map((count, rank) => count / (rank + 1));
  return interpolatedAveragePrecision(
    precision,
    hits.map((count) => count / 4),
    rules,
  );
}

/** Pixels by which the smallest defect's box may slip sideways before its IoU falls to a threshold. */
export function slipAtOverlap(threshold: number): number {
  return (defects.smallestPixels * (1 - threshold)) / (1 + threshold);
}

/** IoU of the smallest defect's box with itself, so many pixels to the right, where pixels are counted so. */
export function slippedOverlap(pixels: number, convention: PixelConvention): number {
  const side = defects.smallestPixels;
  const box = [0, 0, side, side] as const;
  return intersectionOverUnion(box, [pixels, 0, side + pixels, side], { convention });
}

/** IoU of the travelling board's bite with a box that lies so many pixels right and down of it. */
export function biteOverlapAfterShift(pixels: number): number {
  const { width, height } = travellingBoard.bite;
  const moved = [pixels, pixels, width + pixels, height + pixels] as const;
  return intersectionOverUnion([0, 0, width, height], moved);
}

/** Pixels that the smallest defect keeps when a tile is shrunk to the side that Inception reads. */
export function defectWidthForInception(): number {
  return (defects.smallestPixels * inceptionSide) / tileSide;
}

/** Two inspectors on the page's hundred joints: agreement seen, by chance, and beyond it. */
export function workedKappa() {
  const [bothReject, onlyFirst, onlySecond, bothPass] = [20, 6, 4, 70];
  const verdicts = (counts: readonly number[], calls: string) =>
    counts.flatMap((count, i) => Array.from({ length: count }, () => calls.charAt(i)));
  const counts = [bothReject, onlyFirst, onlySecond, bothPass];
  const [first, second] = [verdicts(counts, 'rrpp'), verdicts(counts, 'rprp')];
  const joints = first.length;
  const share = (list: readonly string[]) => list.filter((call) => call === 'r').length / joints;
  const observed = (bothReject + bothPass) / joints;
  const chance = share(first) * share(second) + (1 - share(first)) * (1 - share(second));
  return { observed, chance, kappa: cohenKappa(first, second) };
}

/** Share of joints that each of two equally good inspectors misjudges, half of the joints being bad. */
export function mistakesBehind(kappa: number): number {
  return (1 - Math.sqrt(kappa)) / 2;
}

/** Kappa of two inspectors who misjudge such a share, independently, where such a share is bad. */
export function kappaAmong(badShare: number, mistakes: number): number {
  const reject = badShare * (1 - mistakes) + (1 - badShare) * mistakes;
  const observed = (1 - mistakes) ** 2 + mistakes ** 2;
  const chance = reject ** 2 + (1 - reject) ** 2;
  return (observed - chance) / (1 - chance);
}

/** The worked calibration error: a hundred boards in three groups of one promise each. */
export function workedCalibrationError(): number {
  const groups = [
    { promise: 0.05, boards: 80, bad: 4 },
    { promise: 0.45, boards: 15, bad: 3 },
    { promise: 0.95, boards: 5, bad: 3 },
  ];
  const promises = groups.flatMap((group) =>
    Array.from({ length: group.boards }, () => group.promise),
  );
  const outcomes = groups.flatMap((group) =>
    Array.from({ length: group.boards }, (_, board) => (board < group.bad ? 1 : 0)),
  );
  return expectedCalibrationError(promises, outcomes, { bins: 10 });
}

/** Overkill at the target recall of a model with such an area under the ROC curve, if the scores of
 * good and of bad boards are both normal and equally wide. */
export function overkillBehind(area: number, recall: number = targetRecall): number {
  const distance = Math.SQRT2 * normalQuantile(area);
  return 1 - normalShare(distance - normalQuantile(recall));
}

/** Different numbers in a covariance matrix of so many features. */
export function covarianceNumbers(features: number = inceptionFeatures): number {
  return (features * (features + 1)) / 2;
}
