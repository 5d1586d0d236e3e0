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
