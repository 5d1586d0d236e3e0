import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The frontmatter of a Markdown file, unchecked: the collections' schemas check it. */
export function readFrontmatter(file: string): Readonly<Record<string, unknown>> {
  const [, frontmatter] = readFileSync(file, 'utf8').split(/^---$/m, 2);
  return (parse(frontmatter ?? '') ?? {}) as Record<string, unknown>;
}
