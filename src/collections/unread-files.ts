import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { nameInFolder } from '../brief/file.ts';
import { ownFolder } from './places.ts';

/** What is read beside a brief, by its path there. */
const READ: readonly RegExp[] = [
  new RegExp(`^${nameInFolder.replace('.', String.raw`\.`)}$`),
  /^topics\/[^/]+\/(?:.+\/)?[^/]+\.mdx?$/,
  /^topics\/[^/]+\/[^/]+\.(?:snippet\.(?:ts|json)|exercise\.ts)$/,
  /^topics\/[^/]+\/essentials\.yaml$/,
  /^questions\/(?:[^/]+\/)?[^/]+\.yaml$/,
  /^(?:glossary|sources)\/[^/]+\.yaml$/,
  // Notes of its own may lie beside the brief itself.
  /^[^/]+\.(?:md|txt|pdf|docx|odt)$/,
];
/** What a page may bring in by its name. */
const NAMED_BY_PAGES =
  /^topics\/.+(?<!\.snippet|\.exercise)\.(?:astro|css|m?[jt]sx?|svg|png|jpe?g|webp|avif|gif)$/;

/** The reader's files that nothing reads: "file:1: found X: what to do instead". */
export function unreadFiles(own = ownFolder()): readonly string[] {
  if (own === undefined) return [];
  const files = globSync('**/*', { cwd: own })
    .map((path) => path.replaceAll('\\', posix.sep))
    .filter((path) => !/(?:^|\/)\./.test(path) && statSync(posix.join(own, path)).isFile())
    .toSorted();
  const pages = files
    .filter((path) => /\.(?:mdx?|astro)$/.test(path))
    .map((path) => readFileSync(posix.join(own, path), 'utf8'))
    .join('\n');
  return files.flatMap((path) => {
    if (READ.some((pattern) => pattern.test(path))) return [];
    if (NAMED_BY_PAGES.test(path) && pages.includes(basename(path))) return [];
    return [`${posix.join(own, path)}:1: found ${remedyFor(path)}`];
  });
}

function remedyFor(path: string): string {
  const name = basename(path);
  const stem = name.replace(/\.[^.]*$/, '');
  if (path.endsWith('.mmd')) {
    return `a diagram in Mermaid, of which only ours are drawn: export it as ${stem}.svg beside its page and write ![what it shows](./${stem}.svg) there`;
  }
  if (path.endsWith('.py')) {
    return 'a sample in Python, of which only ours are run: show its code and its output on a page, each in a block of code';
  }
  if (path.endsWith('.yml')) return `the ending .yml: call it ${stem}.yaml`;
  if (NAMED_BY_PAGES.test(path)) {
    const what = /\.(?:svg|png|jpe?g|webp|avif|gif)$/.test(path) ? 'a picture' : 'a file';
    return `${what} that no page names: write ![what it shows](./${name}) on the page that shall show it, or import it there`;
  }
  return 'a file that nothing reads: pages, *.snippet.ts, *.exercise.ts and essentials.yaml belong into topics/<topic>/, terms into glossary/<id>.yaml, sources into sources/<id>.yaml, questions into questions/<topic>/<id>.yaml';
}
