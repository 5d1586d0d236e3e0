import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { glossaryPageOf } from '../glossary/glossary-pages.ts';

/**
 * True for a link to a term or a source that exists, at the page on which it stands.
 *
 * Their anchors come from components, which the link validator does not read.
 *
 * @param folder the folder of the glossary's and the sources' files
 */
export function isKnownAnchor(link: string, folder = 'src/content'): boolean {
  const [, source] = /(?:^|\/)sources\/#([\w-]+)$/.exec(link) ?? [];
  if (source) return existsSync(join(folder, 'sources', `${source}.yaml`));
  const [, page, id] = /(?:^|\/)glossary\/([a-z]-[a-z])\/#([\w-]+)$/.exec(link) ?? [];
  const file = join(folder, 'glossary', `${id}.yaml`);
  if (!id || !existsSync(file)) return false;
  const { term } = parse(readFileSync(file, 'utf8')) as { term: string };
  return glossaryPageOf(term) === page;
}

/**
 * True for a link to a page that a route makes and not a file of prose: the link validator does not
 * know these, and the crawl of the built site checks them.
 */
export function isRoutePage(link: string): boolean {
  return /(?:^|\/)(?:try|reference|questions|study-plan|cheat-sheet|inspector)\//.test(link);
}
