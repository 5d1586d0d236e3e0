import { grades, type KeptCard, type KeptGrade } from '../../reader/kept/card-reviews.ts';
import { now } from '../../reader/kept/latest.ts';
import { escapeHtml } from '../../reference/html.ts';
import { linesHtml } from '../interview/step-html.ts';
import type { Line } from '../interview/step.ts';
import { kinds, type CardFaces, type CardHead } from './card.ts';
import { gradeNames, gradeOf, waitWords } from './grade.ts';
import { waitsOf } from './schedule.ts';

export interface ShownCard {
  readonly head: CardHead;
  readonly faces: CardFaces;
  /** Of a question's rubric; empty for other cards. */
  readonly lines: readonly Line[];
  readonly card: KeptCard;
  readonly left: number;
  readonly canUndo: boolean;
}

/** Where one card lies at a time: its front, then its back and the grades. */
export class CardTable {
  readonly #root: HTMLElement;
  readonly #base: string;
  #warning = '';
  #take: ((action: string) => void) | undefined;

  constructor(root: HTMLElement, base: string) {
    this.#root = root;
    this.#base = base;
    root.onclick = ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      this.#act(button?.dataset.action);
    };
    root.onkeydown = (event) => this.#onKey(event);
    root.onchange = () => this.#suggest();
  }

  /** From now on it is said that nothing is kept. */
  warn(): void {
    this.#warning =
      'This browser did not keep it: its storage is full or forbidden. What you do now is lost with the page.';
  }

  /** Shows a card; the grade that it was given, `undo` or `stop`. */
  async ask(shown: ShownCard): Promise<string> {
    this.#showFront(shown);
    const action = await this.#next();
    if (action !== 'show') return action;
    this.#showBack(shown);
    return this.#next();
  }

  async end(): Promise<void> {
    this.#root.innerHTML =
      '<p class="done" tabindex="-1">Done for today. What you know comes back when you are about to forget it.</p>' +
      `<footer>${buttonHtml('stop', 'Back to the desk', true)}</footer>`;
    this.#root.querySelector<HTMLElement>('.done')?.focus();
    await this.#next();
  }

  #showFront({ head, faces, left, canUndo }: ShownCard): void {
    const kind = kinds.find((each) => each.kind === head.kind)?.name ?? head.kind;
    this.#root.innerHTML =
      `<header><span>${kind}</span><span>${left} left today</span></header>` +
      `<div class="face front" tabindex="-1">${faces.front}</div>` +
      `<p class="warning" role="alert">${escapeHtml(this.#warning)}</p>` +
      `<footer>${buttonHtml('show', 'Show', true)}` +
      `${canUndo ? buttonHtml('undo', 'Undo') : ''}${buttonHtml('stop', 'Stop')}</footer>`;
    this.#root.querySelector<HTMLElement>('.front')?.focus();
  }

  #showBack({ faces, lines, card, canUndo }: ShownCard): void {
    const waits = waitsOf(card, now());
    const rubric = lines.length > 0 ? linesHtml(lines, false) : '';
    this.#lines = lines;
    const source = `<a href="${escapeHtml(this.#base + faces.page)}">Where it stands</a>`;
    const front = this.#root.querySelector('.front');
    front?.insertAdjacentHTML(
      'afterend',
      `<div class="face back">${faces.back}<p class="source">${source}</p></div>${rubric}`,
    );
    const buttons = grades.map(
      (grade) =>
        `<button type="button" data-action="${grade}">${gradeNames[grade]}<small>${waitWords(waits[grade])}</small></button>`,
    );
    const footer = this.#root.querySelector('footer');
    if (footer) {
      footer.innerHTML =
        `<div class="grades" role="group" aria-label="How well did you know it?">${buttons.join('')}</div>` +
        (canUndo ? buttonHtml('undo', 'Undo') : '') +
        buttonHtml('stop', 'Stop');
    }
    this.#suggest();
  }

  #lines: readonly Line[] = [];

  /** Marks the grade that follows from the ticks; without a rubric, good. */
  #suggest(): void {
    const boxes = [...this.#root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const ticked = boxes.map(({ checked }) => checked);
    const grade: KeptGrade = boxes.length > 0 ? gradeOf(this.#lines, ticked) : 3;
    for (const button of this.#root.querySelectorAll<HTMLElement>('.grades button')) {
      button.classList.toggle('first', button.dataset.action === String(grade));
    }
  }

  #next(): Promise<string> {
    return new Promise((take) => (this.#take = take));
  }

  #act(action: string | undefined): void {
    if (action === undefined) return;
    const take = this.#take;
    this.#take = undefined;
    take?.(action);
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
    const isControl = target.closest('button, input, a') !== null;
    if (key === ' ' && !isControl) {
      event.preventDefault();
      this.#act(this.#root.querySelector<HTMLElement>('.first')?.dataset.action);
    }
    if (/^[1-4]$/.test(key) && this.#root.querySelector('.grades')) this.#act(key);
    if (key === 'u' && this.#root.querySelector('[data-action=undo]')) this.#act('undo');
  }
}

function buttonHtml(action: string, label: string, isFirst = false): string {
  return `<button type="button" data-action="${action}"${isFirst ? ' class="first"' : ''}>${label}</button>`;
}
