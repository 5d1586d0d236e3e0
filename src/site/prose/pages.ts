import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { keptFiles } from '../../collections/kept-files.ts';
import { ourFolder } from '../../collections/places.ts';

/** A page of prose: its file and its path under the base. */
export interface ProsePage {
  readonly file: string;
  /** `line/capture/`; empty for the first page. */
  readonly path: string;
}

/** The folder of our pages; the reader's are under their own `topics`. */
export const docs = 'src/content/docs';

/** Every page of prose, ours and the reader's, by path. */
export function prosePages(): readonly ProsePage[] {
  const topics = posix.relative(docs, ourFolder('topics'));
  const others = globSync('**/*.{md,mdx}', { cwd: docs })
    .map((path) => path.replaceAll('\\', posix.sep))
    .filter((path) => !path.startsWith(`${topics}/`))
    .map((path) => ({ file: posix.join(docs, path), path: pathOf(path) }));
  const ofTopics = keptFiles('topics', '**/[!_]*.{md,mdx}').map(({ file, path }) => ({
    file,
    path: pathOf(posix.join(topics, path)),
  }));
  return [...others, ...ofTopics].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function pathOf(file: string): string {
  return file.replace(/\.mdx?$/, '/').replace(/(^|\/)index\/$/, '$1');
}
