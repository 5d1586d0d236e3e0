import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Element, ElementContent, Root } from 'hast';
import type { BookPart } from './book-page.ts';

/** Lists of pages that say in short what the book says at length. */
const leftOut = /^(cheat-sheet|try|questions|practice)\/$/;

/** The site's parts as its sidebar has them, with the pages of each. */
export function sidebarParts(site: string, base: string): readonly BookPart[] {
  const home = readHtml(site, '');
  return selectAll('.sidebar-content ul.top-level > li', home)
    .map((group) => ({
      title: textOf(select('.group-label', group)).trim(),
      pages: unique(
        selectAll('a[href]', group)
          .map((link) => pathOf(link, base))
          .filter((path) => !leftOut.test(path))
          .flatMap((path) => [path, ...pagesUnder(site, path, base)]),
      ),
    }))
    .filter(({ title, pages }) => title !== '' && pages.length > 0);
}

/** The sidebar shows the pages under another only there. */
function pagesUnder(site: string, path: string, base: string): readonly string[] {
  return selectAll('.sidebar-content a[href]', readHtml(site, path))
    .map((link) => pathOf(link, base))
    .filter((under) => path !== '' && under.startsWith(path));
}

/** The question bank, a part for each topic, in the order in which its page lists the questions. */
export function questionParts(
  site: string,
  base: string,
  topics: readonly { readonly slug: string; readonly name: string }[],
): readonly BookPart[] {
  return topics
    .map(({ slug, name }) => ({ title: name, list: `questions/${slug}/` }))
    .filter(({ list }) => existsSync(join(site, list, 'index.html')))
    .map(({ title, list }) => ({
      title,
      pages: unique(
        selectAll('main a[href]', readHtml(site, list)).map((link) => pathOf(link, base)),
      ).filter((path) => path.startsWith(list) && path !== list),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** The language that a site says it is in. */
export function languageOfSite(site: string): string {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  return /<html [^>]*lang="([^"]+)"/.exec(home)?.[1] ?? 'en';
}

function readHtml(site: string, path: string): Root {
  return fromHtml(readFileSync(join(site, path, 'index.html'), 'utf8'));
}

function pathOf(link: Element, base: string): string {
  const [path] = String(link.properties.href).split('#');
  return path.startsWith(base) ? path.slice(base.length) : path;
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}

/** The words of an element of a page. */
export function textOf(node: Element | ElementContent | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
