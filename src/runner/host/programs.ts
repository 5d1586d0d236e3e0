import type { WholeLibrary } from '../runner-data.ts';
import { loadJson } from './load.ts';
import type { Program } from './sandbox.ts';
import { prepareStripping, stripInWorker } from './stripping.ts';

/** Where the page's build has put what a snippet needs. */
export interface Sources {
  /** The snippet's own program and the part of the library that it imports. */
  readonly prepared: string;
  /** All of `#vision`, for edited code. */
  readonly library: string;
  readonly seconds: number;
}

/** The file at `Sources.prepared`. */
export interface Prepared {
  readonly library: string;
  readonly program: string;
  /** What is put behind the reader's code: the checks of an exercise; empty for a snippet. */
  readonly checks: string;
}

/** Makes programs out of a snippet's code, as it was built or as the reader has changed it. */
export class Programs {
  readonly #sources: Sources;
  #prepared: Promise<Prepared> | null = null;
  #whole: Promise<WholeLibrary> | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** @throws LoadError */
  prepare(): Promise<Prepared> {
    this.#prepared ??= loadJson<Prepared>(this.#sources.prepared);
    this.#prepared.catch(() => (this.#prepared = null));
    return this.#prepared;
  }

  /** Loads what edited code needs before it is asked for. */
  async prepareEdited(): Promise<void> {
    prepareStripping();
    await Promise.all([this.#loadWhole(), this.prepare()]);
  }

  /** @throws LoadError */
  async original(): Promise<Program> {
    const { library, program, checks } = await this.prepare();
    return this.#joined(library, program, checks);
  }

  /** @throws ProgramError when the code cannot be read; LoadError */
  async edited(code: string): Promise<Program> {
    const [{ names, library }, { checks }] = await Promise.all([this.#loadWhole(), this.prepare()]);
    return this.#joined(library, await stripInWorker(code, names), checks);
  }

  #loadWhole(): Promise<WholeLibrary> {
    this.#whole ??= loadJson<WholeLibrary>(this.#sources.library);
    this.#whole.catch(() => (this.#whole = null));
    return this.#whole;
  }

  #joined(library: string, program: string, checks: string): Program {
    const ownLines = program.split('\n').length;
    const whole = checks ? `${program}\n${checks}` : program;
    return { library, program: whole, ownLines, seconds: this.#sources.seconds };
  }
}
