/**
 * Argument checks shared by every family.
 *
 * Each throws a `RangeError` whose message names the argument, what was found and what is expected:
 * "scores[3]: found NaN, expected a finite number".
 */

/** A list of numbers that a function reads and never writes. */
export type Vector = readonly number[];

/** A list of rows of equal length that a function reads and never writes. */
export type Matrix = readonly Vector[];

/** Throws unless `holds`; the message is "argument: found X, expected Y". */
export function check(holds: boolean, argument: string, found: unknown, expected: string): void {
  if (!holds) throw new RangeError(`${argument}: found ${describe(found)}, expected ${expected}`);
}

/** Expects a finite number. */
export function checkFinite(argument: string, value: number): void {
  check(Number.isFinite(value), argument, value, 'a finite number');
}

/** Expects a finite number in [low, high]. */
export function checkBetween(argument: string, value: number, low: number, high: number): void {
  check(value >= low && value <= high, argument, value, `a number from ${low} to ${high}`);
}

/** Expects a finite number above zero. */
export function checkPositive(argument: string, value: number): void {
  check(value > 0 && Number.isFinite(value), argument, value, 'a finite number above 0');
}

/** Expects a whole number of at least `least`. */
export function checkInteger(argument: string, value: number, least = 0): void {
  const holds = Number.isSafeInteger(value) && value >= least;
  check(holds, argument, value, `a whole number of at least ${least}`);
}

/** Expects at least `least` items. */
export function checkLength(argument: string, items: ArrayLike<unknown>, least = 1): void {
  check(items.length >= least, argument, `${items.length} items`, `at least ${least}`);
}

/** Expects two lists of equal length. */
export function checkSameLength(
  argument: string,
  items: ArrayLike<unknown>,
  otherArgument: string,
  others: ArrayLike<unknown>,
): void {
  const expected = `as many as ${otherArgument} has (${others.length})`;
  check(items.length === others.length, argument, `${items.length} items`, expected);
}

/** Expects every number in a list to be finite. */
export function checkAllFinite(argument: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) checkFinite(`${argument}[${i}]`, values[i]);
}

/** Expects every number in a list to lie in [low, high]. */
export function checkAllBetween(
  argument: string,
  values: ArrayLike<number>,
  low: number,
  high: number,
): void {
  for (let i = 0; i < values.length; i++) checkBetween(`${argument}[${i}]`, values[i], low, high);
}

/** Expects a matrix with at least one row, rows of equal length and finite entries. */
export function checkMatrix(argument: string, matrix: Matrix): void {
  checkLength(argument, matrix);
  for (let i = 0; i < matrix.length; i++) {
    checkSameLength(`${argument}[${i}]`, matrix[i], `${argument}[0]`, matrix[0]);
    checkAllFinite(`${argument}[${i}]`, matrix[i]);
  }
}

function describe(found: unknown): string {
  if (typeof found === 'string') return found;
  if (typeof found === 'number') return Object.is(found, -0) ? '-0' : String(found);
  return JSON.stringify(found) ?? String(found);
}
