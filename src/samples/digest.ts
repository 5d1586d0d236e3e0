import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A short digest of texts, whichever way their lines end. */
export function digestOfTexts(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text.replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}

export function digestOfFiles(files: readonly string[]): string {
  return digestOfTexts(files.map((file) => readFileSync(file, 'utf8')));
}
