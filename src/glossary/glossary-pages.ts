/** The glossary's pages: each holds the terms of some letters, so that none grows heavy. */
export const glossaryPages = [
  { slug: 'a-d', letters: 'ABCD' },
  { slug: 'e-l', letters: 'EFGHIJKL' },
  { slug: 'm-r', letters: 'MNOPQR' },
  { slug: 's-z', letters: 'STUVWXYZ' },
] as const;

export type GlossaryPage = (typeof glossaryPages)[number]['slug'];

/** The page of a term; terms that start with no Latin letter stand on the first. */
export function glossaryPageOf(term: string): GlossaryPage {
  const initial = term.normalize('NFD')[0].toUpperCase();
  const page = glossaryPages.find(({ letters }) => letters.includes(initial));
  return (page ?? glossaryPages[0]).slug;
}

/** Path of a term under the site's base, with its anchor. */
export function termPath(id: string, term: string): string {
  return `glossary/${glossaryPageOf(term)}/#${id}`;
}
