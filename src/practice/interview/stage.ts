import { escapeHtml } from '../../reference/html.ts';

/** What the reader can do now; the first is what space, and where it is wished a tap, does. */
export interface Action {
  readonly name: string;
  readonly label: string;
}

export interface Scene {
  readonly round: string;
  /** "3 of 9"; empty at the end. */
  readonly position: string;
  /** HTML with a heading that can be focused. */
  readonly html: string;
  readonly actions: readonly Action[];
  /** Whether a tap on the scene itself does the first action. */
  readonly tap: boolean;
}

/** The dialog over the whole screen in which an interview is held, one scene after the other. */
export class Stage {
  /** What `act` ends with when the reader leaves. */
  readonly left = new Error('the reader left');
  readonly #dialog = document.createElement('dialog');
  #tap = false;
  #settle: { take: (name: string) => void; leave: (reason: Error) => void } | undefined;

  constructor() {
    this.#dialog.className = 'interview-stage';
    this.#dialog.setAttribute('aria-label', 'Mock interview');
    this.#dialog.innerHTML =
      '<header><p class="round"></p><p class="position"></p>' +
      '<button type="button" data-action="leave">Leave</button></header>' +
      '<div class="scene"></div><p class="said" role="status"></p><footer></footer>';
    this.#dialog.addEventListener('click', this.#onClick);
    this.#dialog.addEventListener('keydown', this.#onKey);
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#leave();
    });
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    // Not every browser fills the screen (iPhones do not); the dialog fills the window all the same.
    this.#dialog.requestFullscreen?.().catch(() => undefined);
  }

  get isClosed(): boolean {
    return !this.#dialog.open;
  }

  get scene(): HTMLElement {
    return this.#part('.scene');
  }

  show({ round, position, html, actions, tap }: Scene): void {
    this.#tap = tap;
    this.#part('.round').textContent = round;
    this.#part('.position').textContent = position;
    this.scene.innerHTML = html;
    this.#part('footer').innerHTML = actions
      .map(
        ({ name, label }, index) =>
          `<button type="button" data-action="${name}"${index === 0 ? ' class="first"' : ''}>${escapeHtml(label)}</button>`,
      )
      .join('');
    this.scene.scrollTop = 0;
    this.#dialog.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  /** The name of the next action that the reader takes. */
  act(): Promise<string> {
    return new Promise((take, leave) => {
      this.#settle = { take, leave };
    });
  }

  /** Names an action anew: Pause becomes Go on. */
  rename(name: string, label: string): void {
    const button = this.#dialog.querySelector(`footer [data-action="${name}"]`);
    if (button) button.textContent = label;
  }

  say(words: string): void {
    this.#part('.said').textContent = words;
  }

  close(): void {
    if (document.fullscreenElement === this.#dialog) void document.exitFullscreen();
    this.#dialog.close();
    this.#dialog.remove();
  }

  #part(selector: string): HTMLElement {
    const part = this.#dialog.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`found no ${selector} on the stage`);
    return part;
  }

  #take(name: string | undefined): void {
    if (name === undefined) return;
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.take(name);
  }

  #leave(): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.leave(this.left);
  }

  #first(): string | undefined {
    return this.#dialog.querySelector<HTMLElement>('footer .first')?.dataset.action;
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button[data-action]');
    if (button?.dataset.action === 'leave') this.#leave();
    else if (button) this.#take(button.dataset.action);
    else if (this.#tap && target.closest('.scene') && !target.closest('a, audio, label')) {
      this.#take(this.#first());
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
    const isControl = target.closest('button, input, a, audio, summary') !== null;
    if (key === ' ' && !isControl) {
      event.preventDefault();
      this.#take(this.#first());
    }
    if (key === 'p' && this.#dialog.querySelector('footer [data-action="pause"]')) {
      this.#take('pause');
    }
    if (/^[1-9]$/.test(key)) this.#tick(Number(key));
  };

  #tick(number: number): void {
    this.scene.querySelectorAll<HTMLInputElement>('[type=checkbox]')[number - 1]?.click();
  }
}
