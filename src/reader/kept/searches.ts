import { dropKept, readKept, writeKept } from './storage.ts';

/** The questions whose results a reader followed last, the newest first. */
const name = 'searches';
const most = 5;
/** Letters: a shorter one is no question, a longer one no line of a list. */
const [shortest, longest] = [2, 100];

export function keptSearches(): readonly string[] {
  const kept = readKept(name);
  return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
}

export function keepSearch(question: string): void {
  if (question.length < shortest || question.length > longest) return;
  const others = keptSearches().filter((other) => other !== question);
  writeKept(name, [question, ...others].slice(0, most));
}

export function dropSearches(): void {
  dropKept(name);
}
