import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A topic that the site has pages for, whether the brief names it or not. */
export interface Material {
  /** Folder under `src/content/docs/topics` and part of the address. */
  readonly slug: string;
  readonly title: string;
  /** Other names by which a brief may call the topic. */
  readonly aliases: readonly string[];
}

/** Reads the title and aliases of every topic's landing page. */
export function readMaterials(docs: string): Material[] {
  const folder = join(docs, 'topics');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readMaterial(join(folder, entry.name, 'index.mdx'), entry.name))
    .sort((one, other) => one.slug.localeCompare(other.slug));
}

function readMaterial(file: string, slug: string): Material {
  const [, frontmatter] = readFileSync(file, 'utf8').split(/^---$/m);
  const { title, aliases } = parse(frontmatter) as { title: string; aliases?: string[] };
  return { slug, title, aliases: aliases ?? [] };
}
