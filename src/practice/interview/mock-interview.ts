import { loadPart } from '../../reader/loading/load-part.ts';
import type { Length } from './timing.ts';

/**
 * `<mock-interview data-base>` with a form of wishes: holds the interview in a dialog over the whole
 * screen. What it asks, and the stage that it is held on, are loaded when it begins.
 */
class MockInterview extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form');
    const seed = this.querySelector<HTMLInputElement>('[name=seed]');
    if (seed?.value === '') seed.value = String(Math.floor(Math.random() * 10_000));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#begin(form);
    });
  }

  async #begin(form: HTMLFormElement): Promise<void> {
    const chosen = new FormData(form);
    const topics = chosen.getAll('topic').map(String);
    const levels = chosen.getAll('level').map(String);
    if (topics.length === 0 || levels.length === 0) {
      this.#say('Found no topic or no level: tick at least one of each.');
      return;
    }
    this.#say('Calling the panel in …');
    const base = this.dataset.base ?? '/';
    try {
      const [{ composeInterview }, { loadAskable, loadSteps }, { holdInterview }, { inKorean }] =
        await Promise.all([
          loadPart(() => import('./compose-interview.ts')),
          loadPart(() => import('./load-askable.ts')),
          loadPart(() => import('./hold-interview.ts')),
          loadPart(() => import('./step.ts')),
        ]);
      const chosenSteps = composeInterview(await loadAskable(base), {
        topics,
        levels,
        minutes: Number(chosen.get('minutes')) as Length,
        seed: Math.max(0, Math.floor(Number(chosen.get('seed')) || 0)),
      });
      const isKorean = chosen.has('korean');
      const loaded = await loadSteps(base, chosenSteps, isKorean);
      const steps = isKorean ? loaded.map(inKorean) : loaded;
      this.#say('');
      await holdInterview(steps, base, {
        sound: chosen.has('sound'),
        vibration: chosen.has('vibration'),
        recording: chosen.has('recording'),
      });
    } catch {
      this.#say('The questions could not be loaded: try again with a network.');
    }
  }

  #say(words: string): void {
    const line = this.querySelector('form [role=status]');
    if (line) line.textContent = words;
  }
}

customElements.define('mock-interview', MockInterview);
