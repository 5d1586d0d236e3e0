/** What the editor asks of the type checker's worker. Each question carries the whole code. */

/** Sent from the editor to the type worker, once: the declarations that programs are checked against. */
export interface LoadDeclarations {
  readonly kind: 'load';
  /** Text of each declaration file by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Sent from the editor to the type worker: what is wrong with this code? */
export interface AskProblems {
  readonly kind: 'problems';
  readonly question: number;
  readonly code: string;
}

/** Sent from the editor to the type worker: what stands at this position? */
export interface AskHover {
  readonly kind: 'hover';
  readonly question: number;
  readonly code: string;
  readonly position: number;
}

/** Sent from the editor to the type worker: what could be written at this position? */
export interface AskCompletions {
  readonly kind: 'completions';
  readonly question: number;
  readonly code: string;
  readonly position: number;
}

export type ToTypeWorker = LoadDeclarations | AskProblems | AskHover | AskCompletions;

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly signature: string;
  readonly documentation: string;
}

export interface Completion {
  readonly label: string;
  readonly type: string;
}

/** Sent from the type worker to the editor: the answer to a question, by its number. */
export interface Answer {
  readonly question: number;
  readonly answer: readonly Problem[] | Hover | null | readonly Completion[];
}
