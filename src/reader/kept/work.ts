import { dropKept, keptNames, readKept, writeKept } from './storage.ts';

/** The reader's edits of snippets and the exercises that were solved. */
const editStart = 'edit:';
/** Edits that are not shown: of an earlier version of the snippet, or from a copy. */
const otherStart = 'other:';
const passedName = 'passed';
/** Edits that wait beside one snippet. */
const mostOthers = 10;

/** An edit belongs to the source that it was made from; when that changes, the edit is out of date. */
export interface KeptEdit {
  readonly of: string;
  readonly code: string;
}

/** The edit of a snippet; null when there is none, or when it was made from another source. */
export function keptEdit(id: string, source: string): string | null {
  const edit = readEdit(editStart + id);
  return edit?.of === source ? edit.code : null;
}

/** Edits of the snippet beside the one that is shown, the last first. */
export function otherEdits(id: string, source: string): readonly KeptEdit[] {
  const shown = readEdit(editStart + id);
  const others = readOthers(otherStart + id);
  return shown && shown.of !== source ? [shown, ...others] : others;
}

/** Keeps an edit, and one of an earlier version beside it. Says whether it was kept. */
export function keepEdit(id: string, source: string, code: string): boolean {
  const earlier = readEdit(editStart + id);
  if (earlier && earlier.of !== source && !keepOther(id, earlier)) return false;
  const edit: KeptEdit = { of: source, code };
  return writeKept(editStart + id, edit);
}

/** Puts the next edit in the place of the one that is shown, which goes behind the others. */
export function turnEdits(id: string, source: string): boolean {
  const [next, ...rest] = otherEdits(id, source);
  if (!next) return false;
  const shown = keptEdit(id, source);
  const behind = shown === null ? rest : [...rest, { of: source, code: shown }];
  const kept = writeKept(otherStart + id, behind);
  return kept && writeKept(editStart + id, { of: source, code: next.code });
}

/** Puts an edit beside the one that is shown; the oldest of too many go. */
export function keepOther(id: string, edit: KeptEdit): boolean {
  const others = readOthers(otherStart + id).filter(({ code }) => code !== edit.code);
  return writeKept(otherStart + id, [edit, ...others].slice(0, mostOthers));
}

/** Forgets the edit that is shown; one of an earlier version stays. */
export function dropEdit(id: string, source: string): void {
  if (keptEdit(id, source) !== null) dropKept(editStart + id);
}

/** Every edit that is kept, by its snippet. */
export function keptEdits(): Readonly<Record<string, KeptEdit>> {
  return allAt(editStart, readEdit);
}

/** Every edit that waits beside the one that is shown, by its snippet. */
export function waitingEdits(): Readonly<Record<string, readonly KeptEdit[]>> {
  return allAt(otherStart, (name) => {
    const edits = readOthers(name);
    return edits.length > 0 ? edits : null;
  });
}

export function passedExercises(): string[] {
  const passed = readKept(passedName);
  return Array.isArray(passed) ? passed.filter((id) => typeof id === 'string') : [];
}

export function keepPassed(...ids: readonly string[]): boolean {
  return writeKept(passedName, [...new Set([...passedExercises(), ...ids])].sort());
}

export function isEdit(value: unknown): value is KeptEdit {
  if (typeof value !== 'object' || value === null) return false;
  const { of, code } = value as Partial<KeptEdit>;
  return typeof of === 'string' && typeof code === 'string' && code.length <= mostCharacters;
}

/** Far more than a program may have. */
const mostCharacters = 1_000_000;

function readEdit(name: string): KeptEdit | null {
  const edit = readKept(name);
  return isEdit(edit) ? edit : null;
}

function readOthers(name: string): readonly KeptEdit[] {
  const edits = readKept(name);
  return Array.isArray(edits) ? edits.filter(isEdit) : [];
}

function allAt<Value>(
  start: string,
  read: (name: string) => Value | null,
): Readonly<Record<string, Value>> {
  const entries = keptNames(start).map((name) => [name.slice(start.length), read(name)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Value & {}] => entry[1] !== null),
  );
}
