import type { ErrorOutput } from '../protocol.ts';
import type { Editor } from './editor.ts';
import { part } from './output-view.ts';
import { sharedCode } from './share.ts';
import { dropEdit, keepEdit, keptEdit } from '../../reader/kept/work.ts';

/** The code of a snippet: as the page was built, as the reader has changed it, or from a link. */
export class CodeView {
  readonly #root: HTMLElement;
  readonly #id: string;
  readonly #source: string;
  readonly #run: () => void;
  readonly #static: HTMLElement;
  readonly #original: string;
  #code: string;
  #editor: Editor | null = null;

  constructor(root: HTMLElement, run: () => void) {
    this.#root = root;
    this.#run = run;
    this.#id = root.dataset.id ?? '';
    this.#source = root.dataset.source ?? '';
    this.#static = part(root, '.code pre');
    this.#original = linesOf(this.#static);
    this.#code = this.#original;
  }

  get code(): string {
    return this.#code;
  }

  get changed(): boolean {
    return this.#code !== this.#original;
  }

  async restore(): Promise<void> {
    const shared = await sharedCode(this.#id, location.hash);
    const code = shared ?? keptEdit(this.#id, this.#source);
    if (code === null || code === this.#original) return;
    this.#code = code;
    this.#showPlain(code);
    this.#note(shared === null ? 'Your edit, kept in this browser.' : fromLink);
    if (shared !== null) this.#root.scrollIntoView({ block: 'start' });
  }

  async edit(): Promise<void> {
    if (this.#editor) return this.#editor.focus();
    const { openEditor } = await import('./editor.ts');
    this.#editor = openEditor(part(this.#root, '.code'), this.#code, {
      label: `Code of ${this.#root.dataset.title ?? 'the snippet'}`,
      change: (code) => this.#changed(code),
      run: this.#run,
    });
    this.#root.dataset.editing = '';
    this.#editor.focus();
  }

  reset(): void {
    dropEdit(this.#id);
    if (location.hash.startsWith('#try=')) history.replaceState(null, '', location.pathname);
    this.#code = this.#original;
    this.#editor?.close();
    this.#editor = null;
    delete this.#root.dataset.editing;
    this.#static.replaceChildren(...this.#kept);
    this.#kept = [];
    this.#note('');
    part(this.#root, '[data-do="edit"]').focus();
  }

  async checkTypes(say: (words: string) => void): Promise<void> {
    await this.edit();
    say('Loading the type checker (1 MB, once)…');
    const { typeChecking } = await import('./type-checking.ts');
    const { typeWorker = '', declarations = '' } = this.#root.dataset;
    this.#editor?.addTypes(await typeChecking(typeWorker, declarations));
    this.#root.dataset.typed = '';
    say('Types are checked as you write.');
  }

  /** Marks a line as the place of a mistake. */
  mark(line: number, column: number, text: string): void {
    this.#editor?.mark(line, column, text);
    this.#static.querySelectorAll('.line')[line - 1]?.classList.add('wrong');
  }

  clearMarks(): void {
    this.#editor?.clearMarks();
    for (const line of this.#static.querySelectorAll('.wrong')) line.classList.remove('wrong');
  }

  /** A program that could not be started, as an error with its place. */
  explain(error: unknown): ErrorOutput {
    const text = error instanceof Error ? error.message : String(error);
    const place = error instanceof Error && 'line' in error ? Number(error.line) : null;
    const column = error instanceof Error && 'column' in error ? Number(error.column) : 1;
    if (place !== null) this.mark(place, column, text);
    const where = place !== null && column > 1 ? `${text} (column ${column})` : text;
    return { kind: 'error', text: where, line: place, calls: [] };
  }

  #kept: Node[] = [];

  #showPlain(code: string): void {
    if (this.#kept.length === 0) this.#kept = [...this.#static.childNodes];
    const lines = code.split('\n').flatMap((text) => {
      const line = document.createElement('span');
      line.className = 'line';
      line.textContent = text;
      return [line, '\n'];
    });
    const block = document.createElement('code');
    block.append(...lines.slice(0, -1));
    this.#static.replaceChildren(block);
    this.#root.dataset.edited = '';
  }

  #changed(code: string): void {
    this.#code = code;
    if (!this.changed) {
      dropEdit(this.#id);
      this.#note('');
      return;
    }
    keepEdit(this.#id, this.#source, code);
    this.#note('Your edit, kept in this browser.');
  }

  #note(text: string): void {
    this.#root.toggleAttribute('data-edited', text !== '');
    part(this.#root, '.note').textContent = text;
  }
}

const fromLink =
  'This code came from a link. Read it before you run it; it cannot leave its sandbox.';

/** The text of highlighted code, line by line. */
function linesOf(block: HTMLElement): string {
  return [...block.querySelectorAll('.line')].map((line) => line.textContent).join('\n');
}
