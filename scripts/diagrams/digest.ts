/** What a drawing was made from, in one number: when it changes, the drawing is stale. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { DiagramSource } from '../../src/diagrams/source.ts';

const makers = 'scripts/diagrams/**/*.{ts,css}';
const packages = ['mermaid', '@fontsource-variable/ibm-plex-sans'];

/** Digest of all that shapes every drawing: our pass, and the versions of Mermaid and of the font. */
export function settingsDigest(): string {
  const hash = createHash('sha256');
  const files = globSync(makers).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  for (const name of packages) {
    const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
    hash.update((JSON.parse(text) as { version: string }).version);
  }
  return hash.digest('hex');
}

export function digestOf(source: DiagramSource, settings: string): string {
  return createHash('sha256').update(settings).update(source.text).digest('hex').slice(0, 16);
}
