import { endingWords, verdictWords } from '../ending-words.ts';
import type { Ending, Output } from '../protocol.ts';
import { CodeView } from './code-view.ts';
import { LoadError } from './load.ts';
import { OutputView, part } from './output-view.ts';
import { Programs } from './programs.ts';
import { Sandbox } from './sandbox.ts';
import { shareFragment } from './share.ts';
import { keepPassed } from '../../reader/kept/work.ts';

export type Action =
  | 'run'
  | 'stop'
  | 'edit'
  | 'reset'
  | 'undo'
  | 'keep'
  | 'turn'
  | 'copy'
  | 'share'
  | 'types'
  | 'reload';

/** What a snippet does once the reader has reached for it; loaded then, and not before. */
export class Session {
  readonly #root: HTMLElement;
  readonly #output: OutputView;
  readonly #code: CodeView;
  readonly #programs: Programs;
  readonly #sandbox: Sandbox;
  readonly #seconds: number;
  /** How many checks an exercise has; 0 for a snippet. */
  readonly #expected: number;
  readonly #tellFailure: (error: unknown) => void;
  #running = false;
  #checks: boolean[] = [];
  #errorLines: (number | null)[] = [];

  /** @param tellFailure says that a part of the page could not be loaded */
  constructor(root: HTMLElement, tellFailure: (error: unknown) => void) {
    const { prepared = '', library = '', sandbox = '', seconds = '10', checks } = root.dataset;
    this.#root = root;
    this.#tellFailure = tellFailure;
    this.#expected = Number(checks ?? 0);
    this.#seconds = Number(seconds);
    this.#output = new OutputView(root);
    this.#programs = new Programs({ prepared, library, seconds: this.#seconds });
    this.#sandbox = new Sandbox(sandbox);
    this.#code = new CodeView(root, () => void this.act('run'));
  }

  /** Loads what a run needs. */
  prepare(): void {
    this.#sandbox.prepare().catch(() => undefined);
    this.#programs.prepare().catch(() => undefined);
  }

  /** Shows an edit that was kept, or code that came from a link. */
  async restore(): Promise<void> {
    const changed = await this.#code.restore();
    if (changed && !this.#running && this.#expected === 0)
      this.#output.say('Recorded output of the original code');
  }

  async act(action: Action): Promise<void> {
    switch (action) {
      case 'run':
        return this.#run();
      case 'stop':
        return this.#sandbox.stop();
      case 'edit':
        this.prepare();
        void this.#programs.prepareEdited().catch(() => undefined);
        return this.#code.edit();
      case 'reset':
        return this.#code.reset();
      case 'undo':
        return this.#code.undo();
      case 'keep':
        return this.#code.keep();
      case 'turn':
        return this.#code.turn();
      case 'reload':
        return this.#reload();
      case 'copy':
        return this.#copy(this.#code.code, 'Copied the code.');
      case 'share':
        return this.#share();
      case 'types':
        return this.#code.checkTypes((words) => this.#output.say(words));
    }
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#setRunning(true);
    this.#checks = [];
    this.#errorLines = [];
    this.#output.begin('Running…');
    this.#code.clearMarks();
    try {
      const { code, changed } = this.#code;
      const program = await (changed ? this.#programs.edited(code) : this.#programs.original());
      await this.#sandbox.start(program, {
        output: (output) => this.#receive(output),
        ended: ({ ending, milliseconds }) => this.#ended(ending, milliseconds),
      });
    } catch (error) {
      if (!(error instanceof LoadError)) this.#receive(this.#code.explain(error));
      this.#setRunning(false);
      this.#output.end(notStarted(error));
      if (error instanceof LoadError) this.#tellFailure(error);
    }
  }

  #receive(output: Output): void {
    if (output.kind === 'check') this.#checks.push(output.passed);
    if (output.kind === 'error') this.#errorLines.push(output.line);
    if (output.kind === 'error' && output.line !== null)
      this.#code.mark(output.line, 1, output.text);
    if (!this.#output.add(output)) this.#sandbox.stop('elements');
  }

  #ended(ending: Ending, milliseconds: number): void {
    this.#setRunning(false);
    const errorLines = this.#errorLines;
    const ended = { ending, milliseconds, seconds: this.#seconds, errorLines };
    if (this.#expected === 0) return this.#output.end(endingWords(ended));
    const { words, solved } = verdictWords(this.#checks, this.#expected, ended);
    this.#output.end(words);
    if (!solved) return;
    keepPassed(this.#root.dataset.id ?? '');
    this.#root.dataset.passed = '';
  }

  #setRunning(running: boolean): void {
    this.#running = running;
    this.#root.toggleAttribute('data-running', running);
    const button = part(this.#root, '[data-main]');
    button.dataset.do = running ? 'stop' : 'run';
    part(button, '.word').textContent = running ? 'Stop' : (button.dataset.word ?? 'Run');
  }

  async #reload(): Promise<void> {
    await this.#code.hold();
    location.reload();
  }

  async #share(): Promise<void> {
    const { id = '' } = this.#root.dataset;
    const { code, changed } = this.#code;
    const fragment = changed ? await shareFragment(id, code) : `#${this.#root.id}`;
    if (!fragment) return this.#output.say('Too long for a link: copy the code instead.');
    const link = new URL(fragment, location.href).href;
    return this.#copy(link, 'Copied a link to this code.');
  }

  async #copy(text: string, words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#output.say(words);
    } catch {
      this.#output.say(
        `The browser does not let this page copy. ${text.length < 3000 ? text : ''}`,
      );
    }
  }
}

function notStarted(error: unknown): string {
  const hasPlace = error instanceof Error && 'line' in error;
  return hasPlace ? `Not started: a mistake in line ${String(error.line)}.` : 'Not started.';
}
