import { limits } from '../limits.ts';
import * as safe from './primordials.ts';
import { quoted, visible } from './visible.ts';

/** What names itself in one piece: functions, errors, dates, patterns; null for all else. */
export function formatSpecial(value: object): string | null {
  if (typeof value === 'function') return formatFunction(value);
  if (isKind(value, 'Error')) return errorText(value);
  if (isKind(value, 'Date')) return attempt(() => safe.dateText(value as Date), 'Invalid Date');
  if (isKind(value, 'RegExp')) return visible(safe.patternText(value as RegExp));
  if (isKind(value, 'Promise')) return 'Promise { … }';
  return null;
}

/** The class of an object by its prototypes, without asking the object itself. */
export function className(value: object): string {
  let prototype = safe.getPrototypeOf(value);
  for (let step = 0; prototype !== null && step < 20; step++) {
    const name = ownText(ownValue(prototype, 'constructor'), 'name');
    if (name) return name;
    prototype = safe.getPrototypeOf(prototype);
  }
  return prototype === null ? '' : 'Object';
}

export function isKind(value: object, name: string): boolean {
  let prototype = safe.getPrototypeOf(value);
  for (let step = 0; prototype !== null && step < 20; step++) {
    if (ownText(ownValue(prototype, 'constructor'), 'name') === name) return true;
    prototype = safe.getPrototypeOf(prototype);
  }
  return false;
}

/** The value of an own data property; a getter is not called. */
export function ownValue(holder: unknown, key: PropertyKey): unknown {
  if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null) return null;
  const found = safe.getOwnPropertyDescriptor(holder, key);
  return found && safe.hasOwn(found, 'value') ? found.value : undefined;
}

function ownText(holder: unknown, key: PropertyKey): string {
  const value = ownValue(holder, key);
  return typeof value === 'string' ? visible(safe.slice(value, 0, limits.label)) : '';
}

/** `TypeError: what went wrong`, by the error's own fields or its class. */
export function errorText(error: object): string {
  const name = ownText(error, 'name') || errorClass(error);
  const message = ownValue(error, 'message');
  if (typeof message !== 'string' || message === '') return name;
  return `${name}: ${visible(safe.slice(message, 0, limits.characters / 10))}`;
}

function errorClass(error: object): string {
  let prototype = safe.getPrototypeOf(error);
  for (let step = 0; prototype !== null && step < 20; step++) {
    const name = ownText(prototype, 'name');
    if (name) return name;
    prototype = safe.getPrototypeOf(prototype);
  }
  return 'Error';
}

function formatFunction(value: object): string {
  const name = ownText(value, 'name');
  return name ? `[function ${name}]` : '[function]';
}

function attempt(make: () => string, otherwise: string): string {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

export function quotedKey(key: string): string {
  for (let index = 0; index < key.length; index++) {
    const code = safe.charCode(key, index);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    const digit = code >= 48 && code <= 57 && index > 0;
    if (!letter && !digit && code !== 95 && code !== 36) return quoted(key, limits.label);
  }
  return key === '' ? "''" : safe.slice(key, 0, limits.label);
}
