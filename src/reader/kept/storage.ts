/**
 * What the reader's own browser keeps, under one prefix, so that it can be shown and wiped whole.
 * The prefix carries the site's base path: several sites of one host keep apart.
 */
const firstPrefix = 'handbook:';
const prefix = `${firstPrefix}${import.meta.env.BASE_URL.replace(/\/*$/, '/')}:`;

/** What is kept under a name; null when there is nothing, when it is broken or when storage is forbidden. */
export function readKept(name: string): unknown {
  return attempt(() => JSON.parse(storage().getItem(prefix + name) ?? 'null') as unknown);
}

/** Whether it was kept: storage may be full or forbidden. */
export function writeKept(name: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  return (
    attempt(() => {
      storage().setItem(prefix + name, text);
      return storage().getItem(prefix + name) === text;
    }) ?? false
  );
}

export function dropKept(name: string): void {
  attempt(() => storage().removeItem(prefix + name));
}

/** Names that start so, the prefix left out. */
export function keptNames(start = ''): string[] {
  return keys()
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length));
}

/** Forgets all of it and nothing else. */
export function wipeKept(): void {
  for (const name of keptNames()) dropKept(name);
}

function keys(): string[] {
  return attempt(() => Object.keys(storage())) ?? [];
}

/** Takes over what was kept before keys carried the base path: there a name followed at once. */
export function migrateKept(): void {
  for (const key of keys()) {
    if (!key.startsWith(firstPrefix) || key.startsWith(`${firstPrefix}/`)) continue;
    attempt(() => {
      const name = prefix + key.slice(firstPrefix.length);
      const value = localStorage.getItem(key);
      if (value !== null && localStorage.getItem(name) === null) localStorage.setItem(name, value);
      localStorage.removeItem(key);
    });
  }
}

// A build loads this too, where nothing is kept.
if (!import.meta.env.SSR) migrateKept();

/** The browser's storage, not what stands in for it where it is forbidden (`stand-in.ts`). */
function storage(): Storage {
  if ('forgets' in localStorage) throw new Error('Storage is forbidden');
  return localStorage;
}

/** Storage may be full, forbidden or broken: the page then works without it. */
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
