import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import type { Brief } from '../brief/brief.ts';
import { hasPart, type BriefPart } from './brief-parts.ts';
import type { ArrangedTopic, NamedTopic } from './topics/arrange.ts';
import { fillNames, type Names } from './names.ts';

/**
 * Starlight's loader, and after it: pages whose part the brief lacks are left out,
 * the brief's names are filled into titles and descriptions, and a topic is called what the brief calls it.
 */
export function handbookLoader(
  brief: Brief,
  names: Names,
  topics: readonly ArrangedTopic<NamedTopic>[],
): Loader {
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
        const topic = topics.find(({ slug }) => id === `topics/${slug}`);
        const nameless = id === 'role' && !brief.role?.title;
        const title = nameless ? 'The role' : (topic?.name ?? fillNames(data.title, names));
        const description = fillNames(
          nameless ? 'The role at %company%, duty by duty.' : data.description,
          names,
        );
        context.store.set({ ...entry, data: { ...data, title, description } });
      }
    },
  };
}
