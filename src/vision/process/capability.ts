import { check, checkChoice, checkFinite, checkResult } from '../check.ts';
import type { Matrix } from '../check.ts';
import { rangeConstants, standardDeviationConstant } from './chart-constants.ts';
import { checkSpread, meanOf, summarizeSubgroups, varianceOf } from './subgroups.ts';

/** Least and largest value that the customer accepts; a bound may be missing. */
export interface SpecificationLimits {
  readonly low?: number;
  readonly high?: number;
}

/** How well a process fits between its limits. */
export interface ProcessCapability {
  readonly mean: number;
  /** Standard deviation inside subgroups: what the process could do. */
  readonly within: number;
  /** Standard deviation of all values: what it did. */
  readonly overall: number;
  /** Width of the limits over 6 × `within`; null with one limit. */
  readonly cp: number | null;
  /** Distance of the mean to the nearer limit over 3 × `within`. */
  readonly cpk: number;
  /** As `cp` and `cpk`, by `overall`. */
  readonly pp: number | null;
  readonly ppk: number;
}

/**
 * Process capability: Cp and Cpk by the spread inside subgroups, Pp and Ppk by that of all values.
 *
 * A mean off centre lowers Cpk, not Cp; a process that wanders lowers Ppk, not Cpk. Many customers
 * ask for 1.33. Before any of them is believed: the gauge is good enough, the control chart is calm
 * and the values are about normal.
 *
 * Formula: $C_{pk} = \min\!\left(\frac{\mathrm{high} - \bar x}{3 \sigma},\; \frac{\bar x - \mathrm{low}}{3 \sigma}\right)$
 *
 * @param subgroups measurements, one row a subgroup of pieces made together
 * @param limits `low`, `high` or both, in the measurements' unit
 * @param options `within`: `pooled` (default: root mean variance of the subgroups over c4) or
 *   `range` (mean range over d2, for subgroups of 2 to 10)
 * @returns mean, both standard deviations and the indices
 * @throws RangeError when there is no limit, low is not below high, rows differ in length or have
 *   fewer than two values, a value is not finite or all are equal
 * @example
 * ```ts
 * import { processCapability } from '#vision';
 * const { cp, cpk } = processCapability([[9, 11], [10, 12], [9, 10]], { low: 4, high: 16 });
 * [cp?.toFixed(3), cpk.toFixed(3)]; // ['1.505', '1.463']
 * ```
 * @source ISO 22514-2:2017; Montgomery, "Introduction to Statistical Quality Control", 8th edition,
 *   2019, chapter 8
 */
export function processCapability(
  subgroups: Matrix,
  limits: SpecificationLimits,
  options: { readonly within?: 'pooled' | 'range' } = {},
): ProcessCapability {
  const { within: estimate = 'pooled' } = options;
  checkChoice('options.within', estimate, ['pooled', 'range']);
  const { low, high } = limits;
  check(low !== undefined || high !== undefined, 'limits', 'no limit', 'low, high or both');
  if (low !== undefined) checkFinite('limits.low', low);
  if (high !== undefined) checkFinite('limits.high', high);
  if (low !== undefined && high !== undefined)
    check(low < high, 'limits.low', low, `below high (${high})`);
  const { size, mean, ranges, variances } = summarizeSubgroups(subgroups);
  const freedom = subgroups.length * (size - 1);
  const within =
    estimate === 'range'
      ? meanOf(ranges) / rangeConstants('subgroups[0]', size)[0]
      : Math.sqrt(meanOf(variances)) / standardDeviationConstant(freedom + 1);
  const overall = Math.sqrt(varianceOf(subgroups.flat()));
  checkResult('subgroups', overall);
  checkSpread('subgroups', within);
  const [cp, cpk] = indices(mean, within, limits);
  const [pp, ppk] = indices(mean, overall, limits);
  return { mean, within, overall, cp, cpk, pp, ppk };
}

function indices(
  mean: number,
  sigma: number,
  { low, high }: SpecificationLimits,
): [width: number | null, nearer: number] {
  const above = high === undefined ? Infinity : (high - mean) / (3 * sigma);
  const below = low === undefined ? Infinity : (mean - low) / (3 * sigma);
  const nearer = Math.min(above, below);
  checkResult('limits', nearer);
  if (low === undefined || high === undefined) return [null, nearer];
  const width = (high - low) / (6 * sigma);
  checkResult('limits', width);
  return [width, nearer];
}
