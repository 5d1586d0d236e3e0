import { visible } from '../guest/visible.ts';
import { withLookalikesNamed } from '../lookalikes.ts';
import type { ErrorOutput } from '../protocol.ts';
import { CodeNote } from './code-note.ts';
import type { Origin } from './code-note.ts';
import type { Editor } from './editor.ts';
import { loadModule } from './load.ts';
import { part } from './output-view.ts';
import { ProblemList } from './problem-list.ts';
import { sharedCode, shareFragment } from './share.ts';
import {
  dropEdit,
  keepEdit,
  keepOther,
  keptEdit,
  otherEdits,
  turnEdits,
} from '../../reader/kept/work.ts';

/** The code of a snippet: as the page was built, as the reader has changed it, or from a link. */
export class CodeView {
  readonly #root: HTMLElement;
  readonly #id: string;
  readonly #source: string;
  readonly #run: () => void;
  readonly #static: HTMLElement;
  readonly #built: readonly Node[];
  readonly #original: string;
  readonly #note: CodeNote;
  readonly #problems: ProblemList;
  #code: string;
  #origin: Origin = 'page';
  /** What _Undo_ brings back: the code that stood here before Reset. */
  #before: { readonly code: string; readonly origin: Origin } | null = null;
  #editor: Editor | null = null;

  constructor(root: HTMLElement, run: () => void) {
    this.#root = root;
    this.#run = run;
    this.#id = root.dataset.id ?? '';
    this.#source = root.dataset.source ?? '';
    this.#static = part(root, '.code pre');
    this.#built = [...this.#static.childNodes];
    this.#original = linesOf(this.#static);
    this.#code = this.#original;
    this.#note = new CodeNote(root);
    this.#problems = new ProblemList(root);
  }

  get code(): string {
    return this.#code;
  }

  get changed(): boolean {
    return this.#code !== this.#original;
  }

