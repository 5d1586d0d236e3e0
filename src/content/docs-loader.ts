import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import type { Brief } from '../brief/brief.ts';
import { fillNames, type Names } from '../site/names.ts';

/** Parts of a brief that a page may need in order to have anything to say. */
export const briefParts = ['mission', 'news', 'role', 'questions', 'otherSections'] as const;
export type BriefPart = (typeof briefParts)[number];

/** True when the brief has what a page needs. */
export function hasPart(brief: Brief, part: BriefPart): boolean {
  if (part === 'mission') return Boolean(brief.mission) || brief.values.length > 0;
  if (part === 'role') return Boolean(brief.role);
  return brief[part].length > 0;
}

/**
 * Starlight's loader, and after it: pages whose part the brief lacks are left out,
 * and the brief's names are filled into titles and descriptions.
 */
export function handbookLoader(brief: Brief, names: Names): Loader {
  const docs = docsLoader();
  return {
    name: 'handbook-docs',
    async load(context) {
      context.store.clear();
      await docs.load(context);
      for (const [id, entry] of context.store.entries()) {
        const data = entry.data as {
          needs?: BriefPart;
          title: string;
          description: string;
        };
        // The store ignores an entry whose digest it has, so the old one goes first.
        context.store.delete(id);
        if (data.needs && !hasPart(brief, data.needs)) continue;
        const title = fillNames(data.title, names);
        const description = fillNames(data.description, names);
        context.store.set({ ...entry, data: { ...data, title, description } });
      }
    },
  };
}
