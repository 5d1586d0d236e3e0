import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../site/frontmatter.ts';

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
  const { title, aliases } = readFrontmatter(file) as { title: string; aliases?: string[] };
  return { slug, title, aliases: aliases ?? [] };
}