  /** Shows what a link holds, or else the edit that this browser keeps. Says whether either is there. */
  async restore(): Promise<boolean> {
    const shared = await sharedCode(this.#id, location.hash);
    const isStray = shared.kind === 'nothing' && location.hash.startsWith('#try=');
    if (shared.kind === 'code') {
      this.#show(shared.code, 'link');
      this.#root.scrollIntoView({ block: 'start' });
    } else {
      const own = keptEdit(this.#id, this.#source);
      this.#show(own ?? this.#original, own === null ? 'page' : 'own');
    }
    this.#tell({ damaged: shared.kind === 'damaged' || (isStray && this.#isStray()) });
    return this.changed;
  }

  async edit(): Promise<void> {
    if (this.#editor) return this.#editor.focus();
    const { openEditor } = await loadModule(() => import('./editor.ts'));
    this.#editor ??= openEditor(part(this.#root, '.code'), this.#code, {
      label: `Code of ${this.#root.dataset.title ?? 'the snippet'}`,
      change: (code) => this.#changed(code),
      problems: (problems, code) => this.#problems.show(problems, code),
      run: this.#run,
    });
    this.#root.dataset.editing = '';
    this.#editor.focus();
  }

  /** Back to the reader's own edit from a link's code, else to the page's own code. */
  reset(): void {
    this.#before = { code: this.#code, origin: this.#origin };
    const own = this.#origin === 'link' ? keptEdit(this.#id, this.#source) : null;
    if (this.#origin !== 'link') dropEdit(this.#id, this.#source);
    forgetLink();
    this.#show(own ?? this.#original, own === null ? 'page' : 'own');
    this.#tell({ undo: true });
    part(this.#root, '[data-do="edit"]').focus();
  }

  undo(): void {
    if (!this.#before) return;
    const { code, origin } = this.#before;
    this.#show(code, origin);
    this.#tell({ kept: origin !== 'own' || this.#keep(code) });
  }

  /** Makes a link's code the reader's own; an edit that was there waits beside it. */
  keep(): void {
    const own = keptEdit(this.#id, this.#source);
    const isSafe = own === null || keepOther(this.#id, { of: this.#source, code: own });
    const kept = isSafe && this.#keep(this.#code);
    this.#origin = 'own';
    forgetLink();
    this.#tell({ kept });
  }

  /** Before a reload: code that came from a link, and what the reader made of it, stays in the address. */
  async hold(): Promise<void> {
    if (this.#origin !== 'link') return;
    const fragment = await shareFragment(this.#id, this.#code);
    if (fragment === null) this.keep();
    else history.replaceState(null, '', fragment);
  }

  /** Shows the next of the reader's edits that wait beside this one. */
  turn(): void {
    const [next] = otherEdits(this.#id, this.#source);
    if (!next) return;
    const kept = turnEdits(this.#id, this.#source);
    forgetLink();
    this.#show(next.code, 'own');
    this.#tell({ kept });
  }

  async checkTypes(say: (words: string) => void): Promise<void> {
    await this.edit();
    say('Loading the type checker (1 MB, once)…');
    const { typeChecking } = await loadModule(() => import('./type-checking.ts'));
    const { typeWorker = '', declarations = '' } = this.#root.dataset;
    const types = await typeChecking(typeWorker, declarations);
    this.#editor?.addTypes(types);
    this.#root.dataset.typed = '';
    say('Types are checked as you write.');
  }

  /** Marks a line as the place of a mistake. */
  mark(line: number, column: number, text: string): void {
    this.#editor?.mark(line, column, text);
    this.#static.querySelectorAll('.line')[line - 1]?.classList.add('wrong');
  }

  clearMarks(): void {
    this.#editor?.clearMark();
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

  /** Puts code in view, and only then takes it as what _Run_ runs: never other than what is seen. */
  #show(code: string, origin: Origin): void {
    this.#editor?.close();
    this.#editor = null;
    delete this.#root.dataset.editing;
    delete this.#root.dataset.typed;
    this.#problems.clear();
    if (code === this.#original) this.#static.replaceChildren(...this.#built);
    else this.#static.replaceChildren(plainCode(code));
    this.#code = code;
    this.#origin = code === this.#original ? 'page' : origin;
  }

  #changed(code: string): void {
    this.#code = code;
    this.#problems.clear();
    if (this.#origin === 'link') return this.#tell({});
    this.#origin = this.changed ? 'own' : 'page';
    if (!this.changed) dropEdit(this.#id, this.#source);
    this.#tell({ kept: !this.changed || this.#keep(code) });
  }

  #keep(code: string): boolean {
    return keepEdit(this.#id, this.#source, code);
  }

  #isStray(): boolean {
    const [, id] = /^#try=([^~]*)/.exec(location.hash) ?? [];
    const all = [...document.querySelectorAll<HTMLElement>('code-snippet')];
    return !all.some((snippet) => snippet.dataset.id === id);
  }

  #tell({ kept = true, damaged = false, undo = false }): void {
    this.#root.toggleAttribute('data-edited', this.changed);
    const others = otherEdits(this.#id, this.#source).length;
    this.#note.show({ origin: this.#origin, kept, damaged, undo, others });
  }
}

function forgetLink(): void {
  if (!location.hash.startsWith('#try=')) return;
  history.replaceState(null, '', location.pathname + location.search);
}

/** Code without colours, line by line, in which every character can be seen. */
function plainCode(code: string): HTMLElement {
  const block = document.createElement('code');
  for (const text of withLookalikesNamed(visible(code)).split('\n')) {
    const line = document.createElement('span');
    line.className = 'line';
    line.textContent = text;
    if (block.hasChildNodes()) block.append('\n');
    block.append(line);
  }
  return block;
}

/** The text of highlighted code, line by line. */
function linesOf(block: HTMLElement): string {
  return [...block.querySelectorAll('.line')].map((line) => line.textContent).join('\n');
}
