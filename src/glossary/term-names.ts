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
  return mentionedIn(text)(name);
}

/** Tells of many names whether one text mentions them. */
export function mentionedIn(text: string): (name: string) => boolean {
  const written = text.replace(separators, ' ').replace(/\s+/g, ' ');
  const lower = written.toLowerCase();
  return (name) => {
    const exact = name.length <= 4 && /\p{Lu}.*\p{Lu}/u.test(name);
    const [words, place] = exact ? [name, written] : [plain(name), lower];
    // Most names are not there at all, and need no pattern to say so.
    if (!place.includes(words)) return false;
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\d])${escaped}(?:s|es)?(?![\\p{L}\\d])`, 'u').test(place);
  };
}
