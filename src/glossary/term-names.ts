import type { Term } from './term-schema.ts';

const separators = /[-–‑/]/g;

/** Every name is compared with every other's definition. */
const plainNames = new Map<string, string>();

/** Names compare without case and hyphens, so "edge-device" is "Edge device". */
export function plain(name: string): string {
  const known = plainNames.get(name) ?? flatten(name).toLowerCase().trim();
  plainNames.set(name, known);
  return known;
}

export function namesOf(term: Term): readonly string[] {
  return [term.term, ...term.synonyms];
}

/** Whether `text` holds `name` as whole words; a short one with two capitals only as written. */
export function mentions(text: string, name: string): boolean {
  // Most pairs of a text and a name end here, where a pattern for each would take seconds.
  if (!plain(text).includes(plain(name))) return false;
  const flat = flatten(text);
  const exact = name.length <= 4 && /\p{Lu}.*\p{Lu}/u.test(name);
  const words = exact ? name : plain(name);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\d])${escaped}(?:s|es)?(?![\\p{L}\\d])`, 'u');
  return whole.test(exact ? flat : flat.toLowerCase());
}

function flatten(text: string): string {
  return text.replace(separators, ' ').replace(/\s+/g, ' ');
}
