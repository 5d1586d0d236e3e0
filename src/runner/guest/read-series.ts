import { limits } from '../limits.ts';
import { labelJson, listJson, numberJson } from './encode.ts';
import { format } from './format.ts';
import * as safe from './primordials.ts';

/** Named rows, read from an object whose keys are the names. */
export interface Rows {
  readonly names: Readonly<Record<number, string>>;
  readonly values: Readonly<Record<number, unknown>>;
  readonly count: number;
}

export function readRows(caller: string, value: unknown, what: string): Rows {
  if (typeof value !== 'object' || value === null || safe.isArray(value))
    throw new safe.RealTypeError(`${caller} needs series, an object: { name: ${what} }`);
  const keys = safe.ownKeys(value);
  const names = safe.bare<string>();
  const values = safe.bare<unknown>();
  let count = 0;
  safe.times(keys.length, (index) => {
    const key = keys[index];
    if (typeof key !== 'string') return;
    if (count === limits.series)
      throw new safe.RealTypeError(`${caller} takes at most ${limits.series} series`);
    names[count] = key;
    values[count++] = (value as Record<string, unknown>)[key];
  });
  if (count === 0) throw new safe.RealTypeError(`${caller} needs at least one series`);
  return { names, values, count };
}

/** Points as two JSON lists of numbers: from pairs, or from an object of two lists. */
export function readPoints(
  caller: string,
  value: unknown,
): { x: string; y: string; length: number } {
  if (typeof value !== 'object' || value === null)
    throw new safe.RealTypeError(`${caller} needs points: [[x, y], …] or { x: […], y: […] }`);
  if (safe.isArray(value)) {
    const pairs: readonly unknown[] = value;
    const coordinate = (at: 0 | 1) =>
      listJson(pairs.length, (index) => numberJson(pairAt(caller, pairs, index)[at]));
    return { x: coordinate(0), y: coordinate(1), length: pairs.length };
  }
  const { x, y } = value as { x?: ArrayLike<unknown>; y?: ArrayLike<unknown> };
  if (!x || !y || x.length !== y.length)
    throw new safe.RealTypeError(`${caller} needs x and y of the same length`);
  const numbers = (list: ArrayLike<unknown>) =>
    listJson(list.length, (index) => numberJson(list[index]));
  return { x: numbers(x), y: numbers(y), length: x.length };
}

/** One pair of a list, by its index. */
function pairAt(caller: string, pairs: readonly unknown[], index: number): ArrayLike<unknown> {
  const pair = pairs[index];
  if (typeof pair === 'object' && pair !== null) return pair as ArrayLike<unknown>;
  throw new safe.RealTypeError(`${caller} needs pairs [a, b]; found ${format(pair)} at ${index}`);
}

/** Labelled values; `valuesFor` orders them by the labels of another row. */
export interface Bars {
  readonly labels: string;
  readonly length: number;
  readonly names: Readonly<Record<number, string>>;
  valuesFor(order: Bars): string;
}

export function readBars(caller: string, value: unknown): Bars {
  if (typeof value !== 'object' || value === null)
    throw new safe.RealTypeError(`${caller} needs bars: { label: value } or [[label, value], …]`);
  const names = safe.bare<string>();
  const found = safe.bare<unknown>();
  let length = 0;
  const add = (label: unknown, amount: unknown): void => {
    const name = typeof label === 'symbol' ? '' : `${label as string}`;
    names[length++] = name;
    found[name] = amount;
  };
  if (safe.isArray(value)) {
    const pairs: readonly unknown[] = value;
    safe.times(pairs.length, (index) => {
      const pair = pairAt(caller, pairs, index);
      add(pair[0], pair[1]);
    });
  } else {
    const keys = safe.ownKeys(value);
    safe.times(keys.length, (index) => {
      const key = keys[index];
      if (typeof key === 'string') add(key, (value as Record<string, unknown>)[key]);
    });
  }
  return {
    names,
    length,
    labels: listJson(length, (index) => labelJson(names[index])),
    valuesFor: (order) => listJson(order.length, (index) => numberJson(found[order.names[index]])),
  };
}
