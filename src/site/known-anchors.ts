import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { keptFile } from '../collections/kept-files.ts';
import { glossaryPageOf } from '../glossary/glossary-pages.ts';

/**
 * True for a link to a term or a source that exists, at the page on which it stands.
 *
 * Their anchors come from components, which the link validator does not read.
 */
export function isKnownAnchor(link: string): boolean {
  const [, source] = /(?:^|\/)sources\/(?:software\/)?#([\w-]+)$/.exec(link) ?? [];
  if (source) return keptFile('sources', `${source}.yaml`) !== undefined;
  const [, page, id] = /(?:^|\/)glossary\/([a-z]-[a-z])\/#([\w-]+)$/.exec(link) ?? [];
  const file = id && keptFile('glossary', `${id}.yaml`);
  if (!file) return false;
  const { term } = parse(readFileSync(file, 'utf8')) as { term: string };
  return glossaryPageOf(term) === page;
}

/**
 * True for a link to a page that a route makes and not a file of prose: the link validator does not
 * know these, and the crawl of the built site checks them.
 */
export function isRoutePage(link: string): boolean {
  return /(?:^|\/)(?:try|reference|questions|study-plan|cheat-sheet|practice\/(?:cards|progress)|inspector|workbench)\//.test(
    link,
  );
}
