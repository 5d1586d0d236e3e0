import type { LibraryIndex } from '../runner-data.ts';
import { loadJson, loadText } from './load.ts';
import type { Program } from './sandbox.ts';
import { prepareStripping, stripInWorker } from './stripping.ts';

/** Where the page's build has put what a snippet needs. */
export interface Sources {
  /** The snippet's own program and the part of the library that it imports. */
  readonly prepared: string;
  /** Where edited code finds the parts of `#vision`. */
  readonly library: string;
  readonly seconds: number;
}

/** The file at `Sources.prepared`. */
export interface Prepared {
  readonly library: string;
  readonly program: string;
  /** What program and checks import of `#vision`. */
  readonly imports: readonly string[];
  /** What is put behind the reader's code: the checks of an exercise; empty for a snippet. */
  readonly checks: string;
}

/** Makes programs out of a snippet's code, as it was built or as the reader has changed it. */
export class Programs {
  readonly #sources: Sources;
  #prepared: Promise<Prepared> | null = null;
  #index: Promise<LibraryIndex> | null = null;
  readonly #parts = new Map<string, Promise<string>>();

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
    const { imports } = await this.prepare();
    await this.#partsFor(imports);
  }

  /** @throws LoadError */
  async original(): Promise<Program> {
    const { library, program, checks } = await this.prepare();
    return this.#joined(library, program, checks);
  }

  /** @throws ProgramError when the code cannot be read; LoadError */
  async edited(code: string): Promise<Program> {
    const [{ parts }, { checks, imports }] = await Promise.all([this.#loadIndex(), this.prepare()]);
    const edited = await stripInWorker(
      code,
      parts.flatMap(({ names }) => names),
    );
    const library = await this.#partsFor([...edited.imports, ...(checks ? imports : [])]);
    return this.#joined(library, edited.program, checks);
  }

  /** The parts of the library that hold the names, one script. */
  async #partsFor(imports: readonly string[]): Promise<string> {
    const { parts } = await this.#loadIndex();
    const needed = parts.filter(({ names }) => names.some((name) => imports.includes(name)));
    return (await Promise.all(needed.map(({ file }) => this.#loadPart(file)))).join('\n');
  }

  #loadPart(file: string): Promise<string> {
    const part = this.#parts.get(file) ?? loadText(beside(this.#sources.library, file));
    this.#parts.set(file, part);
    part.catch(() => this.#parts.delete(file));
    return part;
  }

  #loadIndex(): Promise<LibraryIndex> {
    this.#index ??= loadJson<LibraryIndex>(this.#sources.library);
    this.#index.catch(() => (this.#index = null));
    return this.#index;
  }

  #joined(library: string, program: string, checks: string): Program {
    const ownLines = program.split('\n').length;
    const whole = checks ? `${program}\n${checks}` : program;
    return { library, program: whole, ownLines, seconds: this.#sources.seconds };
  }
}

/** The address of a file in the folder of another. */
function beside(address: string, file: string): string {
  return address.replace(/[^/]*$/, file);
}
