import { existsSync, globSync } from 'node:fs';
import { posix } from 'node:path';
import { foldersOf, kinds, ourFolder, ownFolder, type Kind } from './places.ts';

/** A file of content. */
export interface KeptFile {
  /** From the project's folder. */
  readonly file: string;
  /** From the folder of its kind: `react/hooks.yaml`. */
  readonly path: string;
}

/** The files of a kind whose path fits a pattern, ours and the reader's; of two with one path the reader's. */
export function keptFiles(kind: Kind, pattern: string): readonly KeptFile[] {
  const byPath = new Map(
    foldersOf(kind).flatMap((folder) =>
      globSync(pattern, { cwd: folder }).map((found): [string, KeptFile] => {
        const path = found.replaceAll('\\', posix.sep);
        return [withoutPageEnding(path), { file: posix.join(folder, path), path }];
      }),
    ),
  );
  return [...byPath.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** The file of a kind at a path, the reader's before ours; undefined where there is none. */
export function keptFile(kind: Kind, path: string): string | undefined {
  return foldersOf(kind)
    .map((folder) => posix.join(folder, path))
    .findLast((file) => existsSync(file));
}

/** What each file of the reader's replaces, for the terminal. */
export function replacements(): readonly string[] {
  const own = ownFolder();
  if (own === undefined) return [];
  return kinds.flatMap((kind) => {
    const [, folder] = foldersOf(kind);
    return globSync('**/*.*', { cwd: folder })
      .map((path) => path.replaceAll('\\', posix.sep))
      .filter((path) => !path.endsWith('.snippet.json'))
      .flatMap((path) => {
        const ours = replacedBy(kind, path);
        return ours === undefined
          ? []
          : [`${posix.join(folder ?? '', path)} stands in the place of ${ours}`];
      });
  });
}

/** The file of ours that has the same name as one of the reader's. */
function replacedBy(kind: Kind, path: string): string | undefined {
  const ours = ourFolder(kind);
  const candidates = /\.mdx?$/.test(path)
    ? ['.md', '.mdx'].map((ending) => withoutPageEnding(path) + ending)
    : [path];
  return candidates.map((name) => posix.join(ours, name)).find((name) => existsSync(name));
}

/** A page has one address whether it is Markdown or MDX. */
function withoutPageEnding(path: string): string {
  return path.replace(/\.mdx?$/, '');
}
