import { statSync, type Stats } from 'node:fs';
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
  const isFolder = stat(resolve(directory, named))?.isDirectory();
  if (!isFolder) return named;
  const inside = join(named, nameInFolder).replaceAll('\\', posix.sep);
  return stat(resolve(directory, inside)) ? inside : named;
}

/** Nothing where nothing can be found out: whoever reads the file says why. */
function stat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
