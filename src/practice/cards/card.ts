/** What a card asks for. */
export const kinds = [
  { kind: 'question', name: 'Questions' },
  { kind: 'korean', name: 'Questions in Korean' },
  { kind: 'term', name: 'Terms' },
  { kind: 'formula', name: 'Formulas' },
  { kind: 'number', name: 'Numbers' },
  { kind: 'trap', name: 'Traps' },
  { kind: 'drawing', name: 'Drawings' },
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
