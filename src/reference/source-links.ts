import { documentationPage, projectNames, projectPage } from './documentation-links.ts';
import { plainLinks } from './prose-html.ts';
import type { Links } from './prose-html.ts';

/** A published work that the handbook has the address of. */
export interface Work {
  readonly title: string;
  readonly url: string;
}

/** Links for a doc comment's sources: quoted titles of known works, functions, projects, addresses. */
export function sourceLinks(works: readonly Work[]): Links {
  return {
    pattern: new RegExp(`"[^"]+"|${plainLinks.pattern.source}|${projectNames.source}`),
    addressOf(found) {
      if (found.startsWith('"')) return addressOfTitle(found.slice(1, -1), works);
      return projectPage(found) ?? plainLinks.addressOf(found);
    },
    pageOfCode: documentationPage,
  };
}

/** Doc comments leave subtitles out; a title that is one word is too little to go by. */
function addressOfTitle(title: string, works: readonly Work[]): string | undefined {
  const wanted = title.toLowerCase();
  return works.find((work) => {
    const known = work.title.toLowerCase();
    return known === wanted || (wanted.includes(' ') && known.startsWith(wanted));
  })?.url;
}
