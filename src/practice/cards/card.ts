/** What a card asks for. */
export const kinds = [
  { kind: 'question', name: 'Questions' },
  { kind: 'korean', name: 'Questions in Korean' },
  { kind: 'term', name: 'Terms' },
  { kind: 'formula', name: 'Formulas' },
  { kind: 'number', name: 'Numbers' },
  { kind: 'trap', name: 'Traps' },
  { kind: 'drawing', name: 'Drawings' },
  { kind: 'keyword', name: 'Keywords' },
  { kind: 'asking', name: 'Questions to ask' },
] as const;

export type CardKind = (typeof kinds)[number]['kind'];

/** As much of a card as it takes to choose it. */
export interface CardHead {
  /** The same in every edition: a reader's schedule hangs on it. */
  readonly id: string;
  readonly kind: CardKind;
  readonly topic: string;
}

export interface CardFaces {
  /** HTML. */
  readonly front: string;
  /** HTML. */
  readonly back: string;
  /** Path under the base of the page that says it. */
  readonly page: string;
}

/** The name of the file that holds a card's faces, with those of its kind and topic. */
export function bundleOf({ kind, topic }: CardHead): string {
  return `${kind}-${topic}`;
}

/** A card with all that the site and the deck for Anki know of it. */
export interface DeckCard extends CardHead, CardFaces {
  readonly topics: readonly string[];
  readonly stations: readonly number[];
  readonly level?: string;
  /** LaTeX of a formula. */
  readonly tex?: string;
  /** What stands below a formula or a drawing, as HTML. */
  readonly note?: string;
  /** Name of the drawing's file. */
  readonly drawing?: string;
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The kinds that some cards are of, as a sentence lists them. */
export function kindsOf(cards: readonly CardHead[]): string {
  const names = kinds.filter(({ kind }) => cards.some((card) => card.kind === kind));
  return listed.format(names.map(({ name }) => name.toLowerCase()));
}
