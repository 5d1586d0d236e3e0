import { check, checkFinite, checkList } from '../check.ts';
import { sha256 } from './sha-256.ts';

/** What JSON can hold. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * JSON with one spelling for each value: names sorted, no white space.
 *
 * Two records that mean the same then have the same digest, in whatever order a camera or a
 * database wrote their fields.
 *
 * @param value what JSON can hold
 * @returns the text
 * @throws RangeError when a number is not finite or a value has no JSON form
 * @example
 * ```ts
 * import { canonicalJson } from '#vision';
 * canonicalJson({ takt: 2.0, line: 'SMT-3' }); // '{"line":"SMT-3","takt":2}'
 * ```
 * @source Rundgren, Jordan, Erdtman, "JSON Canonicalization Scheme", RFC 8785, 2020,
 * https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: JsonValue): string {
  return spell(value, 'value');
}

/**
 * Digest of a value's content: equal content, equal digest, whatever the order of its fields.
 *
 * @param value what JSON can hold
 * @returns SHA-256 of the canonical JSON, 64 hexadecimal digits
 * @throws RangeError when a number is not finite or a value has no JSON form
 * @example
 * ```ts
 * import { contentDigest } from '#vision';
 * contentDigest({ a: 1, b: 2 }) === contentDigest({ b: 2, a: 1 }); // true
 * contentDigest({}).slice(0, 8); // '44136fa3'
 * ```
 * @source RFC 8785, 2020; NIST, FIPS 180-4, 2015
 */
export function contentDigest(value: JsonValue): string {
  return sha256(canonicalJson(value));
}

function spell(value: JsonValue, place: string, depth = 0): string {
  if (typeof value === 'number') checkFinite(place, value);
  if (value === null || typeof value !== 'object') return spellScalar(value, place);
  check(depth < DEEPEST, place, `more than ${DEEPEST} levels`, `at most ${DEEPEST}`);
  if (isList(value)) {
    checkList(place, value);
    const items = value.map((item, i) => spell(item, `${place}[${i}]`, depth + 1));
    return `[${items.join(',')}]`;
  }
  checkPlain(place, value);
  const names = Object.keys(value).sort();
  const members = names.map(
    (name) => `${spellScalar(name, place)}:${spell(value[name], `${place}.${name}`, depth + 1)}`,
  );
  return `{${members.join(',')}}`;
}

/** Levels of nesting: far more than records have, far fewer than the stack holds. */
const DEEPEST = 500;

/** Expects an object of names and values and nothing else: no Date, Map or instance of a class. */
function checkPlain(place: string, value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  const hidden = Object.getOwnPropertySymbols(value).length > 0;
  const expected = 'a plain object, list, text, number, true, false or null';
  check(plain && !hidden, place, value, expected);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function spellScalar(value: null | boolean | number | string, place: string): string {
  const kinds = ['boolean', 'number', 'string'];
  const holds = value === null || kinds.includes(typeof value);
  check(holds, place, value ?? 'undefined', 'what JSON can hold');
  const text = JSON.stringify(value);
  check(
    typeof value !== 'string' || !/\p{Surrogate}/u.test(value),
    place,
    text,
    'text without half a pair',
  );
  return text;
}
