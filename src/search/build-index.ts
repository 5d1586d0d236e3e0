import { transformSync } from 'esbuild';
import { createIndex } from 'pagefind';
import { trimmedComponentUi } from './component-ui.ts';
import { failingWorker } from './failing-worker.ts';
import { writtenAsOne } from './names.ts';
import { recompressed } from './recompress.ts';
import type { SearchRecord } from './record.ts';

export interface IndexedPage {
  /** Path in the built site: "line/infer/index.html". */
  readonly file: string;
  readonly html: string;
}

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's files that the site uses; it writes other interfaces beside them. */
const used =
  /^(?:pagefind-(?:worker|component-ui)\.js|pagefind-entry\.json|.*\.pf_.+|wasm\.en\.pagefind)$/;

/**
 * Word positions in one file of the index. Pagefind's own 20,000 make files of 27 KB, of which a
 * question of two words fetches two; it reads this number from the environment only.
 */
const positionsInFile = 1000;

const scripts: Readonly<Record<string, (source: string) => string>> = {
  'pagefind-component-ui.js': trimmedComponentUi,
  'pagefind-worker.js': (source) => transformSync(failingWorker(source), { minify: true }).code,
};

/** Indexes pages and records, in the order given, into the files of Pagefind's folder. */
export async function buildIndex(
  pages: readonly IndexedPage[],
  records: readonly SearchRecord[],
): Promise<readonly IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(positionsInFile);
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    excludeSelectors: ['[data-search-record]', '.glossary', '.glossary-index'],
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { file, html } of pages) {
    report(file, await index.addHTMLFile({ sourcePath: file, content: html }));
  }
  for (const record of records) report(record.url, await index.addCustomRecord(custom(record)));
  const { files } = report('index', await index.getFiles());
  await index.deleteIndex();
  const kept = files.filter(({ path }) => used.test(path)).map(trimmed);
  return (await recompressed(kept)).toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function custom({ url, kind, title, content, topics, place, names, keywords }: SearchRecord) {
  const other = [...names, ...keywords];
  return {
    url: `/${url}`,
    language: 'en',
    content,
    meta: {
      title,
      place,
      keywords: [...(kind === 'term' ? keywords : other), ...writtenAsOne([title, ...other])].join(
        ', ',
      ),
      ...(kind === 'term' && { name: [title, ...names].join(', ') }),
    },
    filters: { kind: [kind], topic: [...topics] },
  };
}

/** Pagefind's scripts without what the site does not use of them. */
function trimmed({ path, content }: IndexFile): IndexFile {
  const rewrite = scripts[path];
  if (!rewrite) return { path, content };
  return { path, content: new TextEncoder().encode(rewrite(new TextDecoder().decode(content))) };
}

function report<Response extends { readonly errors: readonly string[] }>(
  what: string,
  response: Response,
): Response {
  if (response.errors.length > 0) {
    throw new Error(`search: Pagefind could not index ${what}: ${response.errors.join('; ')}`);
  }
  return response;
}
