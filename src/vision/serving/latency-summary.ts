import { checkAllBetween, checkLength, checkPositive, checkResult, listOf } from '../check.ts';
import type { Numbers } from '../check.ts';
import { percentileOfSorted } from './percentile.ts';
import type { PercentileMethod } from './percentile.ts';

/** What a list of latencies comes to, in the latencies' unit. */
export interface LatencySummary {
  readonly count: number;
  readonly mean: number;
  /** Over n − 1; 0 for a single latency. */
  readonly standardDeviation: number;
  readonly minimum: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly maximum: number;
  /** Share above the deadline, 0 to 1; 0 without a deadline. */
  readonly lateShare: number;
}

/**
 * Latencies in the numbers that people quote: mean, spread, percentiles and the share that is late.
 *
 * A mean hides the tail that stops a line; a p99 of fewer than 100 latencies is read from the
 * slowest one or two.
 *
 * @param latencies measured times, each 0 or above, at least one
 * @param options deadline in the latencies' unit (above it is late) and percentile method
 * @returns the summary, in the latencies' unit
 * @throws RangeError when the list is empty or a latency is negative or not finite
 * @example
 * ```ts
 * import { summarizeLatencies } from '#vision';
 * const { mean, p50, p99, lateShare } = summarizeLatencies([90, 95, 100, 115], { deadline: 110 });
 * [mean, p50, lateShare]; // [100, 97.5, 0.25]
 * p99; // 114.55
 * ```
 * @source NumPy, `numpy.percentile`, `numpy.std(ddof=1)`
 */
export function summarizeLatencies(
  latencies: Numbers,
  options: { readonly deadline?: number; readonly method?: PercentileMethod } = {},
): LatencySummary {
  const { deadline, method = 'linear' } = options;
  latencies = listOf('latencies', latencies);
  checkLength('latencies', latencies);
  checkAllBetween('latencies', latencies, 0, Number.MAX_VALUE);
  if (deadline !== undefined) checkPositive('deadline', deadline);
  const sorted = latencies.toSorted((left, right) => left - right);
  const count = sorted.length;
  const mean = sorted.reduce((sum, latency) => sum + latency, 0) / count;
  const squares = sorted.reduce((sum, latency) => sum + (latency - mean) ** 2, 0);
  checkResult('latencies', squares);
  const late = sorted.filter((latency) => latency > (deadline ?? Infinity));
  return {
    ...{ count, mean, standardDeviation: Math.sqrt(squares / Math.max(1, count - 1)) },
    minimum: sorted[0],
    p50: percentileOfSorted(sorted, 50, method),
    p90: percentileOfSorted(sorted, 90, method),
    p95: percentileOfSorted(sorted, 95, method),
    p99: percentileOfSorted(sorted, 99, method),
    maximum: sorted[count - 1],
    lateShare: late.length / count,
  };
}
