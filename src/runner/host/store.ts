/** What the reader's own browser keeps: edits of snippets and exercises that were passed. */
const editPrefix = 'handbook:edit:';
const passedKey = 'handbook:passed';

/** An edit belongs to the source that it was made from; when that changes, the edit is out of date. */
interface KeptEdit {
  readonly of: string;
  readonly code: string;
}

/** Everything that is kept, to be saved as a file. */
export interface Kept {
  readonly edits: Readonly<Record<string, KeptEdit>>;
  readonly passed: readonly string[];
}

/** The edit of a snippet; null when there is none, or when it was made from another source. */
export function keptEdit(id: string, source: string): string | null {
  const edit = read(editPrefix + id);
  return isEdit(edit) && edit.of === source ? edit.code : null;
}

export function keepEdit(id: string, source: string, code: string): void {
  const edit: KeptEdit = { of: source, code };
  write(editPrefix + id, edit);
}

export function dropEdit(id: string): void {
  attempt(() => localStorage.removeItem(editPrefix + id));
}

export function passedExercises(): string[] {
  const passed = read(passedKey);
  return Array.isArray(passed) ? passed.filter((id) => typeof id === 'string') : [];
}

export function keepPassed(id: string): void {
  write(passedKey, [...new Set([...passedExercises(), id])].sort());
}

export function everythingKept(): Kept {
  const edits: Record<string, KeptEdit> = {};
  for (const key of keys()) {
    const edit = read(key);
    if (isEdit(edit)) edits[key.slice(editPrefix.length)] = edit;
  }
  return { edits, passed: passedExercises() };
}

export function wipe(): void {
  for (const key of [...keys(), passedKey]) attempt(() => localStorage.removeItem(key));
}

function keys(): string[] {
  const all = attempt(() => Object.keys(localStorage)) ?? [];
  return all.filter((key) => key.startsWith(editPrefix));
}

function isEdit(value: unknown): value is KeptEdit {
  if (typeof value !== 'object' || value === null) return false;
  const { of, code } = value as Partial<KeptEdit>;
  return typeof of === 'string' && typeof code === 'string';
}

function read(key: string): unknown {
  return attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown);
}

function write(key: string, value: unknown): void {
  attempt(() => localStorage.setItem(key, JSON.stringify(value)));
}

/** Storage may be full, forbidden or broken: the page then works without it. */
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
