import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brief } from '../site/current.ts';
import { buildIndex } from './build-index.ts';
import { factsOf, readPageFacts } from './page-facts.ts';
import { headingsOf, isSearchable, withFacts } from './page-html.ts';
import { recordSources } from './record-sources.ts';
import { otherSpelling } from './spelling.ts';
import { otherNames, readGlossary, wordsFor } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface SiteIndex {
  readonly pages: number;
  readonly records: number;
}

/**
 * Indexes a built site and writes `pagefind/` and `search/vocabulary.txt` into it.
 *
 * @throws Error when the site holds no page that search may find
 */
export async function indexSite(dist: string): Promise<SiteIndex> {
  const glossary = readGlossary();
  const facts = readPageFacts();
  const found = globSync('**/*.html', { cwd: dist })
    .toSorted()
    .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ html }) => isSearchable(html))
    .map(({ file, html }) => ({ file, html, headings: headingsOf(html) }));
  if (found.length === 0) {
    throw new Error(`search: found no page with data-pagefind-body in ${dist}: nothing to index`);
  }
  const pages = found.map(({ file, html, headings }) => {
    const path = file.replace(/index\.html$/, '');
    const names = [
      ...otherNames(headings.join('. '), glossary),
      ...vocabularyOf(headings).flatMap((word) => otherSpelling(word) ?? []),
    ];
    return { file, html: withFacts(html, facts.get(path) ?? factsOf(path, {}), names) };
  });
  const records = recordSources.flatMap((read) => read());

  rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
  for (const { path, content } of await buildIndex(pages, records)) {
    write(join(dist, 'pagefind', path), content);
  }
  const words = vocabularyOf([
    ...brief.source.lines,
    // Readers type the words of a function's name, not the name in one.
    ...found.flatMap(({ headings }) =>
      headings.map((text) => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')),
    ),
    ...records.flatMap(({ title, keywords }) => [title, ...keywords]),
    ...glossary.flatMap(({ data }) => wordsFor(data)),
  ]);
  write(join(dist, 'search', 'vocabulary.txt'), words.join('\n'));
  return { pages: pages.length, records: records.length };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
