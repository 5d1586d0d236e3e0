import { keptNames, readKept } from '../../reader/kept/storage.ts';
import { loadPart, tellPartFailed } from '../../reader/loading/load-part.ts';
import type { Action, Session } from './session.ts';

/**
 * `<code-snippet>`: the few lines that every page with snippets pays for. Everything else is loaded
 * when a pointer or the focus comes near.
 */
class CodeSnippet extends HTMLElement {
  #session: Promise<Session> | null = null;

  connectedCallback(): void {
    const prepare = (): void => this.#with((session) => session.prepare(), false);
    this.addEventListener('pointerenter', prepare, { once: true });
    this.addEventListener('focusin', prepare, { once: true });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest('[data-do]');
      if (button instanceof HTMLElement) this.#act(button.dataset.do as Action);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return;
      event.preventDefault();
      this.#act('run');
    });
    const restore = (): void => this.#with((session) => session.restore());
    addEventListener('hashchange', () => this.#isLinked() && restore());
    if (this.#isLinked() || this.#hasEdit()) restore();
    const passed = readKept('passed');
    this.toggleAttribute('data-passed', Array.isArray(passed) && passed.includes(this.dataset.id));
    const key = this.querySelector('kbd');
    if (key && /Mac|iP/.test(navigator.platform)) key.textContent = '⌘ ↵';
  }

  #act(action: Action): void {
    if (action === 'reload' && !this.#session) location.reload();
    else this.#with((session) => session.act(action));
  }

  #with(use: (session: Session) => unknown, tells = true): void {
    this.#load()
      .then(use)
      .catch((error: unknown) => {
        if (tells) this.#tellFailure(error);
      });
  }

  #load(): Promise<Session> {
    this.#session ??= loadPart(() => import('./session.ts')).then(
      ({ Session }) => new Session(this, (error) => this.#tellFailure(error)),
    );
    this.#session.catch(() => (this.#session = null));
    return this.#session;
  }

  /** What could not be loaded may be tried again; after an update of the site it is gone for good. */
  #tellFailure(error: unknown): void {
    console.warn(error);
    const place = this.querySelector<HTMLElement>('.state');
    if (place) tellPartFailed({ place });
  }

  /** Whether a link has code for this snippet. A link to none is told by the first of the page. */
  #isLinked(): boolean {
    const [, id] = /^#try=([^~]*)/.exec(location.hash) ?? [];
    if (id === undefined || id === this.dataset.id) return id !== undefined;
    const all = [...document.querySelectorAll<HTMLElement>('code-snippet')];
    return all[0] === this && !all.some((snippet) => snippet.dataset.id === id);
  }

  /** Whether this browser keeps an edit of this snippet, shown or not. */
  #hasEdit(): boolean {
    const { id } = this.dataset;
    return keptNames().some((name) => name === `edit:${id}` || name === `other:${id}`);
  }
}

customElements.define('code-snippet', CodeSnippet);
