import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { keptFiles } from '../../collections/kept-files.ts';
import { ourFolder } from '../../collections/places.ts';
import { readFrontmatter } from '../frontmatter.ts';

/** A topic that the site has pages for, whether the brief names it or not. */
export interface Material {
  /** Folder under `topics` and part of the address. */
  readonly slug: string;
  readonly title: string;
  /** Other names by which a brief may call the topic. */
  readonly aliases: readonly string[];
  /** How many pages the topic has, its landing page included. */
  readonly pages: number;
  /** The ids of its pages in their order, where some stand beside the brief. */
  readonly own?: readonly string[];
  /** Whether the topic itself is the reader's, and not one of ours. */
  readonly isOwn?: true;
}

/** Reads the title and aliases of every topic's landing page. */
export function readMaterials(): Material[] {
  const pages = keptFiles('topics', '*/**/[!_]*.{md,mdx}');
  const slugs = [...new Set(pages.map(({ path }) => path.split('/', 1)[0] ?? ''))];
  return slugs.map((slug) => {
    const here = pages.filter(({ path }) => path.startsWith(`${slug}/`));
    const landing = here.find(({ path }) => /^[^/]+\/index\.mdx?$/.test(path));
    if (!landing) {
      throw new Error(
        `${here[0]?.file ?? slug}:1: found no landing page of its topic: write index.mdx beside it, with the topic's name as title`,
      );
    }
    const { title, aliases } = readFrontmatter(landing.file) as {
      title?: string;
      aliases?: string[];
    };
    const hasOwn = here.some(({ file }) => !file.startsWith(`${ourFolder('topics')}/`));
    return {
      slug,
      title: title ?? slug,
      aliases: aliases ?? [],
      pages: here.length,
      ...(hasOwn && { own: inOrder(here) }),
      ...(!existsSync(posix.join(ourFolder('topics'), slug)) && { isOwn: true as const }),
    };
  });
}

/** The pages' ids as the sidebar lists them: by their order, then by name. */
function inOrder(pages: readonly { readonly file: string; readonly path: string }[]): string[] {
  return pages
    .map(({ file, path }) => {
      const { sidebar } = readFrontmatter(file) as { sidebar?: { order?: number } };
      const isLanding = /^[^/]+\/index\.mdx?$/.test(path);
      return {
        id: `topics/${path.replace(/(?:\/index)?\.mdx?$/, '')}`,
        order: isLanding ? -Infinity : (sidebar?.order ?? Infinity),
      };
    })
    .toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
