/**
 * Shapes of data that arrives from elsewhere. A shape returns a clean copy, or throws `Misshapen`:
 * what passes holds only the fields that are named here, each of its type and within its bound.
 */
export type Shape<Value> = (value: unknown, path: string) => Value;

export class Misshapen extends Error {
  constructor(path: string, expected: string) {
    super(`${path} should be ${expected}`);
    this.name = 'Misshapen';
  }
}

type Fields<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

export function text(longest: number): Shape<string> {
  return (value, path) => {
    if (typeof value === 'string' && value.length <= longest) return value;
    throw new Misshapen(path, `a text of at most ${longest} characters`);
  };
}

export const finite: Shape<number> = (value, path) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Misshapen(path, 'a finite number');
};

export function whole(least: number, most: number): Shape<number> {
  return (value, path) => {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
      return Number(value);
    throw new Misshapen(path, `a whole number from ${least} to ${most}`);
  };
}

export const truth: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new Misshapen(path, 'true or false');
};

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function oneOf<const Value extends string | number>(...choices: Value[]): Shape<Value> {
  return (value, path) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new Misshapen(path, `one of ${choices.join(', ')}`);
  };
}

export function list<Value>(item: Shape<Value>, longest: number): Shape<Value[]> {
  return (value, path) => {
    if (Array.isArray(value) && value.length <= longest)
      return value.map((entry, index) => item(entry, `${path}[${index}]`));
    throw new Misshapen(path, `a list of at most ${longest} entries`);
  };
}

export function object<Value extends object>(fields: Fields<Value>): Shape<Value> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null) throw new Misshapen(path, 'an object');
    const given = new Map(Object.entries(value));
    const entries = Object.entries<Shape<unknown>>(fields).map(([key, shape]) => [
      key,
      shape(given.get(key), `${path}.${key}`),
    ]);
    return Object.fromEntries(entries) as Value;
  };
}

/** A shape with a condition on what it gives. */
export function where<Value>(
  shape: Shape<Value>,
  holds: (value: Value) => boolean,
  expected: string,
): Shape<Value> {
  return (value, path) => {
    const clean = shape(value, path);
    if (holds(clean)) return clean;
    throw new Misshapen(path, expected);
  };
}

/** Chooses a shape by the value of a field, as a union of TypeScript is told apart. */
export function tagged<Value extends object>(
  tag: string,
  shapes: Readonly<Record<string, Shape<Value>>>,
): Shape<Value> {
  return (value, path) => {
    const given = new Map(Object.entries(value ?? {})).get(tag);
    const key = oneOf(...Object.keys(shapes))(given, `${path}.${tag}`);
    return shapes[key](value, path);
  };
}
