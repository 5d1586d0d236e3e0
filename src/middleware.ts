import { defineMiddleware } from 'astro:middleware';
import { getCollection } from 'astro:content';
import { termPath } from './glossary/glossary-pages.ts';
import type { Term } from './glossary/term-schema.ts';
import { href } from './site/href.ts';
import { linkFirstUses, type LinkableTerm } from './glossary/first-uses.ts';

/** Pages that define, list or quote, where a linked term would only be in the way. */
const without = /^(?:glossary|sources|brief|questions|cheat-sheet|try)(?:\/[^/]*)?\/?$|^404/;

let terms: Promise<readonly LinkableTerm[]> | undefined;

/** Links the first use of each glossary term on every page of prose. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const path = url.pathname.slice(href('').length);
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (!isPage || without.test(path)) return response;
  terms ??= linkableTerms();
  return new Response(linkFirstUses(await response.text(), await terms), response);
});

async function linkableTerms(): Promise<readonly LinkableTerm[]> {
  const glossary = (await getCollection('glossary')) as { id: string; data: Term }[];
  return glossary
    .filter(({ data }) => !data.everyday)
    .map(({ id, data }) => ({
      address: href(termPath(id, data.term)),
      names: [data.term, ...data.synonyms.filter(isAbbreviation)],
    }));
}

function isAbbreviation(name: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(name) && name.length <= 8;
}
