/** What the reader's own browser keeps, under one prefix, so that it can be shown and wiped whole. */
const prefix = 'handbook:';

/** What is kept under a name; null when there is nothing, when it is broken or when storage is forbidden. */
export function readKept(name: string): unknown {
  return attempt(() => JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as unknown);
}

export function writeKept(name: string, value: unknown): void {
  attempt(() => localStorage.setItem(prefix + name, JSON.stringify(value)));
}

export function dropKept(name: string): void {
  attempt(() => localStorage.removeItem(prefix + name));
}

/** Names that start so, the prefix left out. */
export function keptNames(start = ''): string[] {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  return keys
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length));
}

/** Forgets all of it and nothing else. */
export function wipeKept(): void {
  for (const name of keptNames()) dropKept(name);
}

/** Storage may be full, forbidden or broken: the page then works without it. */
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
