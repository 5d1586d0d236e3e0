import { check, checkLength, checkMatrix, checkResult } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** What subgroups of equal size say together. */
export interface SubgroupSummary {
  readonly size: number;
  readonly means: readonly number[];
  readonly ranges: readonly number[];
  readonly mean: number;
  /** Sample variance of each. */
  readonly variances: readonly number[];
}

/** Checks and sums up subgroups: one row each, at least two values a row. */
export function summarizeSubgroups(subgroups: Matrix): SubgroupSummary {
  checkMatrix('subgroups', subgroups);
  checkLength('subgroups[0]', subgroups[0], 2);
  const means = subgroups.map(meanOf);
  const variances = subgroups.map((group) => varianceOf(group));
  checkResult('subgroups', meanOf(variances));
  return {
    size: subgroups[0].length,
    means,
    ranges: subgroups.map((group) => Math.max(...group) - Math.min(...group)),
    mean: meanOf(means),
    variances,
  };
}

export function meanOf(values: Vector): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample variance, with n − 1. */
export function varianceOf(values: Vector): number {
  const center = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
  return squares / (values.length - 1);
}

/** Expects a spread to divide by. */
export function checkSpread(argument: string, sigma: number): void {
  check(sigma > 0, argument, 'values without spread', 'values that differ');
}
