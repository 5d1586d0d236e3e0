import type { ImportedName } from './modules.ts';
import { ProgramError } from './program-error.ts';

/**
 * Holds imported names against those that `#vision` has.
 *
 * @throws ProgramError at the line of an import of what does not exist
 */
export function checkImports(names: readonly ImportedName[], known: readonly string[]): void {
  const missing = names.find(({ imported }) => !known.includes(imported));
  if (!missing) return;
  const near = known
    .map((name) => ({ name, steps: editSteps(missing.imported, name) }))
    .filter(({ name, steps }) => steps <= Math.max(2, name.length / 3) || contains(name, missing))
    .sort((left, right) => left.steps - right.steps)
    .slice(0, 3)
    .map(({ name }) => name);
  const instead =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : 'the reference lists all that there is';
  throw new ProgramError(`'#vision' has no ${missing.imported}: ${instead}`, missing.line);
}

function contains(name: string, { imported }: ImportedName): boolean {
  return imported.length > 3 && name.toLowerCase().includes(imported.toLowerCase());
}

/** Letters to insert, delete or replace until one name is the other, case aside (Levenshtein). */
function editSteps(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
