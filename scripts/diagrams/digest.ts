/** What a drawing was made from, in one number: when it changes, the drawing is stale. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { DiagramSource } from '../../src/diagrams/source.ts';

const makers = ['scripts/diagrams/**/*.{ts,css}', 'src/styles/fonts/plex-sans*.woff2'];

/** Digest of all that shapes every drawing: our pass, the fonts, Mermaid's version. */
export function settingsDigest(): string {
  const hash = createHash('sha256');
  const files = makers
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  for (const file of files) hash.update(readFileSync(file));
  const { version } = JSON.parse(readFileSync('node_modules/mermaid/package.json', 'utf8')) as {
    version: string;
  };
  return hash.update(version).digest('hex');
}

export function digestOf(source: DiagramSource, settings: string): string {
  return createHash('sha256').update(settings).update(source.text).digest('hex').slice(0, 16);
}
