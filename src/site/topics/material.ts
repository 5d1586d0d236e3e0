import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../frontmatter.ts';

/** A topic that the site has pages for, whether the brief names it or not. */
export interface Material {
  /** Folder under `src/content/docs/topics` and part of the address. */
  readonly slug: string;
  readonly title: string;
  /** Other names by which a brief may call the topic. */
  readonly aliases: readonly string[];
  /** How many pages the topic has, its landing page included. */
  readonly pages: number;
}

/** Reads the title and aliases of every topic's landing page. */
export function readMaterials(docs: string): Material[] {
  const folder = join(docs, 'topics');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readMaterial(join(folder, entry.name), entry.name))
    .sort((one, other) => one.slug.localeCompare(other.slug));
}

function readMaterial(folder: string, slug: string): Material {
  const { title, aliases } = readFrontmatter(join(folder, 'index.mdx')) as {
    title: string;
    aliases?: string[];
  };
  const pages = readdirSync(folder).filter((file) => /\.mdx?$/.test(file)).length;
  return { slug, title, aliases: aliases ?? [], pages };
}
