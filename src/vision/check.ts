import { describe, isNumberArray } from './describe.ts';
import type { NumberArray } from './describe.ts';
import { nearestWord } from './nearest-word.ts';

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

/** Numbers that a function reads and never writes: a list, or a typed array such as an image's data. */
export type Numbers = Vector | NumberArray;

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
  const holds = typeof value === 'number' && value >= low && value <= high;
  if (!holds) check(false, argument, value, `a number from ${low} to ${high}`);
}

/** Expects a finite number above zero. */
export function checkPositive(argument: string, value: number): void {
  check(value > 0 && Number.isFinite(value), argument, value, 'a finite number above 0');
}

/** Expects a finite number of at least `least`. */
export function checkAtLeast(argument: string, value: number, least: number): void {
  const holds = Number.isFinite(value) && value >= least;
  if (!holds) check(false, argument, value, `a finite number of at least ${least}`);
}

/** Expects a whole number of at least `least`. */
export function checkInteger(argument: string, value: number, least = 0): void {
  const holds = Number.isSafeInteger(value) && value >= least;
  if (!holds) check(false, argument, value, `a whole number of at least ${least}`);
}

/** Expects one of the values that there are; lists them, and says which one was likely meant. */
export function checkChoice<Choice extends string | number | boolean>(
  argument: string,
  value: Choice,
  choices: readonly Choice[],
): void {
  if (choices.includes(value)) return;
  const list = choices.map((choice) => describe(choice));
  const expected = list.join(', ').replace(/, ([^,]+)$/, ' or $1');
  const near = typeof value === 'string' ? nearestWord(value, list) : undefined;
  check(false, argument, value, near ? `${expected}: did you mean ${near}?` : expected);
}

/** Expects a list: an Array without holes. */
export function checkList(argument: string, items: unknown): void {
  const cure = isNumberArray(items) ? `a list: Array.from(${argument})` : 'a list';
  if (!Array.isArray(items)) return check(false, argument, items, cure);
  for (let i = 0; i < items.length; i++) {
    if (items[i] === undefined) check(false, `${argument}[${i}]`, 'nothing', 'an item');
  }
}

/** Expects labels of one kind: all texts, or all finite numbers. */
export function checkLabels(argument: string, labels: readonly (number | string)[]): void {
  checkList(argument, labels);
  labels.forEach((label, i) => {
    checkLabel(`${argument}[${i}]`, label);
    const alike = typeof label === typeof labels[0];
    if (!alike) check(false, argument, 'numbers and strings', 'labels of one kind');
  });
}

/** Expects a text or a finite number. */
export function checkLabel(argument: string, label: number | string): void {
  const holds = typeof label === 'string' || Number.isFinite(label);
  if (!holds) check(false, argument, label, 'a text or a finite number');
}

/** The numbers as a list, whatever kind of array holds them. */
export function listOf(argument: string, numbers: Numbers): Vector {
  if (isNumberArray(numbers)) return Array.from(numbers);
  checkList(argument, numbers);
  return numbers;
}

/** Expects a list of at least `least` items. */
export function checkLength(argument: string, items: readonly unknown[], least = 1): void {
  checkList(argument, items);
  check(items.length >= least, argument, `${items.length} items`, `at least ${least}`);
}

/** Expects a list as long as another. */
export function checkSameLength(
  argument: string,
  items: readonly unknown[],
  otherArgument: string,
  others: ArrayLike<unknown>,
): void {
  checkList(argument, items);
  const expected = `as many as ${otherArgument} has (${others.length})`;
  check(items.length === others.length, argument, `${items.length} items`, expected);
}

/** Expects a list of finite numbers. */
export function checkAllFinite(argument: string, values: Vector): void {
  if (!Array.isArray(values)) checkList(argument, values);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) checkFinite(`${argument}[${i}]`, values[i]);
  }
}

/** Expects a list of numbers in [low, high]. */
export function checkAllBetween(argument: string, values: Vector, low: number, high: number): void {
  if (!Array.isArray(values)) checkList(argument, values);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const holds = typeof value === 'number' && value >= low && value <= high;
    if (!holds) checkBetween(`${argument}[${i}]`, value, low, high);
  }
}

/** Expects a matrix with at least one row, rows of equal length and finite entries. */
export function checkMatrix(argument: string, matrix: Matrix): void {
  checkLength(argument, matrix);
  checkList(`${argument}[0]`, matrix[0]);
  for (let i = 0; i < matrix.length; i++) {
    checkSameLength(`${argument}[${i}]`, matrix[i], `${argument}[0]`, matrix[0]);
    checkAllFinite(`${argument}[${i}]`, matrix[i]);
  }
}

/** Expects every number of a result to be one that doubles can hold. */
export function checkResults(argument: string, found: Iterable<number>): void {
  for (const number of found) checkResult(argument, number);
}

/** Expects a result to be a number that doubles can hold: not so with arguments of extreme size. */
export function checkResult(argument: string, found: number): void {
  check(
    Number.isFinite(found),
    argument,
    'numbers too large or small',
    'numbers whose result a double can hold',
  );
}
