import { statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

const defaultFile = 'seeds/xyz-tech.md';

/** What a brief is called that has a folder of its own: material of the reader's may stand beside it. */
export const nameInFolder = 'brief.md';

/** The file that `BRIEF` names, itself or by its folder, else the project's own. Paths count from `directory`. */
export function briefFile(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  directory = process.cwd(),
): string {
  const named = environment['BRIEF'] || defaultFile;
  const isFolder = statSync(resolve(directory, named), { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) return named;
  const inside = join(named, nameInFolder).replaceAll('\\', posix.sep);
  return statSync(resolve(directory, inside), { throwIfNoEntry: false }) ? inside : named;
}
