/** A value and when it was given, in seconds since 1970: where two differ, the later holds. */
export type Latest<Value> = readonly [value: Value, seconds: number];

export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** The later of two; of two at once the same one whichever comes first. */
export function later<Value>(one: Latest<Value>, other: Latest<Value>): Latest<Value> {
  if (one[1] !== other[1]) return one[1] > other[1] ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

export function isLatest<Value>(
  value: unknown,
  isValue: (value: unknown) => value is Value,
): value is Latest<Value> {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isValue(value[0]) &&
    typeof value[1] === 'number' &&
    Number.isSafeInteger(value[1])
  );
}

/** Two records joined, name by name, the later of each. */
export function joinLatest<Value>(
  one: Readonly<Record<string, Latest<Value>>>,
  other: Readonly<Record<string, Latest<Value>>>,
): Readonly<Record<string, Latest<Value>>> {
  const joined = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const here = joined.get(name);
    joined.set(name, here ? later(here, value) : value);
  }
  return Object.fromEntries([...joined].sort(([first], [second]) => (first < second ? -1 : 1)));
}

/** The entries of a record that are values with their seconds; others are left out. */
export function latestOf<Value>(
  kept: unknown,
  isValue: (value: unknown) => value is Value,
): Readonly<Record<string, Latest<Value>>> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, Latest<Value>] =>
      isLatest(entry[1], isValue),
    ),
  );
}
