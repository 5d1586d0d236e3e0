import { IGNORED, TRUE_POSITIVE, isIgnored, judgeCell, measureCell } from './coco-matching.ts';
import type { CocoQuirks } from './coco-matching.ts';
import type { CocoCategory } from './coco-records.ts';
import { averageAtRecalls, makeMonotone } from './interpolation.ts';

/** The grids over which COCO averages. */
export interface CocoGrid extends CocoQuirks {
  readonly thresholds: readonly number[];
  readonly recalls: readonly number[];
  readonly limits: readonly number[];
  readonly areaRanges: readonly (readonly [low: number, high: number])[];
}

/** One category's AP and final recall by area range, limit and threshold; −1 without objects. */
export interface CocoTable {
  readonly averagePrecision: readonly (readonly (readonly number[])[])[];
  readonly recall: readonly (readonly (readonly number[])[])[];
}

/** Runs one category through matching and averaging. */
export function tabulateCategory(category: CocoCategory, grid: CocoGrid): CocoTable {
  const cells = category.cells.map((cell) => measureCell(cell, Math.max(...grid.limits)));
  const detections = cells.flatMap((cell) => cell.detections);
  const places = Uint32Array.from(cells.flatMap((cell) => [...cell.detections.keys()]));
  const scores = Float64Array.from(detections, (detection) => detection.score);
  // Stable, so equal scores stay in the order of image and, within it, of input.
  const bestFirst = Uint32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
  const verdicts = new Uint8Array(scores.length);
  const averagePrecision: number[][][] = [];
  const recall: number[][][] = [];
  for (const areaRange of grid.areaRanges) {
    const wanted = cells.map(({ groundTruths }) =>
      groundTruths.filter((truth) => !isIgnored(truth, areaRange, grid)),
    );
    const positives = wanted.reduce((sum, { length }) => sum + length, 0);
    const byLimit = grid.limits.map(() => grid.thresholds.map(() => -1));
    const recallByLimit = grid.limits.map(() => grid.thresholds.map(() => -1));
    averagePrecision.push(byLimit);
    recall.push(recallByLimit);
    if (positives === 0) continue;
    grid.thresholds.forEach((threshold, t) => {
      let offset = 0;
      for (const cell of cells) {
        judgeCell(cell, areaRange, threshold, grid, verdicts, offset);
        offset += cell.detections.length;
      }
      grid.limits.forEach((limit, l) => {
        const ranked = bestFirst.filter((d) => places[d] < limit && verdicts[d] !== IGNORED);
        const curve = traceCurve(ranked, verdicts, positives);
        byLimit[l][t] = averageAtRecalls(curve.precision, curve.recall, grid.recalls);
        recallByLimit[l][t] = curve.recall.at(-1) ?? 0;
      });
    });
  }
  return { averagePrecision, recall };
}

interface Curve {
  readonly precision: Float64Array;
  readonly recall: Float64Array;
}

function traceCurve(ranked: Uint32Array, verdicts: Uint8Array, positives: number): Curve {
  const precision = new Float64Array(ranked.length);
  const recall = new Float64Array(ranked.length);
  let hits = 0;
  for (let i = 0; i < ranked.length; i++) {
    if (verdicts[ranked[i]] === TRUE_POSITIVE) hits += 1;
    recall[i] = hits / positives;
    // pycocotools adds one epsilon: a single hit has precision 0.9999999999999998.
    precision[i] = hits / (i + 1 + Number.EPSILON);
  }
  makeMonotone(precision);
  return { precision, recall };
}
