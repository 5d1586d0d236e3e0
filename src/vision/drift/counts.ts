import { check, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';

/** Expects finite numbers of at least 0 that do not all vanish. */
export function checkCounts(argument: string, counts: Vector): void {
  checkLength(argument, counts);
  for (const [i, count] of counts.entries()) {
    const holds = count >= 0 && Number.isFinite(count);
    check(holds, `${argument}[${i}]`, count, 'a finite number of at least 0');
  }
  check(sum(counts) > 0, argument, 'a sum of 0', 'a sum above 0');
}

/** Sum of a list. */
export function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0);
}
