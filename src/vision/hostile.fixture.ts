/** What a careless caller may pass: every kind of array there is, and numbers beyond the usual. */

/** Each kind of array other than a list, filled from a list of numbers. */
export const arrayKinds: readonly ((values: readonly number[]) => unknown)[] = [
  (values) => Float64Array.from(values),
  (values) => Float32Array.from(values),
  (values) => Int32Array.from(values),
  (values) => Uint32Array.from(values),
  (values) => Int16Array.from(values),
  (values) => Uint16Array.from(values),
  (values) => Int8Array.from(values),
  (values) => Uint8Array.from(values),
  (values) => Uint8ClampedArray.from(values),
];

/** What stands where a number was. */
export const notNumbers: readonly unknown[] = [
  NaN,
  Infinity,
  -Infinity,
  undefined,
  null,
  'text',
  '1',
  true,
  1n,
  [],
  {},
];

/** Numbers of extreme size, and the two zeros. */
export const extremes: readonly number[] = [
  0, -0, 1, -1, 0.5, 5e-324, 1e-200, 1e200, -1e200, 1.7e308, -1.7e308,
];

/** What stands where a list was. */
export const notLists: readonly unknown[] = [
  [],
  undefined,
  null,
  'text',
  true,
  new Map([[0, 1]]),
  new Set([1]),
  new Date(0),
  { length: 3 },
  new DataView(new ArrayBuffer(8)),
  BigInt64Array.of(1n, 2n),
];

/** A place inside the arguments: names and indices from the outside in. */
export type Place = readonly (string | number)[];

/** Every place inside the arguments whose value `holds`. */
export function placesOf(value: unknown, holds: (value: unknown) => boolean): Place[] {
  const here: Place[] = holds(value) ? [[]] : [];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return here;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return here;
  const inside = Object.entries(value).flatMap(([name, inner]) =>
    placesOf(inner, holds).map((place): Place => [
      Array.isArray(value) ? Number(name) : name,
      ...place,
    ]),
  );
  return [...here, ...inside];
}

/** The value at a place. */
export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((inner, name) => (inner as Record<string | number, unknown>)[name], value);
}

/** The arguments with another value at one place; all else is shared. */
export function replaced(value: unknown, place: Place, by: unknown): unknown {
  if (place.length === 0) return by;
  const [name, ...rest] = place;
  const inner = replaced((value as Record<string | number, unknown>)[name], rest, by);
  if (Array.isArray(value)) return value.with(Number(name), inner);
  return { ...(value as object), [name]: inner };
}
