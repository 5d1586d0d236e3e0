import { defineProperty, deleteProperty, getOwnPropertyDescriptor } from './primordials.ts';
import { getPrototypeOf, ownKeys } from './primordials.ts';

/** What a program finds beside the language itself, `console`, `show`, timers and `#vision`. */
const kept = [
  'globalThis',
  'self',
  'vision',
  'structuredClone',
  'queueMicrotask',
  'performance',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
];

/** The names of ECMAScript's own globals. */
const language = [
  ...'Infinity NaN undefined isFinite isNaN parseFloat parseInt decodeURI encodeURI'.split(' '),
  ...'decodeURIComponent encodeURIComponent escape unescape eval Function Object'.split(' '),
  ...'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date'.split(' '),
  ...'DisposableStack AsyncDisposableStack SuppressedError Error AggregateError'.split(' '),
  ...'EvalError RangeError ReferenceError SyntaxError TypeError URIError'.split(' '),
  ...'Float16Array Float32Array Float64Array Int8Array Int16Array Int32Array'.split(' '),
  ...'Uint8Array Uint8ClampedArray Uint16Array Uint32Array Intl Iterator JSON'.split(' '),
  ...'Map Math Number Promise Proxy Reflect RegExp Set String Symbol Temporal'.split(' '),
  ...'WeakMap WeakRef WeakSet FinalizationRegistry'.split(' '),
];

/**
 * Takes everything from the worker's global object and its prototypes that is not named above: a
 * second wall behind the frame's policy, since what is not there cannot be called.
 */
export function scrub(global: object): void {
  const names = new Set<PropertyKey>([...kept, ...language]);
  const root = Object.prototype;
  for (let holder: object | null = global; holder && holder !== root;) {
    for (const key of ownKeys(holder)) {
      if (names.has(key) || typeof key === 'symbol') continue;
      if (key === 'constructor') defineProperty(holder, key, { value: undefined });
      else remove(holder, key);
    }
    holder = getPrototypeOf(holder);
  }
}

function remove(holder: object, key: PropertyKey): void {
  if (deleteProperty(holder, key)) return;
  if (getOwnPropertyDescriptor(holder, key)?.writable)
    defineProperty(holder, key, { value: undefined, writable: false });
}
