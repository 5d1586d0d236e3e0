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
    const { words, isExact } = formOf(name);
    const place = isExact ? written : lower;
    // Most names are not there at all, and need no pattern to say so.
    if (!place.includes(words)) return false;
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\d])${escaped}(?:s|es)?(?![\\p{L}\\d])`, 'u').test(place);
  };
}

interface Form {
  readonly words: string;
  readonly isExact: boolean;
}

const forms = new Map<string, Form>();

/** How a name is looked for; each is looked for in every definition. */
function formOf(name: string): Form {
  const known = forms.get(name);
  if (known) return known;
  const isExact = name.length <= 4 && /\p{Lu}.*\p{Lu}/u.test(name);
  const form = { words: isExact ? name : plain(name), isExact };
  forms.set(name, form);
  return form;
}
