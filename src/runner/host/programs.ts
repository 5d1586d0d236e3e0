import type { Program } from './sandbox.ts';

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
  #library: Promise<string> | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  prepare(): Promise<Prepared> {
    this.#prepared ??= load(this.#sources.prepared).then((response) => response.json());
    this.#prepared.catch(() => (this.#prepared = null));
    return this.#prepared;
  }

  /** Loads what edited code needs before it is asked for. */
  prepareEdited(): Promise<unknown> {
    this.#library ??= load(this.#sources.library).then((response) => response.text());
    this.#library.catch(() => (this.#library = null));
    return Promise.all([this.#library, this.prepare(), import('../strip.ts')]);
  }

  async original(): Promise<Program> {
    const { library, program, checks } = await this.prepare();
    return this.#joined(library, program, checks);
  }

  /** @throws ProgramError when the code cannot be read */
  async edited(code: string): Promise<Program> {
    await this.prepareEdited();
    const [{ strip }, library, { checks }] = await Promise.all([
      import('../strip.ts'),
      this.#library ?? '',
      this.prepare(),
    ]);
    return this.#joined(library, strip(code).program, checks);
  }

  #joined(library: string, program: string, checks: string): Program {
    const ownLines = program.split('\n').length;
    const whole = checks ? `${program}\n${checks}` : program;
    return { library, program: whole, ownLines, seconds: this.#sources.seconds };
  }
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Could not load ${url}: ${response.status}`);
  return response;
}
