import { endingWords } from '../ending-words.ts';
import type { Ending, Output } from '../protocol.ts';
import { CodeView } from './code-view.ts';
import { OutputView, part } from './output-view.ts';
import { Programs } from './programs.ts';
import { Sandbox } from './sandbox.ts';
import { shareFragment } from './share.ts';
import { keepPassed } from '../../reader/kept/work.ts';

export type Action = 'run' | 'stop' | 'edit' | 'reset' | 'copy' | 'share' | 'types';

/** What a snippet does once the reader has reached for it; loaded then, and not before. */
export class Session {
  readonly #root: HTMLElement;
  readonly #output: OutputView;
  readonly #code: CodeView;
  readonly #programs: Programs;
  readonly #sandbox: Sandbox;
  readonly #seconds: number;
  #running = false;
  #checks: boolean[] = [];

  constructor(root: HTMLElement) {
    const { prepared = '', library = '', sandbox = '', seconds = '10' } = root.dataset;
    this.#root = root;
    this.#seconds = Number(seconds);
    this.#output = new OutputView(root);
    this.#programs = new Programs({ prepared, library, seconds: this.#seconds });
    this.#sandbox = new Sandbox(sandbox);
    this.#code = new CodeView(root, () => void this.act('run'));
  }

  /** Loads what a run needs. */
  prepare(): void {
    void this.#sandbox.prepare();
    this.#programs.prepare().catch(() => undefined);
  }

  /** Shows an edit that was kept, or code that came from a link. */
  restore(): Promise<void> {
    return this.#code.restore();
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
      this.#receive(this.#code.explain(error));
      this.#ended('finished', 0, 'Not started.');
    }
  }

  #receive(output: Output): void {
    if (output.kind === 'check') this.#checks.push(output.passed);
    if (output.kind === 'error' && output.line !== null)
      this.#code.mark(output.line, 1, output.text);
    this.#output.add(output);
  }

  #ended(ending: Ending, milliseconds: number, words?: string): void {
    this.#setRunning(false);
    const ended = words ?? endingWords(ending, milliseconds, this.#seconds);
    this.#output.end(this.#verdict() ?? ended);
  }

  /** How an exercise stands; null for a snippet. */
  #verdict(): string | null {
    const passed = this.#checks.filter(Boolean).length;
    const all = this.#checks.length;
    if (all === 0) return null;
    if (passed < all) return `${passed} of ${all} checks passed.`;
    keepPassed(this.#root.dataset.id ?? '');
    this.#root.dataset.passed = '';
    return `All ${all} checks passed. Solved.`;
  }

  #setRunning(running: boolean): void {
    this.#running = running;
    this.#root.toggleAttribute('data-running', running);
    const button = part(this.#root, '[data-main]');
    button.dataset.do = running ? 'stop' : 'run';
    part(button, '.word').textContent = running ? 'Stop' : (button.dataset.word ?? 'Run');
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
