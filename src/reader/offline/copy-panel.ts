/** The part of a page that shows the offline copy and acts on it; loaded when it comes into view. */
import { copyState, keepPdfs, makeCopy, removeCopy, type CopyState } from './copy.ts';
import { copyWords, megabytes } from './copy-words.ts';

/** Milliseconds between two looks at a copy that is being made. */
const lookEvery = 1000;

export class CopyPanel {
  readonly #root: HTMLElement;
  #state: CopyState = { kind: 'impossible' };
  #isBusy = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** How often the copy was looked at: what an earlier look found is not shown after a later one. */
  #looks = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('click', ({ target }) => {
      const action = target instanceof HTMLElement ? target.dataset.do : undefined;
      if (action && !this.#isBusy) void this.#act(action);
    });
    void this.#show();
  }

  async #act(action: string): Promise<void> {
    this.#isBusy = true;
    try {
      this.#say(action === 'remove' ? 'Removing…' : 'Fetching…');
      // A look at what is being removed may open it anew.
      if (action !== 'remove') void this.#show();
      this.#say(await this.#do(action));
    } catch {
      this.#say('This could not be kept: there is no network, or no room. Try again later.');
    }
    this.#isBusy = false;
    await this.#show();
  }

  /** Does it, and returns what to say of it. */
  async #do(action: string): Promise<string> {
    if (action === 'remove') {
      await removeCopy();
      return 'Removed. Nothing is copied again unless you ask.';
    }
    if (action === 'keep') await makeCopy();
    else if (this.#state.kind === 'kept') await keepPdfs(this.#state.copy);
    return 'Kept.';
  }

  async #show(): Promise<void> {
    clearTimeout(this.#again);
    const look = ++this.#looks;
    const state = await copyState();
    if (look !== this.#looks) return;
    this.#state = state;
    const line = this.#root.querySelector('.amount');
    if (line) line.textContent = copyWords(state);
    const { addresses, bytes } =
      state.kind === 'kept' ? state.copy.pdfs : { addresses: [], bytes: 0 };
    const kept = state.kind === 'kept' ? state.pdfs : 0;
    this.#offer('keep', state.kind === 'none');
    this.#offer('pdfs', kept < addresses.length, `Keep the PDFs too (${megabytes(bytes)})`);
    this.#offer('remove', state.kind === 'kept');
    if (this.#isBusy || state.kind === 'copying')
      this.#again = setTimeout(() => void this.#show(), lookEvery);
  }

  #offer(action: string, isOffered: boolean, words?: string): void {
    const button = this.#root.querySelector<HTMLElement>(`[data-do="${action}"]`);
    if (!button) return;
    button.hidden = !isOffered;
    if (words) button.textContent = words;
  }

  #say(words: string): void {
    const line = this.#root.querySelector('.said');
    if (line) line.textContent = words;
  }
}
