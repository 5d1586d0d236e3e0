/**
 * Private copies of everything of the language that the guest uses once the reader's program has
 * begun. The program shares the realm and may replace any method of any prototype; what is bound
 * here stays what it was.
 *
 * Rules for code that runs after the program has begun: no `for…of`, no spread, no array
 * destructuring, no regular expression, no `push`, no method call on a value; strings grow by `+`.
 */
const { apply, getPrototypeOf, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
export { apply, getPrototypeOf, ownKeys, getOwnPropertyDescriptor, defineProperty };

type Method<Self, Given extends readonly unknown[], Result> = (
  this: Self,
  ...given: Given
) => Result;

/** A method as a function of its `this`. */
export function uncurried<Self, Given extends readonly unknown[], Result>(
  method: Method<Self, Given, Result>,
): (self: Self, ...given: Given) => Result {
  return (self, ...given) => apply(method, self, given);
}

function getter<Self extends object, Result>(
  prototype: Self,
  key: PropertyKey,
): (self: Self) => Result {
  const get: Method<Self, [], Result> | undefined = Object.getOwnPropertyDescriptor(
    prototype,
    key,
  )?.get;
  if (!get) throw new TypeError(`No getter for ${String(key)}`);
  return uncurried(get);
}

export const isArray = Array.isArray;
export const isFinite = Number.isFinite;
export const isInteger = Number.isInteger;
export const hasOwn = Object.hasOwn;
export const { abs, ceil, floor, max, min, round, trunc } = Math;
export const now = performance.now.bind(performance);
export const later = globalThis.setTimeout.bind(globalThis);
export const cancelLater = globalThis.clearTimeout.bind(globalThis);
export const RealPromise = Promise;
export const RealError = Error;
export const RealTypeError = TypeError;

const quote = JSON.stringify;
export function jsonString(text: string): string {
  return quote(text);
}

export const charCode = uncurried(String.prototype.charCodeAt);
export const slice = uncurried(String.prototype.slice);
export const indexOf = uncurried<string, [string, number?], number>(String.prototype.indexOf);
export const lastIndexOf = uncurried<string, [string, number?], number>(
  String.prototype.lastIndexOf,
);
export const numberInBase = uncurried<number, [number], string>(Number.prototype.toString);
export const toPrecision = uncurried<number, [number], string>(Number.prototype.toPrecision);
export const symbolText = uncurried(Symbol.prototype.toString);
export const dateText = uncurried(Date.prototype.toISOString);
export const onSettled = uncurried(
  Promise.prototype.then as Method<Promise<unknown>, [() => void, (e: unknown) => void], unknown>,
);

export const mapEach = uncurried<
  ReadonlyMap<unknown, unknown>,
  [(value: unknown, key: unknown) => void],
  unknown
>(Map.prototype.forEach);
export const setEach = uncurried<ReadonlySet<unknown>, [(value: unknown) => void], unknown>(
  Set.prototype.forEach,
);
export const mapSize = getter<Map<unknown, unknown>, number>(Map.prototype, 'size');
export const setSize = getter<Set<unknown>, number>(Set.prototype, 'size');

const patternSource = getter<RegExp, string>(RegExp.prototype, 'source');
const patternFlags = {
  d: getter<RegExp, boolean>(RegExp.prototype, 'hasIndices'),
  g: getter<RegExp, boolean>(RegExp.prototype, 'global'),
  i: getter<RegExp, boolean>(RegExp.prototype, 'ignoreCase'),
  m: getter<RegExp, boolean>(RegExp.prototype, 'multiline'),
  s: getter<RegExp, boolean>(RegExp.prototype, 'dotAll'),
  u: getter<RegExp, boolean>(RegExp.prototype, 'unicode'),
  y: getter<RegExp, boolean>(RegExp.prototype, 'sticky'),
};
/** `/source/flags`; the language's own way reads each flag through the prototype. */
export function patternText(pattern: RegExp): string {
  const { d, g, i, m, s, u, y } = patternFlags;
  const first = (d(pattern) ? 'd' : '') + (g(pattern) ? 'g' : '') + (i(pattern) ? 'i' : '');
  const second = (m(pattern) ? 'm' : '') + (s(pattern) ? 's' : '') + (u(pattern) ? 'u' : '');
  return `/${patternSource(pattern)}/${first}${second}${y(pattern) ? 'y' : ''}`;
}

const typedArray: object = getPrototypeOf(Float64Array.prototype) ?? {};
export const typedArrayName = getter<object, string | undefined>(typedArray, Symbol.toStringTag);
export const typedArrayLength = getter<object, number>(typedArray, 'length');

/** The number that a text holds; NaN when it holds none. */
export const toNumber = Number;

/** The number with which a text begins; NaN when it begins with none. */
export const parseNumber = parseFloat as (value: string | number) => number;

const create = Object.create;
/** An object without a prototype: writing to it meets no setter. */
export function bare<Value>(): Record<PropertyKey, Value> {
  return create(null);
}

const stackSource =
  getOwnPropertyDescriptor(new Error(), 'stack') ??
  getOwnPropertyDescriptor(Error.prototype, 'stack');
/** The stack of a genuine error where engines keep it behind a getter. */
export const errorStack: (error: object) => unknown = stackSource?.get
  ? uncurried<object, [], unknown>(stackSource.get)
  : () => undefined;

const { deleteProperty } = Reflect;
export { deleteProperty };
export const listen = globalThis.addEventListener?.bind(globalThis);
const reasonOf = globalThis.PromiseRejectionEvent
  ? getter<PromiseRejectionEvent, unknown>(PromiseRejectionEvent.prototype, 'reason')
  : () => undefined;
export { reasonOf };

/** Calls `step` for each index from 0: a loop over a list that asks no iterator of it. */
export function times(count: number, step: (index: number) => void): void {
  for (let index = 0; index < count; index++) step(index);
}

/** A value's own properties alone, so that none comes from a prototype; empty for what is no object. */
export function ownFields(value: unknown): Readonly<Record<string, unknown>> {
  const fields = bare<unknown>();
  if (typeof value !== 'object' || value === null) return fields;
  const keys = ownKeys(value);
  times(keys.length, (index) => {
    const key = keys[index];
    if (typeof key === 'string') fields[key] = (value as Record<string, unknown>)[key];
  });
  return fields;
}

/** A descriptor without a prototype: `defineProperty` also asks what a descriptor inherits. */
export const hidden: PropertyDescriptor = Object.freeze(
  Object.assign(bare<undefined>(), { value: undefined }),
);
