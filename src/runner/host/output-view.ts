import type { Output } from '../protocol.ts';
import { outputHtml } from '../render/output-html.ts';

/** Letters of output that are read out at the end of a run. */
const announced = 300;

/** The part of a snippet in which output appears, and the line that says how the run stands. */
export class OutputView {
  readonly #area: HTMLElement;
  readonly #state: HTMLElement;
  readonly #announcer: HTMLElement;
  #waiting: Output[] = [];
  #drawing = 0;
  #fresh = false;

  constructor(root: HTMLElement) {
    this.#area = part(root, '.output');
    this.#state = part(root, '.state');
    this.#announcer = part(root, '.announcer');
  }

  /** A run begins: the old output stays until the first new one, so that the page does not jump. */
  begin(words: string): void {
    this.#fresh = true;
    this.#waiting = [];
    this.#area.classList.add('stale');
    this.#area.style.minBlockSize = `${Math.min(this.#area.offsetHeight, 600)}px`;
    this.say(words);
  }

  add(output: Output): void {
    this.#waiting.push(output);
    if (this.#fresh) return this.#draw();
    this.#drawing ||= requestAnimationFrame(() => this.#draw());
  }

  end(words: string): void {
    this.#draw();
    this.#area.querySelector('.progress')?.remove();
    this.#area.style.minBlockSize = '';
    this.say(words);
    const text = this.#area.innerText.slice(0, announced);
    this.#announcer.textContent = `${words} ${text || 'No output.'}`;
  }

  say(words: string): void {
    this.#state.textContent = words;
  }

  #draw(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    if (this.#fresh) this.#area.replaceChildren();
    this.#fresh = false;
    this.#area.classList.remove('stale');
    for (const output of this.#waiting) {
      if (output.kind === 'progress') this.#area.querySelector('.progress')?.remove();
      this.#area.insertAdjacentHTML('beforeend', outputHtml(output));
    }
    this.#waiting = [];
  }
}

export function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`A snippet needs ${selector}`);
  return found;
}
