/** Twenty boards, two seconds each: shows them, takes the reader's word on each, and adds up. */
import { loadPart, tellPartFailed } from '../reader/loading/load-part.ts';
import { runningExample } from '../vision/running-example.ts';
import type { Judged, RoundResult } from './result.ts';

const takt = runningExample.line.taktSeconds * 1000;
const addressOf = (seed: number) => `#boards=${seed}`;

class InspectorGame extends HTMLElement {
  #judged: Judged[] = [];
  #answer: ((stop: boolean) => void) | null = null;
  #seed = 1;

  connectedCallback(): void {
    this.#seed = seedOf(location.hash);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
      if (!button) return;
      const { do: action } = button.dataset;
      if (action === 'start') void this.#play();
      if (action === 'again') this.#another();
      if (action === 'pass' || action === 'stop') this.#answer?.(action === 'stop');
    });
    document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
      if (ctrlKey || metaKey || altKey || !this.#answer) return;
      if (/^[ps]$/i.test(key)) this.#answer(key.toLowerCase() === 's');
    });
    addEventListener('hashchange', () => {
      this.#seed = seedOf(location.hash);
      this.#show('before');
    });
    this.#show('before');
  }

  #another(): void {
    this.#seed += 1;
    history.replaceState(null, '', addressOf(this.#seed));
    void this.#play();
  }

  async #play(): Promise<void> {
    this.#judged = [];
    this.#show('loading');
    try {
      await this.#judgeRound();
    } catch {
      this.#show('before');
      tellPartFailed({ again: () => void this.#play() });
    }
  }

  async #judgeRound(): Promise<void> {
    const [{ boardsOf }, { resultOf }] = await Promise.all([
      loadPart(() => import('./board-belt.ts')),
      loadPart(() => import('./result.ts')),
    ]);
    const canvas = this.querySelector('canvas');
    if (!canvas) return;
    const count = Number(this.dataset.boards);
    for await (const { width, height, pixels, defective, machine } of boardsOf(this.#seed, count)) {
      const words = `${this.#judged.length + 1} of ${count}`;
      canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
      canvas.setAttribute('aria-label', `Board ${words}`);
      this.#write('count', words);
      this.#show('running');
      this.#judged.push({ defective, you: await this.#wait(), machine });
      this.#show('between');
      // The running bar of the takt starts anew with the next board.
      await frame();
    }
    this.#tell(resultOf(this.#judged));
    this.#show('after');
    this.querySelector<HTMLElement>('[data-part=after] h2')?.focus();
  }

  /** The reader's word, or pass when the takt is over: the belt does not wait. */
  #wait(): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (stop: boolean): void => {
        clearTimeout(timer);
        this.#answer = null;
        resolve(stop);
      };
      const timer = setTimeout(() => end(false), takt);
      this.#answer = end;
    });
  }

  #tell({ you, machine, kappaBetween }: RoundResult): void {
    const kappa = (value: number) => (Number.isNaN(value) ? 'none' : value.toFixed(2));
    for (const [who, score] of Object.entries({ you, machine })) {
      this.#write(`${who}-stopped`, String(score.stopped));
      this.#write(`${who}-escapes`, String(score.escapes));
      this.#write(`${who}-overkills`, String(score.overkills));
      this.#write(`${who}-passed`, String(score.passed));
      this.#write(`${who}-cost`, `${score.cost.toLocaleString('en-GB')}\u00a0USD`);
      this.#write(`${who}-kappa`, kappa(score.kappa));
    }
    this.#write('kappa-between', kappa(kappaBetween));
    const link = this.querySelector<HTMLAnchorElement>('[data-shows=link]');
    if (link) link.href = addressOf(this.#seed);
  }

  #show(part: string): void {
    this.dataset.state = part;
  }

  #write(name: string, text: string): void {
    const shown = this.querySelector(`[data-shows="${name}"]`);
    if (shown) shown.textContent = text;
  }
}

function seedOf(hash: string): number {
  const [, digits] = /^#boards=(\d{1,6})$/.exec(hash) ?? [];
  return digits === undefined ? 1 : Number(digits);
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

customElements.define('inspector-game', InspectorGame);
