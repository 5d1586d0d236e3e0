import { detectionAveragePrecision, interpolatedAveragePrecision } from '#vision/detection';
import { makeMonotone } from '../../vision/detection/interpolation.ts';
import type { Point } from '../panel.ts';

/** Defects in the pictures; the last has no detection. */
export const objects = 8;

/** Rankings of the same detections, best score first: H hits a defect, F is a false alarm. */
export const rankings = [
  { name: 'Good: hits come first', verdicts: 'HHHHHFHHFFFF' },
  { name: 'Fair: hits and false alarms mixed', verdicts: 'HHFHHFHFHFHF' },
  { name: 'Poor: false alarms come early', verdicts: 'FHFFHFHHFHHH' },
] as const;

export const detections = rankings[0].verdicts.length;

/** A ranking as far as a reader has gone down. */
export interface Walk {
  /** One entry a rank, from the first to the last of the whole ranking. */
  readonly hits: readonly boolean[];
  readonly precision: readonly number[];
  readonly recall: readonly number[];
  /** Area under the levelled curve of the first ranks, one entry a rank. */
  readonly areas: readonly number[];
}

export function walkOf(ranking: number): Walk {
  const hits = [...rankings[ranking].verdicts].map((verdict) => verdict === 'H');
  const { precision, recall } = detectionAveragePrecision([imageOf(hits)]);
  const areas = hits.map((_, i) =>
    interpolatedAveragePrecision(precision.slice(0, i + 1), recall.slice(0, i + 1), 'voc-2012'),
  );
  return { hits, precision, recall, areas };
}

/** One picture: a defect in each of the first places, and false alarms beside them. */
function imageOf(hits: readonly boolean[]) {
  const boxAt = (place: number) => [20 * place, 0, 20 * place + 10, 10] as const;
  let found = 0;
  let alarms = objects;
  return {
    groundTruths: Array.from({ length: objects }, (_, i) => ({ box: boxAt(i) })),
    detections: hits.map((isHit, i) => ({
      box: boxAt(isHit ? found++ : alarms++),
      score: 1 - i / hits.length,
    })),
  };
}

/** Each recall of the first ranks with the best precision from there on. */
export function levelled({ precision, recall }: Walk, rank: number): Point[] {
  const best = Float64Array.from(precision.slice(0, rank));
  makeMonotone(best);
  return recall.slice(0, rank).map((at, i) => [at, best[i]]);
}
