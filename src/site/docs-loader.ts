import { docsLoader } from '@astrojs/starlight/loaders';
import { glob, type Loader } from 'astro/loaders';
import { keptFile } from '../collections/kept-files.ts';
import { isUnder, kinds, ownFolder, ourFolder } from '../collections/places.ts';
import { watchFiles } from '../collections/watch-files.ts';
import type { Brief } from '../brief/brief.ts';
import { hasPart, type BriefPart } from './brief-parts.ts';
import { coverageOf } from './topics/coverage.ts';
import type { ArrangedTopic, NamedTopic } from './topics/arrange.ts';
import { fillNames, type Names } from './names.ts';
import { docs } from './prose/pages.ts';
import { allPageProblems } from './prose/read-pages.ts';

interface Page {
  readonly needs?: BriefPart;
  readonly title: string;
  readonly description: string;
  readonly withoutVision?: { readonly description?: string };
}

/**
 * Starlight's loader, and on the way into the store: pages whose part the brief lacks are left out,
 * the brief's names are filled into titles and descriptions, and a topic is called what the brief
 * calls it. The pages beside the brief are loaded after ours and stand in their place. What is edited
 * while the development server runs goes the same way.
 */
export function handbookLoader(
  brief: Brief,
  names: Names,
  topics: readonly ArrangedTopic<NamedTopic>[],
): Loader {
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
      const check = (): void => {
        const problems = allPageProblems();
        if (problems.length > 0) throw new Error(problems.join('\n'));
      };
      check();
      // The store ignores an entry whose digest it has, and a brief changes pages without changing it.
      store.clear();
      const through = (mine: (file: string) => boolean): typeof store => {
        const set: typeof store.set = (entry) => {
          const page = entry.data as unknown as Page;
          if (page.needs && !hasPart(brief, page.needs)) return false;
          if (!mine(entry.filePath ?? '')) return false;
          return store.set({ ...entry, data: { ...fill(entry.id, page) } });
        };
        // A loader removes what is not its own.
        return { ...store, set, keys: () => [] };
      };
      await docsLoader().load({ ...context, store: through((file) => !isReplaced(file)) });
      const own = ownFolder();
      if (own !== undefined) {
        const beside = glob({ base: own, pattern: 'topics/**/[^_]*.{md,mdx}' });
        await beside.load({ ...context, store: through(() => true) });
      }
      watchFiles(context, isReferredTo, check);
    },
  };
}

/** Whether a page of ours has one of the reader's in its place. */
function isReplaced(file: string): boolean {
  const topics = `${ourFolder('topics')}/`;
  if (!file.startsWith(topics)) return false;
  const page = file.slice(topics.length).replace(/\.mdx?$/, '');
  return ['.md', '.mdx'].some((ending) => {
    const found = keptFile('topics', page + ending);
    return found !== undefined && !found.startsWith(topics);
  });
}

/** Pages, and whatever a page may name or link to. */
function isReferredTo(path: string): boolean {
  return path.includes(`/${docs}/`) || kinds.some((kind) => isUnder(kind, path));
}
