import { limits } from '../limits.ts';
import type { Output } from '../protocol.ts';
import { outputHtml } from '../render/output-html.ts';

/** Letters of output that are read out at the end of a run. */
const announced = 300;
/** Milliseconds of one frame in which outputs are put into the page. */
const frameBudget = 12;

/** The part of a snippet in which output appears, and the line that says how the run stands. */
export class OutputView {
  readonly #area: HTMLElement;
  readonly #state: HTMLElement;
  readonly #announcer: HTMLElement;
  readonly #beside: HTMLElement;
  readonly #besideWords: HTMLElement;
  #waiting: { readonly kind: Output['kind']; readonly html: string }[] = [];
  #drawing = false;
  #fresh = false;
  #weight = 0;
  #ending: string | null = null;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(root: HTMLElement) {
    this.#area = part(root, '.output');
    this.#state = part(root, '.state');
    this.#announcer = part(root, '.announcer');
    this.#beside = part(root, '.beside');
    this.#besideWords = part(root, '.beside span');
    part(root, '.beside button').addEventListener('click', () => {
      this.#state.scrollIntoView({ block: 'center' });
      this.#beside.hidden = true;
    });
  }

  /** A run begins: the old output stays until the first new one, so that the page does not jump. */
  begin(words: string): void {
    this.#fresh = true;
    this.#waiting = [];
    this.#weight = 0;
    this.#ending = null;
    this.#beside.hidden = true;
    this.#area.classList.add('stale');
    this.#area.style.minBlockSize = `${Math.min(this.#area.offsetHeight, 600)}px`;
    this.say(words);
    this.#announcer.textContent = words;
    const from = performance.now();
    const tell = (): void =>
      this.say(`${words} ${Math.floor((performance.now() - from) / 1000)} s`);
    clearInterval(this.#clock);
    this.#clock = setInterval(tell, 1000);
  }

  /** Takes an output; false when it is more than the page can carry, and is left out. */
  add(output: Output): boolean {
    const html = outputHtml(output);
    this.#weight += weightOf(html);
    if (this.#weight > limits.elements) return false;
    this.#waiting.push({ kind: output.kind, html });
    if (this.#fresh) this.#draw();
    else this.#drawSoon();
    return true;
  }

  /** The run is over; its words are said when all of it is drawn. */
  end(words: string): void {
    clearInterval(this.#clock);
    this.#ending = words;
    this.#draw();
    this.#tellBeside(words);
  }

  /** Where the output lies below the screen, the end of a run is told beside the button that began it. */
  #tellBeside(words: string): void {
    const isBelow = this.#state.getBoundingClientRect().top > innerHeight - 60;
    this.#beside.hidden = !isBelow;
    this.#besideWords.textContent = words;
  }

  say(words: string): void {
    this.#state.textContent = words;
  }

  #drawSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    const draw = (): void => {
      this.#drawing = false;
      this.#draw();
    };
    // A tab out of sight has no frames.
    if (document.hidden) setTimeout(draw, 50);
    else requestAnimationFrame(draw);
  }

  #draw(): void {
    if (this.#fresh) this.#area.replaceChildren();
    this.#fresh = false;
    this.#area.classList.remove('stale');
    const until = performance.now() + frameBudget;
    let drawn = 0;
    while (drawn < this.#waiting.length && performance.now() < until) {
      const { kind, html } = this.#waiting[drawn++];
      if (kind === 'progress') this.#area.querySelector('.progress')?.remove();
      if (kind === 'clear') this.#area.replaceChildren();
      this.#area.insertAdjacentHTML('beforeend', html);
    }
    this.#waiting.splice(0, drawn);
    if (this.#waiting.length > 0) this.#drawSoon();
    else if (this.#ending !== null) this.#finish(this.#ending);
  }

  #finish(words: string): void {
    this.#ending = null;
    this.#area.querySelector('.progress')?.remove();
    this.#area.style.minBlockSize = '';
    this.say(words);
    const text = this.#area.innerText.slice(0, announced);
    this.#announcer.textContent = `${words} ${text || 'No output.'}`;
  }
}

/** Letters of outlines that are as much work for a browser as one element. */
const outlinePerElement = 200;

/** What it costs a page to show some HTML, in elements. */
function weightOf(html: string): number {
  // Every element begins once, whether or not it ends with a tag of its own.
  const elements = html.split('<').length - html.split('</').length;
  const outlines = [...html.matchAll(/ d="([^"]*)/g)].reduce((sum, [, d]) => sum + d.length, 0);
  return elements + outlines / outlinePerElement;
}

export function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`A snippet needs ${selector}`);
  return found;
}
