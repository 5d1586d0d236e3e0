import { check, checkAllFinite, checkChoice, checkInteger, checkLength, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';
import { percentilesOf } from '../serving/percentile.ts';

/** How a feature's range is cut into bins. */
export interface DriftBinOptions {
  /** Number of bins, at least 2. Default 10. */
  readonly bins?: number;
  /** `'equal-count'` (default): cuts at the reference's quantiles; `'equal-width'`. */
  readonly strategy?: 'equal-count' | 'equal-width';
}

/**
 * Cuts between bins, taken from reference data; the outer bins are open to both sides.
 *
 * Quantiles interpolate linearly, as NumPy's; ties in the reference merge bins, so that fewer cuts
 * than asked may come back; where one value fills every inner quantile, the maximum is the cut.
 *
 * @param reference values of the time that is compared to, such as acceptance
 * @param options `bins` (default 10), `strategy` (default `'equal-count'`)
 * @returns ascending cuts, at most bins − 1: k cuts make k + 1 bins
 * @throws RangeError when the reference holds one distinct value only, or one is not finite
 * @example
 * ```ts
 * import { binCuts } from '#vision';
 * binCuts([0, 1, 2, 3, 100], { bins: 4 }); // [1, 2, 3]
 * binCuts([0, 1, 2, 3, 100], { bins: 4, strategy: 'equal-width' }); // [25, 50, 75]
 * ```
 * @source NumPy 2.4, `numpy.quantile`, `numpy.histogram_bin_edges`
 */
export function binCuts(reference: Numbers, options: DriftBinOptions = {}): number[] {
  reference = listOf('reference', reference);
  const { bins = 10, strategy = 'equal-count' } = options;
  checkLength('reference', reference);
  checkAllFinite('reference', reference);
  checkInteger('bins', bins, 2);
  checkChoice('strategy', strategy, ['equal-count', 'equal-width']);
  const low = reference.reduce((a, b) => Math.min(a, b));
  const high = reference.reduce((a, b) => Math.max(a, b));
  check(high > low, 'reference', `${low} only`, 'at least 2 distinct values');
  const places = Array.from({ length: bins - 1 }, (_, i) => (i + 1) / bins);
  if (strategy === 'equal-width')
    return places.map((_, i) => low + (i + 1) * ((high - low) / bins));
  const percents = places.map((place) => 100 * place);
  const cuts = percentilesOf(reference, percents).filter((cut) => cut > low && cut < high);
  const distinct = [...new Set(cuts)];
  return distinct.length > 0 ? distinct : [high];
}

/**
 * How many values fall into each bin.
 *
 * NumPy's bins hold their left edge, pandas' `cut` and `qcut` their right one: a value that is a
 * cut, common with integers, goes to the bin above or below.
 *
 * @param values numbers, not NaN
 * @param cuts ascending cuts between bins, as from `binCuts`
 * @param options `closed`: the side on which a bin holds its edge, `'left'` (default) or `'right'`
 * @returns one count a bin, one more than there are cuts
 * @throws RangeError when the cuts do not ascend, or a value is not finite
 * @example
 * ```ts
 * import { binCounts } from '#vision';
 * binCounts([0, 1, 1, 2, 9], [1, 2]); // [1, 2, 2]
 * binCounts([0, 1, 1, 2, 9], [1, 2], { closed: 'right' }); // [3, 1, 1]
 * ```
 * @source NumPy 2.4, `numpy.histogram`; pandas 3.0, `pandas.cut`
 */
export function binCounts(
  values: Numbers,
  cuts: Vector,
  options: { readonly closed?: 'left' | 'right' } = {},
): number[] {
  values = listOf('values', values);
  checkAllFinite('values', values);
  checkAllFinite('cuts', cuts);
  const { closed = 'left' } = options;
  checkChoice('options.closed', closed, ['left', 'right']);
  for (let i = 1; i < cuts.length; i++) {
    check(cuts[i] > cuts[i - 1], `cuts[${i}]`, cuts[i], `above cuts[${i - 1}] (${cuts[i - 1]})`);
  }
  const counts = new Array<number>(cuts.length + 1).fill(0);
  const below =
    closed === 'right'
      ? (cut: number, value: number) => cut < value
      : (cut: number, value: number) => cut <= value;
  for (const value of values) {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (below(cuts[middle], value)) low = middle + 1;
      else high = middle;
    }
    counts[low]++;
  }
  return counts;
}
