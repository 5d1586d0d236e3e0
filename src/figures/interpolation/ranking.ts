import { cocoRecalls, detectionAveragePrecision } from '#vision/detection';
import type { DetectionImage, DetectionRanking, Interpolation } from '#vision/detection';
import { averageAtRecalls, makeMonotone } from '../../vision/detection/interpolation.ts';
import type { Point } from '../panel.ts';

/** How one ranking becomes one number. */
export const methods = [
  { name: '11 points (VOC 2007)', short: '11 points', interpolation: 'voc-2007' },
  { name: '101 points (COCO)', short: '101 points', interpolation: 'coco' },
  { name: 'All points (VOC 2012)', short: 'All points', interpolation: 'voc-2012' },
] as const satisfies readonly { name: string; short: string; interpolation: Interpolation }[];

/** Detections by name; no `overlap` means that nothing is there. G's score is the reader's. */
export const detections = [
  { name: 'A', score: 0.93, overlap: 0.91 },
  { name: 'B', score: 0.88, overlap: 0.83 },
  { name: 'C', score: 0.79, overlap: 0.72 },
  { name: 'D', score: 0.71, overlap: 0.87 },
  { name: 'E', score: 0.66, overlap: 0 },
  { name: 'F', score: 0.58, overlap: 0.61 },
  { name: 'G', score: 0.85, overlap: 0 },
  { name: 'H', score: 0.47, overlap: 0.57 },
] as const;

/** Six defects have a detection that overlaps them; a seventh has none. */
const objects = 7;
const boxWidth = 100;

/** One image: each object has a stretch of its own, and its detection is moved to the overlap. */
function imageOf(scoreOfG: number): DetectionImage {
  const place = (i: number, moved: number) =>
    [1000 * i + moved, 0, 1000 * i + moved + boxWidth, 10] as const;
  const truths = detections.flatMap(({ overlap }, i) =>
    overlap > 0 ? [{ box: place(i, 0) }] : [],
  );
  return {
    groundTruths: [...truths, { box: place(objects + 2, 0) }],
    detections: detections.map(({ name, score, overlap }, i) => ({
      box: place(i, (boxWidth * (1 - overlap)) / (1 + overlap)),
      score: name === 'G' ? scoreOfG : score,
    })),
  };
}

/** A ranking's curve and its three averages. */
export interface Ranking extends DetectionRanking {
  /** Names in order of score, and whether each is a hit. */
  readonly order: readonly { readonly name: string; readonly hit: boolean }[];
  /** By method, in the order of `methods`. */
  readonly averages: readonly number[];
}

export function rankingOf(threshold: number, scoreOfG: number): Ranking {
  const image = imageOf(scoreOfG);
  const rankings = methods.map(({ interpolation }) =>
    detectionAveragePrecision([image], { interpolation, threshold }),
  );
  const { recall } = rankings[0];
  const order = detections
    .map(({ name }, i) => ({ name, score: image.detections[i].score }))
    .sort((a, b) => b.score - a.score)
    .map(({ name }, i) => ({ name, hit: recall[i] > (i === 0 ? 0 : recall[i - 1]) }));
  return { ...rankings[0], order, averages: rankings.map((one) => one.averagePrecision) };
}

/** What a method reads: each recall with the best precision from there on. */
export function readOff({ precision, recall }: Ranking, method: number): Point[] {
  const best = Float64Array.from(precision);
  makeMonotone(best);
  const { interpolation } = methods[method];
  if (interpolation === 'voc-2012') return recall.map((at, i) => [at, best[i]]);
  const grid =
    interpolation === 'coco' ? cocoRecalls() : Array.from({ length: 11 }, (_, i) => i * 0.1);
  return grid.map((at) => [at, averageAtRecalls(best, recall, [at])]);
}
