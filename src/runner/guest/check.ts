import { limits } from '../limits.ts';
import { field, labelJson, textJson } from './encode.ts';
import { format } from './format.ts';
import { errorText, isKind } from './format-special.ts';
import type { Outlet } from './outlet.ts';
import { abs, isArray } from './primordials.ts';

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
  expectation?: Omit<Expectation, 'because'> & { because?: (found: Result) => string | undefined },
) => void;

/** Builds the `check` that an exercise's checks are given. */
export function createCheck(outlet: Outlet): Check {
  return (name, run, expected, expectation = {}) => {
    const verdict = (passed: boolean, text: string): void => {
      const fields = `${field('kind', '"check"')},${field('name', labelJson(name))}`;
      const shown = field('text', textJson(text, limits.string));
      outlet.output(`${fields},${field('passed', `${passed}`)},${shown}`, 1, text.length);
    };
    let found: ReturnType<typeof run>;
    try {
      found = run();
    } catch (thrown) {
      return verdict(false, `It threw ${describe(thrown)}.`);
    }
    if (same(found, expected, expectation.within ?? 1e-9)) return verdict(true, '');
    const reason = expectation.because?.(found);
    const summary = `Expected ${format(expected)}, found ${format(found)}.`;
    verdict(false, reason ? `${summary} ${reason}` : summary);
  };
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
