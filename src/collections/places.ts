import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve } from 'node:path';
import { briefFile, nameInFolder } from '../brief/file.ts';
import { BriefError } from '../brief/problem.ts';

/** Where ours of each kind is kept, and what a folder of the reader's is called that holds more of it. */
const kept = {
  topics: { ours: 'src/content/docs/topics', own: 'topics' },
  questions: { ours: 'src/content/questions', own: 'questions' },
  glossary: { ours: 'src/content/glossary', own: 'glossary' },
  sources: { ours: 'src/content/sources', own: 'sources' },
} as const;

export type Kind = keyof typeof kept;
export const kinds = Object.keys(kept) as readonly Kind[];

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that holds each kind of ours. */
export function ourFolder(kind: Kind): string {
  return kept[kind].ours;
}

/**
 * The folder of the reader's material: the one of a brief that is called brief.md and has some beside it.
 *
 * @throws BriefError when it lies outside the project, whose components and packages its pages need
 */
export function ownFolder(environment: Environment = process.env): string | undefined {
  const file = briefFile(environment);
  const folder = dirname(file);
  const isFolderOfBrief = file.replaceAll('\\', '/').endsWith(`/${nameInFolder}`);
  if (!isFolderOfBrief || !kinds.some((kind) => existsSync(join(folder, kept[kind].own)))) {
    return undefined;
  }
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', posix.sep);
  if (!path.startsWith('..') && !isAbsolute(path)) return path;
  throw new BriefError({
    file,
    line: 1,
    found: 'material beside a brief outside this project',
    instead: 'move the folder into the project, where its pages find what they import',
  });
}

/** Every folder that holds a kind of thing: ours, then the reader's, whose files stand in the place of ours. */
export function foldersOf(kind: Kind, environment: Environment = process.env): readonly string[] {
  const own = ownFolder(environment);
  return [kept[kind].ours, ...(own === undefined ? [] : [posix.join(own, kept[kind].own)])];
}

/** True for a path, with `/` between its parts, under one of a kind's folders. */
export function isUnder(kind: Kind, path: string): boolean {
  return foldersOf(kind).some((folder) =>
    path.startsWith(`${resolve(folder).replaceAll('\\', '/')}/`),
  );
}
