import { shareFragment } from '../runner/host/share.ts';
import { callsOf, programUpTo } from './code/program.ts';
import type { Choices, StepName } from './choices.ts';
import { hostSnippet } from './host-snippet.ts';

/** Milliseconds of rest before links are packed anew. */
const pause = 300;

/** The code under each step: shown, copied, opened in the runner. */
export class ProgramTools {
  readonly #steps: ReadonlyMap<StepName, HTMLElement>;
  #timer = 0;

  constructor(steps: ReadonlyMap<StepName, HTMLElement>) {
    this.#steps = steps;
  }

  show(choices: Choices): void {
    for (const [name, step] of this.#steps) {
      const code = step.querySelector('pre code');
      const calls = callsOf(name, choices);
      if (code && code.textContent !== calls) code.textContent = calls;
    }
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#link(choices), pause);
  }

  async copy(name: StepName, choices: Choices, button: HTMLElement): Promise<void> {
    const words = button.textContent;
    const isCopied = await navigator.clipboard.writeText(programUpTo(name, choices)).then(
      () => true,
      () => false,
    );
    button.textContent = isCopied ? 'Copied' : 'Not allowed to copy';
    setTimeout(() => (button.textContent = words), 1500);
  }

  async #link(choices: Choices): Promise<void> {
    for (const [name, step] of this.#steps) {
      const link = step.querySelector<HTMLAnchorElement>('[data-shows=runner]');
      const fragment = await shareFragment(hostSnippet, programUpTo(name, choices));
      if (!link || fragment === null) continue;
      link.href = `${link.dataset.page ?? ''}${fragment}`;
      link.hidden = false;
    }
  }
}
