import { dropKept, keptNames, readKept, writeKept } from './storage.ts';

/** The reader's edits of snippets and the exercises that were solved. */
const editStart = 'edit:';
const passedName = 'passed';

/** An edit belongs to the source that it was made from; when that changes, the edit is out of date. */
export interface KeptEdit {
  readonly of: string;
  readonly code: string;
}

/** The edit of a snippet; null when there is none, or when it was made from another source. */
export function keptEdit(id: string, source: string): string | null {
  const edit = readKept(editStart + id);
  return isEdit(edit) && edit.of === source ? edit.code : null;
}

export function keepEdit(id: string, source: string, code: string): void {
  const edit: KeptEdit = { of: source, code };
  writeKept(editStart + id, edit);
}

export function dropEdit(id: string): void {
  dropKept(editStart + id);
}

/** Every edit that is kept, by its snippet. */
export function keptEdits(): Readonly<Record<string, KeptEdit>> {
  const edits: Record<string, KeptEdit> = {};
  for (const name of keptNames(editStart)) {
    const edit = readKept(name);
    if (isEdit(edit)) edits[name.slice(editStart.length)] = edit;
  }
  return edits;
}

export function passedExercises(): string[] {
  const passed = readKept(passedName);
  return Array.isArray(passed) ? passed.filter((id) => typeof id === 'string') : [];
}

export function keepPassed(id: string): void {
  writeKept(passedName, [...new Set([...passedExercises(), id])].sort());
}

function isEdit(value: unknown): value is KeptEdit {
  if (typeof value !== 'object' || value === null) return false;
  const { of, code } = value as Partial<KeptEdit>;
  return typeof of === 'string' && typeof code === 'string';
}
