import { plainText } from './name-key.ts';
import { writtenAsOne } from './names.ts';
import type { PageFacts } from './page-facts.ts';

/** True for a page that search may find: Starlight marks its text so. */
export function isSearchable(html: string): boolean {
  return /<[^>]+\sdata-pagefind-body[\s=>]/.test(html);
}

/** The texts of a page's title, description and headings, without tags. */
export function headingsOf(html: string): readonly string[] {
  const headings = [...html.matchAll(/<(h[1-4])\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) => inner);
  return [...headings, descriptionOf(html)]
    .map((inner) => decoded((inner ?? '').replace(/<[^>]+>/g, ' ')))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** The page's first heading. */
function titleOf(html: string): string {
  return headingsOf(/<h1\b.*?<\/h1>/s.exec(html)?.[0] ?? '')[0] ?? '';
}

/** Names whose signs the index drops, as the words that a question with them asks for. */
function signWords(html: string): readonly string[] {
  const text = html.replace(/<(script|style)\b.*?<\/\1>|<[^>]+>/gs, ' ');
  const named = [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)(?!\p{N})/gu)];
  return [...new Set(named.map(([name]) => plainText(name)))];
}

export function descriptionOf(html: string): string {
  return /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** The page as it is indexed: with filters and searched metadata that nobody is served. */
export function withFacts(html: string, facts: PageFacts, otherNames: readonly string[]): string {
  const isPage = facts.kind === 'page';
  // A snippet speaks of many things in passing; it is found by its own words, after what explains them.
  const own = (facts.name ?? '').split(', ');
  const keywords = [
    ...facts.keywords,
    ...(facts.korean === undefined ? [] : [facts.korean]),
    ...(isPage ? otherNames : []),
    ...writtenAsOne([titleOf(html), ...own, ...facts.keywords]),
    ...signWords(html),
  ].join(', ');
  const description = isPage ? descriptionOf(html) : '';
  const metas = [
    meta('filter', 'kind', facts.kind),
    ...facts.topics.map((topic) => meta('filter', 'topic', topic)),
    meta('meta', 'place', facts.place),
    meta('meta', 'keywords', keywords),
    meta('meta', 'name', facts.name ?? ''),
    description && `<meta data-pagefind-meta="description[content]" content="${description}">`,
  ];
  return (
    html
      .replace('</head>', () => `${metas.join('')}</head>`)
      .replace('data-pagefind-body', `data-pagefind-body data-pagefind-weight="${facts.weight}"`)
      // The title is no section of its own page.
      .replace(' id="_top"', '')
  );
}

function meta(what: 'filter' | 'meta', name: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return value === '' ? '' : `<meta data-pagefind-${what}="${name}[content]" content="${escaped}">`;
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(String(hex), 16));
    return named[String(name)] ?? whole;
  });
}
