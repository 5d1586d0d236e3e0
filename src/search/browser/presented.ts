import { once } from './once.ts';
import type { Counts, Found, PageData } from './pagefind-api.ts';

/** What was found, with whole-looking excerpts and with counts for ticking more of a filter, not less. */
export function presented(found: Found, ticked: readonly string[]): Found {
  const whole = Object.fromEntries(
    ticked.flatMap((name) =>
      found.totalFilters?.[name] ? [[name, found.totalFilters[name]]] : [],
    ),
  );
  return {
    ...found,
    filters: { ...found.filters, ...whole },
    results: found.results.map((result) => ({
      ...result,
      data: once(async () => withEllipses(await result.data())),
    })),
  };
}

/** The answer without results; every filter then counts none. */
export function nothing(found: Found): Found {
  const filters: Counts = Object.fromEntries(
    Object.entries(found.totalFilters ?? {}).map(([name, counts]) => [
      name,
      Object.fromEntries(Object.keys(counts).map((value) => [value, 0])),
    ]),
  );
  return { ...found, results: [], filters };
}

function withEllipses(page: PageData): PageData {
  const sections = page.sub_results.filter(({ url }) => url !== page.url);
  const begin = page.excerpt.slice(0, 60);
  const repeated = sections.some(({ excerpt }) => excerpt.startsWith(begin));
  return {
    ...page,
    // What a section below the title quotes need not stand under the title too.
    excerpt: repeated ? '' : cut(page.excerpt),
    sub_results: page.sub_results.map((part) => ({ ...part, excerpt: cut(part.excerpt) })),
  };
}

/** An excerpt says where it was cut: at its end, and where it starts inside a sentence. */
function cut(excerpt: string): string {
  const plain = excerpt.replace(/<[^>]+>/g, '').trim();
  const start = /^[\p{Ll},;)–]/u.test(plain) ? '… ' : '';
  const end = /[.!?…:]["”')]?$/u.test(plain) ? '' : ' …';
  return plain === '' ? '' : `${start}${excerpt.trim()}${end}`;
}
