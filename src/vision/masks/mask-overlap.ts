import { checkChoice, checkLength } from '../check.ts';
import { checkGrey, checkSameSize } from '../imaging/image.ts';
import type { Image } from '../imaging/image.ts';

/** How the overlap of masks is measured. */
export interface MaskOverlapOptions {
  /**
   * What two empty masks give, whose overlap is 0 / 0: `zero` (default, pycocotools and
   * scikit-learn), `one` (nothing was there, and nothing was claimed) or `nan` (leave it out).
   */
  readonly bothEmpty?: 'zero' | 'one' | 'nan';
}

/**
 * Intersection over union (Jaccard index) of two masks: how well two outlines agree.
 *
 * Any value but 0 belongs to the mask.
 *
 * Formula: $\mathrm{IoU} = \frac{|A \cap B|}{|A \cup B|}$
 *
 * @param a a grey image; 0 is background
 * @param b another of the same size
 * @param options `bothEmpty`: `zero` (default), `one` or `nan`
 * @returns the share of the union that both cover, from 0 to 1
 * @throws RangeError when an image is not grey, a value is not finite or the sizes differ
 * @example
 * ```ts
 * import { imageFromRows, maskIntersectionOverUnion } from '#vision';
 * const label = imageFromRows([[1, 1, 1, 1], [0, 0, 0, 0]]);
 * const found = imageFromRows([[0, 1, 1, 1], [0, 1, 0, 0]]);
 * maskIntersectionOverUnion(label, found); // 0.6
 * ```
 * @source Jaccard 1912; scikit-learn 1.9.1, `sklearn.metrics.jaccard_score`; pycocotools 2.0.11,
 *   `pycocotools.mask.iou`
 */
export function maskIntersectionOverUnion(
  a: Image,
  b: Image,
  options: MaskOverlapOptions = {},
): number {
  const { both, first, second } = countOverlap(a, b, options);
  return shareOf(both, first + second - both, options);
}

/**
 * The Dice coefficient of two masks: twice what both cover, over the sum of both areas.
 *
 * It is the F1 score of the pixels, and tells no more of one pair of masks than the IoU does:
 * Dice = 2 IoU / (1 + IoU). Averaged over pictures, the two may disagree.
 *
 * Formula: $D = \frac{2\,|A \cap B|}{|A| + |B|}$
 *
 * @param a a grey image; 0 is background
 * @param b another of the same size
 * @param options `bothEmpty`: `zero` (default), `one` or `nan`
 * @returns a number from 0 to 1
 * @throws RangeError when an image is not grey, a value is not finite or the sizes differ
 * @example
 * ```ts
 * import { diceCoefficient, imageFromRows } from '#vision';
 * const label = imageFromRows([[1, 1, 1, 1], [0, 0, 0, 0]]);
 * const found = imageFromRows([[0, 1, 1, 1], [0, 1, 0, 0]]);
 * diceCoefficient(label, found); // 0.75
 * ```
 * @source Dice, "Measures of the Amount of Ecologic Association Between Species", 1945;
 *   scikit-learn 1.9.1, `sklearn.metrics.f1_score`
 */
export function diceCoefficient(a: Image, b: Image, options: MaskOverlapOptions = {}): number {
  const { both, first, second } = countOverlap(a, b, options);
  return shareOf(2 * both, first + second, options);
}

/**
 * The IoU of every mask of one list with every mask of another.
 *
 * @param rows N grey images of one size; 0 is background
 * @param columns M of the same size
 * @param options `bothEmpty`: `zero` (default), `one` or `nan`
 * @returns N rows of M values from 0 to 1
 * @throws RangeError when a list is empty, an image is not grey or the sizes differ
 * @example
 * ```ts
 * import { imageFromRows, maskIntersectionOverUnionMatrix } from '#vision';
 * const [left, whole] = [imageFromRows([[1, 0]]), imageFromRows([[1, 1]])];
 * maskIntersectionOverUnionMatrix([left], [left, whole]); // [[1, 0.5]]
 * ```
 * @source pycocotools 2.0.11, `pycocotools.mask.iou`
 */
export function maskIntersectionOverUnionMatrix(
  rows: readonly Image[],
  columns: readonly Image[],
  options: MaskOverlapOptions = {},
): number[][] {
  checkLength('rows', rows);
  checkLength('columns', columns);
  return rows.map((row) => columns.map((each) => maskIntersectionOverUnion(row, each, options)));
}

function countOverlap(a: Image, b: Image, { bothEmpty = 'zero' }: MaskOverlapOptions) {
  checkChoice('options.bothEmpty', bothEmpty, ['zero', 'one', 'nan']);
  checkGrey('a', a);
  checkSameSize('b', b, 'a', a);
  let [both, first, second] = [0, 0, 0];
  for (let i = 0; i < a.data.length; i++) {
    const [inA, inB] = [a.data[i] !== 0, b.data[i] !== 0];
    if (inA) first += 1;
    if (inB) second += 1;
    if (inA && inB) both += 1;
  }
  return { both, first, second };
}

function shareOf(part: number, whole: number, { bothEmpty }: MaskOverlapOptions): number {
  if (whole > 0) return part / whole;
  return bothEmpty === 'one' ? 1 : bothEmpty === 'nan' ? NaN : 0;
}
