import {
  check,
  checkAllBetween,
  checkChoice,
  checkInteger,
  checkLength,
  checkSameLength,
} from '../check.ts';
import type { Vector } from '../check.ts';
import { binEdges, binOf, rankBins } from './bin-edges.ts';

/** How predictions are put into bins. */
export interface ReliabilityBinOptions {
  /** How many; default 15 (Guo et al.; scikit-learn's `calibration_curve` takes 5). */
  readonly bins?: number;
  /**
   * `equal-width` (default); `equal-count`: edges at the quantiles, equal confidences stay together
   * (scikit-learn); `equal-split`: the sorted list cut into parts, as numpy's `array_split` does.
   */
  readonly strategy?: 'equal-width' | 'equal-count' | 'equal-split';
  /**
   * Where a confidence on an edge goes: `right-closed` (default: into the bin below; scikit-learn),
   * `left-closed` (into the bin above; 1 into the last), `torchmetrics` (the same, but 1 into an
   * extra bin of its own).
   */
  readonly edges?: 'right-closed' | 'left-closed' | 'torchmetrics';
}

/** One bin of a reliability diagram. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** What was promised; NaN in an empty bin. */
  readonly meanConfidence: number;
  /** What happened: the share of outcomes that are 1; NaN in an empty bin. */
  readonly frequency: number;
}

/**
 * The bins of a reliability diagram: what was promised against what happened.
 *
 * Say whose confidence it is: P(defect) against "is a defect", or the top label's probability
 * (`topLabelConfidences`) against "is right". They are different diagrams.
 *
 * @param confidences a probability from 0 to 1 a sample
 * @param outcomes 1 where it happened, else 0, a sample
 * @param options `bins` (default 15), `strategy` (default `equal-width`), `edges` (default
 *   `right-closed`)
 * @returns every bin, empty ones too, in order of confidence
 * @throws RangeError when the lists are empty or differ in length, a confidence is not from 0 to 1,
 *   an outcome is neither 0 nor 1, or there are more parts than samples to split
 * @example
 * ```ts
 * import { reliabilityBins } from '#vision';
 * reliabilityBins([0.2, 0.4, 0.9], [0, 1, 1], { bins: 2 })[0].frequency; // 0.5
 * reliabilityBins([0.5, 0.9], [0, 1], { bins: 2 })[0].count; // 1
 * reliabilityBins([0.5, 0.9], [0, 1], { bins: 2, edges: 'left-closed' })[0].count; // 0
 * ```
 * @source Niculescu-Mizil and Caruana 2005; scikit-learn 1.9.1,
 *   `sklearn.calibration.calibration_curve`
 */
export function reliabilityBins(
  confidences: Vector,
  outcomes: readonly number[],
  options: ReliabilityBinOptions = {},
): ReliabilityBin[] {
  const { bins = 15, strategy = 'equal-width', edges: edgeRule = 'right-closed' } = options;
  checkChoice('options.strategy', strategy, ['equal-width', 'equal-count', 'equal-split']);
  checkChoice('options.edges', edgeRule, ['right-closed', 'left-closed', 'torchmetrics']);
  checkLength('confidences', confidences);
  checkAllBetween('confidences', confidences, 0, 1);
  checkSameLength('outcomes', outcomes, 'confidences', confidences);
  outcomes.forEach((outcome, i) => {
    check(outcome === 0 || outcome === 1, `outcomes[${i}]`, outcome, '0 or 1');
  });
  checkInteger('options.bins', bins, 1);
  if (strategy === 'equal-split') return splitEqually(confidences, outcomes, bins);
  const edges = binEdges(confidences, bins, strategy);
  const extra = edgeRule === 'torchmetrics';
  const ranges = edges.slice(1).map((high, i) => ({ low: edges[i], high }));
  if (extra) ranges.push({ low: edges[bins], high: edges[bins] });
  const members = ranges.map((): number[] => []);
  confidences.forEach((confidence, i) => {
    members[binOf(confidence, edges, edgeRule)].push(i);
  });
  return ranges.map((range, b) => ({ ...range, ...measure(members[b], confidences, outcomes) }));
}

function splitEqually(
  confidences: Vector,
  outcomes: readonly number[],
  bins: number,
): ReliabilityBin[] {
  checkLength('confidences', confidences, bins);
  return rankBins(confidences, bins).map((members) => ({
    low: confidences[members[0]],
    high: confidences[members[members.length - 1]],
    ...measure(members, confidences, outcomes),
  }));
}

function measure(members: readonly number[], confidences: Vector, outcomes: readonly number[]) {
  const count = members.length;
  const sum = (values: readonly number[]) => members.reduce((total, i) => total + values[i], 0);
  const divisor = count === 0 ? NaN : count;
  return { count, meanConfidence: sum(confidences) / divisor, frequency: sum(outcomes) / divisor };
}
