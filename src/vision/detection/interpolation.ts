import { check, checkAllBetween, checkChoice, checkList, checkSameLength } from '../check.ts';
import type { Vector } from '../check.ts';
import { cocoRecalls } from './coco-grids.ts';

/**
 * Where the precision–recall curve is read: `voc-2007` at 11 recalls, `voc-2012` at every point,
 * `coco` at 101 recalls.
 */
export type Interpolation = 'voc-2007' | 'voc-2012' | 'coco';

/**
 * Average precision of a ranking whose precision has first been made monotone.
 *
 * Every method reads, at a recall, the best precision from there on; they differ in where they
 * read. Grids are numpy's, whose 0.3 is 0.30000000000000004 in VOC 2007: a recall of exactly
 * 3 in 10 does not reach it.
 *
 * Formula: $\mathrm{AP} = \frac{1}{|R|} \sum_{r \in R} \max_{\tilde r \ge r} p(\tilde r)$, or
 *   $\sum_i (r_i - r_{i-1}) \max_{\tilde r \ge r_i} p(\tilde r)$ at every point
 *
 * @param precision precision after each detection, best score first, 0 to 1
 * @param recall recall after each detection, 0 to 1, never falling
 * @param interpolation `voc-2007`, `voc-2012` or `coco` (default)
 * @returns the average precision, 0 to 1; 0 for an empty ranking
 * @throws RangeError when the lengths differ, a value is not from 0 to 1 or recall falls
 * @example
 * ```ts
 * import { interpolatedAveragePrecision } from '#vision';
 * const precision = [1, 0.5, 2 / 3];
 * const recall = [0.5, 0.5, 1];
 * interpolatedAveragePrecision(precision, recall, 'voc-2012'); // 0.8333333333333333
 * interpolatedAveragePrecision(precision, recall, 'voc-2007').toFixed(4); // '0.8485'
 * interpolatedAveragePrecision(precision, recall, 'coco').toFixed(4); // '0.8350'
 * ```
 * @source Everingham et al., "The PASCAL Visual Object Classes (VOC) Challenge", IJCV 2010, section
 *   4.2; pycocotools 2.0.11, `COCOeval.accumulate`
 */
export function interpolatedAveragePrecision(
  precision: Vector,
  recall: Vector,
  interpolation: Interpolation = 'coco',
): number {
  checkInterpolation('interpolation', interpolation);
  checkList('recall', recall);
  checkSameLength('precision', precision, 'recall', recall);
  checkAllBetween('precision', precision, 0, 1);
  checkAllBetween('recall', recall, 0, 1);
  recall.forEach((value, i) => {
    const least = i === 0 ? 0 : recall[i - 1];
    check(value >= least, `recall[${i}]`, value, `at least the recall before it (${least})`);
  });
  const best = Float64Array.from(precision);
  makeMonotone(best);
  if (interpolation === 'coco') return averageAtRecalls(best, recall, cocoRecalls());
  if (interpolation === 'voc-2007') return averageAtRecalls(best, recall, elevenRecalls());
  let area = 0;
  best.forEach((value, i) => (area += value * (recall[i] - (i === 0 ? 0 : recall[i - 1]))));
  return area;
}

/** Expects one of the named interpolations. */
export function checkInterpolation(argument: string, interpolation: Interpolation): void {
  checkChoice(argument, interpolation, ['voc-2007', 'voc-2012', 'coco']);
}

/** Raises each precision to the best that comes after it, in place. */
export function makeMonotone(precision: Float64Array): void {
  for (let i = precision.length - 1; i > 0; i--) {
    precision[i - 1] = Math.max(precision[i - 1], precision[i]);
  }
}

/** Reads a monotone precision where each recall is first reached; what is never reached counts 0. */
export function averageAtRecalls(
  precision: ArrayLike<number>,
  recall: ArrayLike<number>,
  recalls: Vector,
): number {
  let sum = 0;
  let i = 0;
  for (const wanted of recalls) {
    while (i < recall.length && recall[i] < wanted) i += 1;
    if (i < recall.length) sum += precision[i];
  }
  return sum / recalls.length;
}

function elevenRecalls(): number[] {
  return Array.from({ length: 11 }, (_, i) => i * 0.1);
}
