import { globSync } from 'node:fs';

/** Path under the base of every page of the built site, sorted; the 404 page is one of them. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: 'dist' })
  .filter((file) => !/^(pagefind|runner)\b/.test(file))
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();
