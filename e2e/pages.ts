import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from '../scripts/test/builds.ts';

/** Path under the base of every page of a built site, sorted; the 404 page is one of them. */
export function pagesOf(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !/^(pagefind|runner)\b/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** The text of a page of a built site. */
export function htmlOf(folder: string, path: string): string {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return readFileSync(join(folder, file), 'utf8');
}

/** The pages of the site at the root. */
export const pages = pagesOf(atRoot.folder);
