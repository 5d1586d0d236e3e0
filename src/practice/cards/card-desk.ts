import { keepChoice, keptChoice } from '../../reader/kept/choices.ts';
import { keptCards } from '../../reader/kept/card-reviews.ts';
import { loadPart } from '../../reader/loading/load-part.ts';
import { metOn, usualNewCards } from './session.ts';

/**
 * `<card-desk data-base>` with a form of kinds and of new cards a day: says what is due, and deals the
 * cards. They, and what schedules them, are loaded when the reader begins.
 */
class CardDesk extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form');
    const limit = this.#limit();
    if (limit) limit.value = String(Number(keptChoice('new-cards') ?? usualNewCards));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#begin(form);
    });
    void this.#tell();
  }

  async #begin(form: HTMLFormElement): Promise<void> {
    const chosen = new FormData(form);
    const kinds = chosen.getAll('kind').map(String);
    const newCards = Math.max(0, Math.floor(Number(chosen.get('new-cards')) || 0));
    if (kinds.length === 0) {
      this.#say('Found no kind of card: tick at least one.');
      return;
    }
    if (newCards !== Number(keptChoice('new-cards') ?? usualNewCards)) {
      keepChoice('new-cards', newCards);
    }
    const table = this.querySelector<HTMLElement>('.card-table');
    if (!table) return;
    try {
      const { dealCards } = await loadPart(() => import('./deal-cards.ts'));
      form.hidden = true;
      await dealCards(table, { base: this.dataset.base ?? '/', kinds, newCards });
    } catch {
      this.#say('The cards could not be loaded: try again with a network.');
    }
    form.hidden = false;
    table.replaceChildren();
    void this.#tell();
  }

  async #tell(): Promise<void> {
    const kept = keptCards();
    const seconds = Date.now() / 1000;
    const begun = Object.values(kept).filter(({ reviews }) => reviews.length > 0);
    const due = begun.filter(({ due }) => (due ?? 0) <= seconds).length;
    const words =
      begun.length === 0
        ? 'Nothing begun yet.'
        : `${due} due now, ${metOn(kept, seconds)} met for the first time today, ${begun.length} in all.`;
    const line = this.querySelector('.due');
    if (line) line.textContent = words;
    const chart = this.querySelector<HTMLElement>('.retention');
    if (!chart || begun.length === 0) return;
    const { showRetention } = await loadPart(() => import('./show-retention.ts'));
    showRetention(chart, kept);
  }

  #limit(): HTMLInputElement | null {
    return this.querySelector('[name=new-cards]');
  }

  #say(words: string): void {
    const line = this.querySelector('form [role=status]');
    if (line) line.textContent = words;
  }
}

customElements.define('card-desk', CardDesk);
