import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];

/**
 * The sidebar with its closed groups drawn in to a link to their first page: a page carries only the
 * pages around it, which keeps each light however many there are.
 */
export function shortSidebar(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    if (entry.type === 'link') return entry;
    const [first] = entry.entries;
    const isClosed = entry.collapsed && !holdsCurrent(entry);
    if (isClosed && first?.type === 'link') {
      return { ...first, label: entry.label, badge: entry.badge };
    }
    return { ...entry, entries: shortSidebar(entry.entries) };
  });
}

function holdsCurrent(entry: Entry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}

/**
 * The sidebar with an entry marked on pages that have none of their own: a question's page lies
 * under the list of questions. The address that goes along furthest with the page's is marked.
 */
export function withCurrentParent(entries: readonly Entry[], path: string): Entry[] {
  if (entries.some(holdsCurrent)) return [...entries];
  const above = linksOf(entries)
    .filter(({ href }) => path.startsWith(href))
    .toSorted((one, other) => other.href.length - one.href.length)
    .at(0);
  return above ? marked(entries, above.href) : [...entries];
}

function linksOf(entries: readonly Entry[]): Extract<Entry, { type: 'link' }>[] {
  return entries.flatMap((entry) => (entry.type === 'link' ? [entry] : linksOf(entry.entries)));
}

function marked(entries: readonly Entry[], address: string): Entry[] {
  return entries.map((entry) =>
    entry.type === 'link'
      ? { ...entry, isCurrent: entry.href === address }
      : { ...entry, entries: marked(entry.entries, address) },
  );
}
