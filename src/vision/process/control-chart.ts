import { checkResult } from '../check.ts';
import type { Matrix } from '../check.ts';
import { rangeConstants } from './chart-constants.ts';
import { meanOf, summarizeSubgroups } from './subgroups.ts';

/** One control chart: its points, its lines and the points outside them. */
export interface ControlChart {
  readonly points: readonly number[];
  readonly center: number;
  /** Lower and upper control limit, three standard deviations of a point from the centre. */
  readonly low: number;
  readonly high: number;
  /** Indices of points outside the limits. */
  readonly outside: readonly number[];
}

/** Where the process stands, and how much it scatters. */
export interface MeanAndRangeChart {
  readonly mean: ControlChart;
  readonly range: ControlChart;
}

/**
 * X-bar and R charts: the means and the ranges of subgroups, with their control limits.
 *
 * Control limits come from the process, specification limits from the customer; neither replaces the
 * other. Read the range first: its mean sets the limits of the means.
 *
 * Formula: $\bar{\bar x} \pm \frac{3 \bar R}{d_2 \sqrt n}$ and $\bar R \left(1 \pm \frac{3 d_3}{d_2}\right)$
 *
 * @param subgroups measurements, one row a subgroup of 2 to 10 pieces made together, in time order
 * @returns both charts, in the measurements' unit; the lower limit of ranges is at least 0
 * @throws RangeError when rows differ in length or hold fewer than 2 or more than 10 values, or a
 *   value is not finite
 * @example
 * ```ts
 * import { meanAndRangeChart } from '#vision';
 * const { mean } = meanAndRangeChart([[9, 11], [10, 12], [9, 10]]);
 * [mean.center.toFixed(3), mean.low.toFixed(3), mean.high.toFixed(3)]; // ['10.167', '7.033', '13.300']
 * ```
 * @source ISO 7870-2:2023; Montgomery, "Introduction to Statistical Quality Control", 8th edition,
 *   2019, chapter 6
 */
export function meanAndRangeChart(subgroups: Matrix): MeanAndRangeChart {
  const { size, means, ranges, mean } = summarizeSubgroups(subgroups);
  const [d2, d3] = rangeConstants('subgroups[0]', size);
  const range = meanOf(ranges);
  return {
    mean: chartOf(means, mean, (3 * range) / (d2 * Math.sqrt(size)), -Infinity),
    range: chartOf(ranges, range, (3 * range * d3) / d2, 0),
  };
}

function chartOf(
  points: readonly number[],
  center: number,
  reach: number,
  least: number,
): ControlChart {
  const [low, high] = [Math.max(least, center - reach), center + reach];
  checkResult('subgroups', high - low);
  const outside = [...points.keys()].filter((i) => points[i] < low || points[i] > high);
  return { points, center, low, high, outside };
}
