import { distance } from 'fastest-levenshtein';
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
    .map((name) => ({ name, steps: distance(missing.imported.toLowerCase(), name.toLowerCase()) }))
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
