/** A note as Anki keeps it: three fields, the tags, the deck that its card lies in. */
export interface AnkiNote {
  /** The card's id on the site: from it come the guid by which a later edition finds the note again. */
  readonly id: string;
  /** The last part of its deck’s name. */
  readonly deck: string;
  /** HTML. */
  readonly front: string;
  /** HTML; formulas as `\[…\]`, drawings as `<img src="…">` of the package’s media. */
  readonly back: string;
  /** HTML: a link to the page that says it. */
  readonly where: string;
  readonly tags: readonly string[];
}

export interface AnkiMedia {
  readonly name: string;
  readonly content: string;
}

export interface AnkiDeck {
  readonly name: string;
  readonly notes: readonly AnkiNote[];
  readonly media: readonly AnkiMedia[];
  /** When its words last changed, in seconds since 1970: Anki takes the newer of two notes. */
  readonly changed: number;
}
