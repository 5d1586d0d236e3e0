import { check, checkBetween } from '../check.ts';
import type { Vector } from '../check.ts';
import { checkCosts } from './inspection-cost.ts';
import type { MistakeCosts } from './inspection-cost.ts';
import type { ClassLabel, PositiveOptions } from './labels.ts';
import { thresholdCounts } from './threshold-counts.ts';

/** What inspection costs a part at one threshold. */
export interface ThresholdCost {
  /** Flag what scores at least this; Infinity flags nothing. */
  readonly threshold: number;
  readonly escapeRate: number;
  readonly falsePositiveRate: number;
  /** In the currency of the costs, a part inspected. */
  readonly costPerPart: number;
}

/**
 * What inspection costs a part at every threshold, at the line's share of defects.
 *
 * Test sets hold far more defects than the line does; the rates come from the samples and the share
 * from the line. Thresholds between two entries act as the higher one.
 *
 * Formula: $c(t) = \pi\,(1 - \mathrm{TPR}(t))\,c_{\text{escape}} + (1 - \pi)\,\mathrm{FPR}(t)\,c_{\text{overkill}}$
 *
 * @param actual the true class of each sample, both classes present
 * @param scores the score of each sample, higher means more likely a defect
 * @param costs what an escape and an overkill cost
 * @param options `positive`: the defect's label, default 1; `prevalence`: the share of parts that
 *   are defective on the line, default as in the samples
 * @returns one entry a threshold, from Infinity (flag nothing) downwards
 * @throws RangeError as `thresholdCounts` does, for one class only, a negative cost, or a
 *   prevalence that is not from 0 to 1
 * @example
 * ```ts
 * import { thresholdCosts } from '#vision';
 * const costs = { escape: 180, overkill: 1.5 };
 * thresholdCosts([1, 0], [0.9, 0.2], costs, { prevalence: 0.004 }).map((point) => point.costPerPart); // [0.72, 0, 1.494]
 * ```
 * @source Provost and Fawcett, "Robust Classification for Imprecise Environments", 2001
 */
export function thresholdCosts(
  actual: readonly ClassLabel[],
  scores: Vector,
  costs: MistakeCosts,
  options: PositiveOptions & { readonly prevalence?: number } = {},
): ThresholdCost[] {
  checkCosts(costs);
  const counts = thresholdCounts(actual, scores, options);
  const { positives, negatives } = counts;
  check(positives > 0 && negatives > 0, 'actual', 'one class only', 'both classes');
  const { prevalence = positives / actual.length } = options;
  checkBetween('options.prevalence', prevalence, 0, 1);
  const points = counts.thresholds.map((threshold, i) => ({
    threshold,
    escapeRate: (positives - counts.truePositives[i]) / positives,
    falsePositiveRate: counts.falsePositives[i] / negatives,
  }));
  const nothing = { threshold: Infinity, escapeRate: 1, falsePositiveRate: 0 };
  return [nothing, ...points].map((point) => ({
    ...point,
    costPerPart:
      prevalence * point.escapeRate * costs.escape +
      (1 - prevalence) * point.falsePositiveRate * costs.overkill,
  }));
}

/**
 * The threshold at which inspection costs least; of several, the highest.
 *
 * With calibrated probabilities it lies near overkill / (overkill + escape): for 1.50 and 180, at
 * 0.8 %.
 *
 * @param actual the true class of each sample, both classes present
 * @param scores the score of each sample, higher means more likely a defect
 * @param costs what an escape and an overkill cost
 * @param options as for `thresholdCosts`
 * @returns the cheapest entry of `thresholdCosts`
 * @throws RangeError as `thresholdCosts` does
 * @example
 * ```ts
 * import { cheapestThreshold } from '#vision';
 * const costs = { escape: 180, overkill: 1.5 };
 * cheapestThreshold([1, 1, 0, 0], [0.9, 0.3, 0.5, 0.1], costs).threshold; // 0.3
 * ```
 * @source Elkan, "The Foundations of Cost-Sensitive Learning", 2001
 */
export function cheapestThreshold(
  actual: readonly ClassLabel[],
  scores: Vector,
  costs: MistakeCosts,
  options: PositiveOptions & { readonly prevalence?: number } = {},
): ThresholdCost {
  const points = thresholdCosts(actual, scores, costs, options);
  return points.reduce((best, point) => (point.costPerPart < best.costPerPart ? point : best));
}
