/** What the page and the worker that reads edited code say to each other. */

/** Sent from the worker to the page, once: it can be asked. */
export interface StripReady {
  readonly kind: 'ready';
}

/** Sent from the page to the worker: take the types out of this. */
export interface AskStrip {
  readonly code: string;
  /** What a program can import from `#vision`. */
  readonly known: readonly string[];
}

/** Sent from the worker to the page: the program without types and imports, and what it imported. */
export interface StripDone {
  readonly kind: 'program';
  readonly program: string;
  readonly imports: readonly string[];
}

/** Sent from the worker to the page: what is wrong with the code, and where. */
export interface StripMistake {
  readonly kind: 'mistake';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type FromStripWorker = StripReady | StripDone | StripMistake;
