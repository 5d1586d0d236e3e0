import { limits } from '../limits.ts';
import { charCode, isFinite, jsonString, slice, toNumber, toPrecision } from './primordials.ts';
import { visible } from './visible.ts';

/**
 * JSON by nothing but joining strings, so that no `toJSON`, setter or index of any prototype that
 * the program may have planted is ever consulted.
 */
export function field(name: string, json: string): string {
  return `"${name}":${json}`;
}

export function textJson(text: string, longest: number): string {
  return jsonString(cut(visible(cut(text, longest)), longest));
}

/** Cut before and after hidden characters are spelt out, since that makes a text longer. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = charCode(text, longest - 2);
  const halfOfPair = last >= 0xd800 && last <= 0xdbff;
  return `${slice(text, 0, longest - (halfOfPair ? 2 : 1))}…`;
}

export function labelJson(value: unknown): string {
  return textJson(typeof value === 'string' ? value : plain(value), limits.label);
}

function plain(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

/** A number of at most six significant digits: what a picture can show; null when not finite. */
export function numberJson(value: unknown): string {
  if (typeof value !== 'number' || !isFinite(value)) return 'null';
  return `${toNumber(toPrecision(value, 6))}`;
}

/** A JSON list of what `item` makes of each index from 0. */
export function listJson(length: number, item: (index: number) => string): string {
  let json = '[';
  for (let index = 0; index < length; index++) json += (index > 0 ? ',' : '') + item(index);
  return `${json}]`;
}
