import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { homedir } from 'node:os';

/** The versions of Python that all pinned packages have wheels for. */
const fitting = /^Python 3\.1[23]\./;

/**
 * A Python that the samples can run on: `SAMPLES_PYTHON`, the usual names, or pyenv's.
 *
 * @throws Error that says what was found and what to do
 */
export function findPython(): string {
  const own = process.env.SAMPLES_PYTHON;
  const pyenv = globSync(`${homedir()}/.pyenv/versions/3.1[23].*/bin/python`).sort();
  const candidates = own ? [own] : ['python3.12', 'python3.13', 'python3', 'python', ...pyenv];
  const versions = candidates.map((candidate) => [candidate, versionOf(candidate)] as const);
  const found = versions.find(([, version]) => fitting.test(version));
  if (found) return found[0];
  const seen = versions.flatMap(([name, version]) => (version ? `${name} is ${version}` : []));
  throw new Error(
    `Found no Python 3.12 or 3.13 (${seen.join(', ') || 'no Python at all'}): ` +
      'install one, or name it: SAMPLES_PYTHON=/path/to/python npm run samples',
  );
}

function versionOf(python: string): string {
  try {
    return execFileSync(python, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
