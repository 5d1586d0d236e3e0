import type { Output } from './protocol.ts';
import type { SourceHead } from './snippet-source.ts';

interface Runnable extends SourceHead {
  readonly id: string;
  readonly file: string;
  /** Digest of the code: an edit that a browser kept belongs to it. */
  readonly source: string;
  /** Name of the file that holds the program. */
  readonly prepared: string;
}

export interface SnippetData extends Runnable {
  /** What the recorded run showed; null when there is no recording. */
  readonly outputs: readonly Output[] | null;
}

export interface ExerciseData extends Runnable {
  readonly solution: string;
  /** How many checks must arrive before it is solved. */
  readonly checkCount: number;
}

/** The file that says in which files beside it edited code finds what it imports of `#vision`. */
export interface LibraryIndex {
  /** Each file is a classic script that adds its names to `vision`. */
  readonly parts: readonly { readonly file: string; readonly names: readonly string[] }[];
}

/** What pages know of snippets and exercises: the module `virtual:runner`. */
export interface RunnerData {
  /** Names of files in the folder `runner/` of the built site. */
  readonly shared: {
    readonly sandbox: string;
    readonly library: string;
    readonly typeWorker: string;
    readonly declarations: string;
  };
  readonly snippets: readonly SnippetData[];
  readonly exercises: readonly ExerciseData[];
}
