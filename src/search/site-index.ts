import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildIndex } from './build-index.ts';
import type { IndexFile } from './index-file.ts';
import { englishNear } from './english.ts';
import { nameKey } from './name-key.ts';
import { namesFile, type Named } from './names.ts';
import { factsOf, readPageFacts } from './page-facts.ts';
import { headingsOf, isSearchable, withFacts } from './page-html.ts';
import { recordSources } from './record-sources.ts';
import { SiteWords } from './site-words.ts';
import { otherNames, readGlossary } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';
import { packFilter, WordFilter } from './word-filter.ts';
import { packWords } from './word-list.ts';

export interface SiteIndex {
  readonly pages: number;
  readonly records: number;
}

/** What the browser reads beside Pagefind's own files. */
export const wordFiles = {
  words: 'words.txt',
  rare: 'rare.txt',
  names: 'names.txt',
  english: 'english.txt',
};

/**
 * Indexes a built site and writes `pagefind/` and the lists of words and names in `search/` into it.
 *
 * @throws Error when the site holds no page that search may find
 */
export async function indexSite(dist: string): Promise<SiteIndex> {
  const glossary = readGlossary();
  const facts = readPageFacts();
  const pages = globSync('**/*.html', { cwd: dist })
    .toSorted()
    .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ html }) => isSearchable(html))
    .map(({ file, html }) => {
      const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
      const headings = headingsOf(html);
      return { file, path, html, headings, facts: facts.get(path) ?? factsOf(path, {}) };
    });
  if (pages.length === 0) {
    throw new Error(`search: found no page with data-pagefind-body in ${dist}: nothing to index`);
  }
  const records = recordSources.flatMap((read) => read());
  const files = await buildIndex(
    pages.map(({ file, html, headings, facts: known }) => ({
      file,
      html: withFacts(html, known, otherNames(headings.join('. '), glossary)),
    })),
    records,
  );
  rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
  for (const { path, content } of files) write(join(dist, 'pagefind', path), content);

  const indexed = fragmentsOf(files);
  const named: readonly Named[] = [
    ...pages.map(({ path, facts: { kind, name = '', keywords, askedAs } }) => ({
      path,
      kind,
      title: indexed.get(path)?.meta.title ?? '',
      names: name.split(', ').filter((text) => text !== ''),
      foundBy: keywords,
      askedAs,
    })),
    ...records.map(({ url, kind, title, names, keywords }) => ({
      path: url,
      kind,
      title,
      names,
      foundBy: keywords,
    })),
  ];
  const { lists, rareRoots } = vocabularyOf(
    named.flatMap(({ title, names }) => [title, ...names]),
    [
      ...named.flatMap(({ foundBy }) => foundBy),
      // Readers type the words of a function's name, not the name in one.
      ...pages.flatMap(({ headings }) =>
        headings.map((text) => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')),
      ),
    ],
    [...indexed.values()].map(({ content, meta }) => [content, ...Object.values(meta)].join('\n')),
  );
  const words = (name: keyof typeof wordFiles, text: string) =>
    write(join(dist, 'search', wordFiles[name]), text);
  const site = new SiteWords(lists);
  site.rare = new WordFilter(packFilter(rareRoots));
  words('words', packWords(lists));
  words('rare', packFilter(rareRoots));
  words(
    'names',
    namesFile(named, (path) => indexed.get(path)?.id ?? ''),
  );
  const names = new Set(
    named.flatMap(({ title, names: others }) => [title, ...others].map(nameKey)),
  );
  const isName = (word: string) => names.has(nameKey(word));
  words('english', packWords([englishNear(site, lists.flat(), isName)]));
  return { pages: pages.length, records: records.length };
}

interface Fragment {
  readonly id: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What Pagefind wrote of each page, by its path. */
function fragmentsOf(files: readonly IndexFile[]): ReadonlyMap<string, Fragment> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString();
      const page = JSON.parse(text.slice(text.indexOf('{'))) as Fragment & { readonly url: string };
      // Addresses are encoded, paths are not: topics may have Korean names.
      return [[decodeURI(page.url).replace(/^\//, ''), { ...page, id }] as const];
    }),
  );
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
