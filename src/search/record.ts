/** What a reader can filter results by. */
export const kinds = ['page', 'question', 'snippet', 'diagram', 'term'] as const;
export type Kind = (typeof kinds)[number];

/** Something that search finds and that is no page of its own: a term, a question, a snippet … */
export interface SearchRecord {
  /** Path under the base, with the anchor: "glossary/m-r/#overkill". */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  /** What it says; excerpts are cut from it. */
  readonly content: string;
  /** Names of topics, as readers see them. */
  readonly topics: readonly string[];
  /** Where it stands, shown with the title: "Glossary". */
  readonly place: string;
  /** Its other names: synonyms, the Korean one. */
  readonly names: readonly string[];
  /** Words that readers type for it and that its text does not hold. */
  readonly keywords: readonly string[];
}
