/** A value as the doc examples write it: `{ low: -1, label: 'good', counts: [1, 2] }`. */
export function literalOf(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${Array.from(value, literalOf).join(', ')}]`;
  const fields = Object.entries(value).map(([key, field]) => `${keyOf(key)}: ${literalOf(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function isList(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function keyOf(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : literalOf(key);
}
