import { check, checkAtLeast, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** Expects finite numbers of at least 0 that do not all vanish. */
export function checkCounts(argument: string, counts: Vector): void {
  checkLength(argument, counts);
  for (const [i, count] of counts.entries()) {
    checkAtLeast(`${argument}[${i}]`, count, 0);
  }
  check(sum(counts) > 0, argument, 'a sum of 0', 'a sum above 0');
}

/** Sum of a list. */
export function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0);
}
