import { IGNORED, TRUE_POSITIVE, judgeCell, measureCell, offerObjects } from './coco-matching.ts';
import type { CocoQuirks, MeasuredCell, OfferedObjects } from './coco-matching.ts';
import type { CocoCategory } from './coco-records.ts';
import { averageAtRecalls, makeMonotone } from './interpolation.ts';

/** The grids over which COCO averages. */
export interface CocoGrid extends CocoQuirks {
  readonly thresholds: readonly number[];
  readonly recalls: readonly number[];
  readonly limits: readonly number[];
  readonly areaRanges: readonly (readonly [low: number, high: number])[];
}

/** AP and final recall by limit and threshold; −1 without objects. */
interface AreaTable {
  readonly averagePrecision: readonly (readonly number[])[];
  readonly recall: readonly (readonly number[])[];
}

/** One category's tables, in the order of the grid's area ranges. */
export type CocoTable = readonly AreaTable[];

/** All detections of a category: their places within their cells, and their order by score. */
interface Ranking {
  readonly places: Uint32Array;
  readonly bestFirst: Uint32Array;
}

/** Runs one category through matching and averaging. */
export function tabulateCategory(category: CocoCategory, grid: CocoGrid): CocoTable {
  const cells = category.cells.map((cell) => measureCell(cell, Math.max(...grid.limits)));
  const detections = cells.flatMap((cell) => cell.detections);
  const places = Uint32Array.from(cells.flatMap((cell) => [...cell.detections.keys()]));
  const scores = Float64Array.from(detections, (detection) => detection.score);
  // Stable, so equal scores stay in the order of image and, within it, of input.
  const bestFirst = Uint32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
  return grid.areaRanges.map((areaRange) => {
    const objects = cells.map((cell) => offerObjects(cell, areaRange, grid));
    return tabulateArea(cells, objects, { places, bestFirst }, grid);
  });
}

function tabulateArea(
  cells: readonly MeasuredCell[],
  objects: readonly OfferedObjects[],
  { places, bestFirst }: Ranking,
  grid: CocoGrid,
): AreaTable {
  const averagePrecision = grid.limits.map(() => grid.thresholds.map(() => -1));
  const recall = grid.limits.map(() => grid.thresholds.map(() => -1));
  const positives = objects.flatMap(({ ignored }) => ignored).filter((skip) => !skip).length;
  if (positives === 0) return { averagePrecision, recall };
  const verdicts = new Uint8Array(bestFirst.length);
  grid.thresholds.forEach((threshold, t) => {
    let offset = 0;
    cells.forEach((cell, i) => {
      judgeCell(cell, objects[i], threshold, grid, verdicts, offset);
      offset += cell.detections.length;
    });
    grid.limits.forEach((limit, l) => {
      const ranked = bestFirst.filter((d) => places[d] < limit && verdicts[d] !== IGNORED);
      const curve = traceCurve(ranked, verdicts, positives);
      averagePrecision[l][t] = averageAtRecalls(curve.precision, curve.recall, grid.recalls);
      recall[l][t] = curve.recall.at(-1) ?? 0;
    });
  });
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
