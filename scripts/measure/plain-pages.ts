/** The built site's pages as plain Markdown pages: the same content without our components, styles and scripts. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';

export interface PlainPage {
  /** Path under the site's base, without a slash at the end; empty for the home page. */
  readonly path: string;
  readonly markdown: string;
}

/** Reads every page of a built site but its 404 page. */
export function plainPages(dist: string): PlainPage[] {
  return globSync('**/index.html', { cwd: dist })
    .filter((file) => !/^(pagefind|search|sandbox)/.test(file))
    .map((file) => ({
      path: dirname(file).replace(/^\.$/, ''),
      markdown: markdownOf(readFileSync(join(dist, file), 'utf8')),
    }));
}

/** Writes pages into a folder of content. */
export function writePages(pages: readonly PlainPage[], folder: string): void {
  for (const { path, markdown } of pages) {
    const file = join(folder, path || 'index', path ? 'index.md' : '../index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdown);
  }
}

function markdownOf(html: string): string {
  const page = fromHtml(html);
  const title = select('h1', page);
  const content = select('.sl-markdown-content', page);
  for (const element of selectAll('*', content ?? undefined)) strip(element);
  const body = content ? toHtml(content.children) : '';
  const words = title ? toHtml(title.children).replace(/<[^>]*>/g, '') : 'Page';
  // Markdown would end a block of HTML at an empty line.
  return `---\ntitle: ${JSON.stringify(words)}\n---\n\n<div>${body.replace(/\n\s*/g, ' ')}</div>\n`;
}

function strip(element: Element): void {
  const { id, href } = element.properties;
  element.properties = { ...(id && { id }), ...(href && { href }) };
  element.children = element.children.filter(
    (child) => child.type !== 'element' || !['script', 'style', 'template'].includes(child.tagName),
  );
}
