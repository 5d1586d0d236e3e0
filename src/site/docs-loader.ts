import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import type { Brief } from '../brief/brief.ts';
import { hasPart, type BriefPart } from './brief-parts.ts';
import { coverageOf } from './topics/coverage.ts';
import type { ArrangedTopic, NamedTopic } from './topics/arrange.ts';
import { fillNames, type Names } from './names.ts';

interface Page {
  readonly needs?: BriefPart;
  readonly title: string;
  readonly description: string;
  readonly withoutVision?: { readonly description?: string };
}

/**
 * Starlight's loader, and on the way into the store: pages whose part the brief lacks are left out,
 * the brief's names are filled into titles and descriptions, and a topic is called what the brief
 * calls it. What is edited while the development server runs goes the same way.
 */
export function handbookLoader(
  brief: Brief,
  names: Names,
  topics: readonly ArrangedTopic<NamedTopic>[],
): Loader {
  const docs = docsLoader();
  const isVision = coverageOf(topics) !== 'none';
  const fill = (id: string, page: Page): Page => {
    const topic = topics.find(({ slug }) => id === `topics/${slug}`);
    const nameless = id === 'role' && !brief.role?.title;
    const title = nameless ? 'The role' : (topic?.name ?? fillNames(page.title, names));
    const described = (isVision ? undefined : page.withoutVision?.description) ?? page.description;
    const description = nameless ? 'The role at %company%, duty by duty.' : described;
    return { ...page, title, description: fillNames(description, names) };
  };
  return {
    name: 'handbook-docs',
    async load({ store, ...context }) {
      // The store ignores an entry whose digest it has, and a brief changes pages without changing it.
      store.clear();
      const set: typeof store.set = (entry) => {
        const page = entry.data as unknown as Page;
        if (page.needs && !hasPart(brief, page.needs)) return false;
        return store.set({ ...entry, data: { ...fill(entry.id, page) } });
      };
      await docs.load({ ...context, store: { ...store, set } });
    },
  };
}
