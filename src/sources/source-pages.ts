import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { keptFile } from '../collections/kept-files.ts';
import type { Source } from './source-schema.ts';

type Kind = Source['kind'];

/** The pages of sources: each lists some kinds, so that neither grows heavy. */
export const sourcePages = {
  'sources/': ['paper', 'standard', 'book', 'article'],
  'sources/software/': ['documentation', 'code'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type SourcePage = keyof typeof sourcePages;

/** Path of a source under the site's base, with its anchor. */
export function sourcePath(id: string, kind: Kind): string {
  const [page] = Object.entries(sourcePages).find(([, kinds]) =>
    (kinds as readonly Kind[]).includes(kind),
  ) ?? ['sources/'];
  return `${page}#${id}`;
}

/** Where `/sources/#id`, as writers write it, leads; undefined for other links and for no source. */
export function citedSource(link: string): string | undefined {
  const [, id] = /^\/sources\/#([\w-]+)$/.exec(link) ?? [];
  const file = id && keptFile('sources', `${id}.yaml`);
  if (!file) return undefined;
  const { kind } = parse(readFileSync(file, 'utf8')) as Pick<Source, 'kind'>;
  return `/${sourcePath(id, kind)}`;
}
