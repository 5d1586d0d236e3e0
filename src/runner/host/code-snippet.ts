import type { Action, Session } from './session.ts';

/**
 * `<code-snippet>`: the few lines that every page with snippets pays for. Everything else is loaded
 * when a pointer or the focus comes near.
 */
class CodeSnippet extends HTMLElement {
  #session: Promise<Session> | null = null;

  connectedCallback(): void {
    const prepare = (): void => void this.#load().then((session) => session.prepare());
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
    if (this.#hasOwnCode()) void this.#load().then((session) => session.restore());
    this.toggleAttribute('data-passed', this.#passed());
  }

  #act(action: Action): void {
    void this.#load().then((session) => session.act(action));
  }

  #load(): Promise<Session> {
    this.#session ??= import('./session.ts').then(({ Session }) => new Session(this));
    return this.#session;
  }

  /** Whether a link or an edit kept by this browser has code for this snippet. */
  #hasOwnCode(): boolean {
    const { id } = this.dataset;
    return location.hash.startsWith(`#try=${id}~`) || kept(`handbook:edit:${id}`) !== null;
  }

  #passed(): boolean {
    return kept('handbook:passed')?.includes(`"${this.dataset.id}"`) ?? false;
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

customElements.define('code-snippet', CodeSnippet);
