import { limits } from '../limits.ts';
import { boxesJson } from './argument-boxes.ts';
import { field, labelJson, textJson } from './encode.ts';
import { format } from './format.ts';
import { errorText, isKind } from './format-special.ts';
import type { Outlet } from './outlet.ts';
import { abs, isArray, max } from './primordials.ts';

/** How a result is compared, and what to say of a result that is a known mistake. */
export interface Expectation {
  /** Numbers may differ by this much; 1e-9 unless given. */
  readonly within?: number;
  /** What to tell the reader about a wrong result; nothing for none. */
  readonly because?: (found: never) => string | undefined;
}

/** Says whether one case of an exercise holds. */
export type Check = <Result>(
  name: string,
  run: () => Result,
  expected: NoInfer<Result>,
  expectation?: Omit<Expectation, 'because'> & {
    because?: (found: Result) => string | undefined;
  },
) => void;

/** What an exercise's checks are run with: also calls that are watched, and drawn cases. */
export type WatchingCheck = Check & {
  /** The reader's function; a failed check then prints its last call. */
  readonly watch: <Arguments extends unknown[], Result>(
    name: string,
    answer: (...args: Arguments) => Result,
    /** For each parameter its name where it holds boxes, else nothing. */
    boxes: readonly string[],
  ) => (...args: Arguments) => Result;
  /** One case of many drawn arguments, of which the first that fails is printed. */
  readonly drawn: <Arguments extends unknown[]>(
    name: string,
    answer: (...args: Arguments) => unknown,
    solution: (...args: Arguments) => unknown,
    boxes: readonly string[],
    draws: readonly Arguments[],
    again: readonly Arguments[],
  ) => void;
};

/** Builds the `check` that an exercise's checks are given. */
export function createCheck(outlet: Outlet): WatchingCheck {
  let lastCall = '';
  let lastBoxes = '[]';
  const verdict = (name: string, passed: boolean, text: string): void => {
    const fields = `${field('kind', '"check"')},${field('name', labelJson(name))}`;
    const said = passed || lastCall === '' ? text : `${lastCall}: ${text}`;
    const shown = field('text', textJson(said, limits.string));
    const boxes = field('boxes', passed ? '[]' : lastBoxes);
    outlet.output(`${fields},${field('passed', `${passed}`)},${shown},${boxes}`, 1, said.length);
  };
  const watch: WatchingCheck['watch'] =
    (name, answer, boxes) =>
    (...args) => {
      lastCall = callText(name, args);
      lastBoxes = boxesJson(args, boxes);
      return answer(...args);
    };
  const compare = (
    name: string,
    run: () => unknown,
    expected: unknown,
    { within = 1e-9, because }: Expectation,
  ): boolean => {
    lastCall = '';
    lastBoxes = '[]';
    let found: unknown;
    try {
      found = run();
    } catch (thrown) {
      verdict(name, false, `It threw ${describe(thrown)}.`);
      return false;
    }
    if (same(found, expected, within)) return true;
    const reason = because?.(found as never);
    const summary = `Expected ${sixDigits(expected, found)}, found ${sixDigits(found, expected)}.`;
    verdict(name, false, reason ? `${summary} ${reason}` : summary);
    return false;
  };
  const check = (
    name: string,
    run: () => unknown,
    expected: unknown,
    expectation: Expectation = {},
  ): void => {
    if (compare(name, run, expected, expectation)) verdict(name, true, '');
  };
  const drawn: WatchingCheck['drawn'] = (name, answer, solution, boxes, draws, again) => {
    const title = `${draws.length} drawn cases`;
    const watched = watch(name, answer, boxes);
    for (let i = 0; i < draws.length; i++) {
      const expected = solution(...again[i]);
      const tolerance = { within: 1e-6 * max(1, largestIn(expected)) };
      if (!compare(title, () => watched(...draws[i]), expected, tolerance)) return;
    }
    verdict(title, true, '');
  };
  return Object.assign(check, { watch, drawn }) as WatchingCheck;
}

/** A call as the reader would write it, numbers to six digits. */
function callText(name: string, args: readonly unknown[]): string {
  return `${name}(${args.map((value) => format(rounded(value))).join(', ')})`;
}

/** A value to six digits, or to all where six would hide what tells it from another. */
function sixDigits(value: unknown, other: unknown): string {
  const text = format(rounded(value));
  return text === format(rounded(other)) ? format(value) : text;
}

/** Plain data with its numbers to six digits; anything else as it is. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, rounded(held)]));
}

/** The largest number by size in plain data. */
function largestIn(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? abs(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((most: number, held) => max(most, largestIn(held)), 0);
}

function describe(thrown: unknown): string {
  const isError = typeof thrown === 'object' && thrown !== null && isKind(thrown, 'Error');
  return isError ? errorText(thrown) : format(thrown);
}

/** Equality of plain data: numbers within a tolerance, lists and objects entry by entry. */
function same(found: unknown, expected: unknown, within: number): boolean {
  if (typeof found === 'number' && typeof expected === 'number')
    return found === expected || abs(found - expected) <= within || bothNaN(found, expected);
  if (typeof found !== 'object' || typeof expected !== 'object') return found === expected;
  if (found === null || expected === null) return found === expected;
  if (isArray(expected) !== isArray(found)) return false;
  const keys = Object.keys(expected);
  if (keys.length !== Object.keys(found).length) return false;
  const [left, right] = [found, expected] as Record<string, unknown>[];
  return keys.every((key) => Object.hasOwn(found, key) && same(left[key], right[key], within));
}

function bothNaN(found: number, expected: number): boolean {
  return Number.isNaN(found) && Number.isNaN(expected);
}
