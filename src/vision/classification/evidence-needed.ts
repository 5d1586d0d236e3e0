import { checkInteger } from '../check.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { checkOpen } from './proportion-interval.ts';

/**
 * How many defects must be shown to claim a recall, when so many of them escape.
 *
 * The least number whose one-sided Clopper–Pearson bound on the escape rate is 1 − recall or less;
 * without escapes, ln(1 − confidence) / ln(recall) rounded up.
 *
 * @param recall the recall to claim, above 0 and below 1
 * @param options `confidence` (default 0.95); `escapes` allowed (default 0)
 * @returns a whole number of defects
 * @throws RangeError when recall or confidence is not above 0 and below 1, or escapes not whole
 * @example
 * ```ts
 * import { defectsNeededForRecall } from '#vision';
 * defectsNeededForRecall(0.995); // 598
 * defectsNeededForRecall(0.995, { escapes: 1 }); // 947
 * ```
 * @source Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?", 1983
 */
export function defectsNeededForRecall(
  recall: number,
  options: { readonly confidence?: number; readonly escapes?: number } = {},
): number {
  const { confidence = 0.95, escapes = 0 } = options;
  checkOpen('recall', recall);
  checkInteger('options.escapes', escapes);
  checkOpen('options.confidence', confidence);
  // At this recall, so few escapes have a chance of I_recall(defects − escapes, escapes + 1).
  const doubt = (1 - confidence) * (1 + 1e-12);
  const proves = (defects: number) =>
    incompleteBeta(recall, defects - escapes, escapes + 1) <= doubt;
  let short = escapes;
  let enough = escapes + 1;
  while (!proves(enough)) [short, enough] = [enough, 2 * enough];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (proves(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
