/** What we use of Pagefind's worker and of its Component UI. */

export interface PageData {
  readonly url: string;
  readonly content: string;
  /** HTML, in which what was searched for is marked. */
  readonly excerpt: string;
  readonly sub_results: readonly { readonly url: string; readonly excerpt: string }[];
  readonly meta: Readonly<Record<string, string | undefined>>;
}

export interface FoundPage {
  readonly id: string;
  readonly score: number;
  data(): Promise<PageData>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly FoundPage[];
  readonly filters?: Counts;
  readonly totalFilters?: Counts;
  readonly unfilteredResultCount?: number;
}

/** Values that a reader ticked, by filter; Pagefind itself takes `{ any: […] }` for "one of these". */
export type Ticked = Readonly<Record<string, readonly string[]>>;
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Pagefind {
  /** @param options - `turn` says to which of the reader's questions the search belongs */
  search(
    term: string | null,
    options?: { readonly filters?: Filters; readonly turn?: number },
  ): Promise<Found>;
  /** Lets the pages found for earlier questions go. */
  forgetBefore(turn: number): void;
  filters(): Promise<Counts>;
}

export interface Instance {
  readonly searchTerm: string;
  readonly searchFilters: Ticked;
  faceted: boolean;
  announce: () => void;
  generateId: (name: string, length?: number) => string;
  /** @param owner - whose callback it replaces */
  on(event: 'results', callback: (answer: Answer) => void, owner?: object): void;
  on(event: 'loading', callback: () => void, owner?: object): void;
  triggerLoad(): Promise<void>;
  triggerSearch(question: string): void;
  triggerFilters(filters: Ticked): void;
  setTranslations(strings: Readonly<Record<string, string>>): void;
  announceRaw(message: string): void;
}

/** What Pagefind found, and what we make of the question. */
export interface Answer extends Found {
  /** The question with its mistyped words put right, where we know better ones. */
  readonly meant?: string;
  /** True when results are among these that have only some of the question's words. */
  readonly inPart?: boolean;
  /** How many results there are when no filter is ticked. */
  readonly unfiltered?: number;
  /** True when search could not be loaded: an empty answer then says nothing. */
  readonly failed?: boolean;
  /** True when nothing is known of how many results each filter would leave. */
  readonly uncounted?: boolean;
}

declare global {
  interface Window {
    readonly PagefindComponents?: {
      configureInstance(name: string, options: object): Instance;
    };
  }
}
