import type { Term } from './term-schema.ts';

const separators = /[-–‑/]/g;

/** Names compare without case and hyphens, so "edge-device" is "Edge device". */
export function plain(name: string): string {
  return name.toLowerCase().replace(separators, ' ').replace(/\s+/g, ' ').trim();
}

export function namesOf(term: Term): readonly string[] {
  return [term.term, ...term.synonyms];
}

/** Whether `text` holds `name` as whole words; a short one with two capitals only as written. */
export function mentions(text: string, name: string): boolean {
  const flat = flatten(text);
  // Most pairs of a text and a name end here, where a pattern for each would take seconds.
  if (!flat.toLowerCase().includes(plain(name))) return false;
  const exact = name.length <= 4 && /\p{Lu}.*\p{Lu}/u.test(name);
  const words = exact ? name : plain(name);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\d])${escaped}(?:s|es)?(?![\\p{L}\\d])`, 'u');
  return whole.test(exact ? flat : flat.toLowerCase());
}

function flatten(text: string): string {
  return text.replace(separators, ' ').replace(/\s+/g, ' ');
}
