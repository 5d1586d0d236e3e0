import { keepOwnTopic, keptOwnTopic, type OwnKeyword } from '../reader/kept/own-topics.ts';
import { isScore } from '../reader/kept/scores.ts';

/**
 * `<own-topic data-topic>` with a `<fieldset data-keyword>` for each keyword: keeps what
 * the reader ticks, scores and writes. Each text area has a twin beside it, which is what prints.
 */
class OwnTopic extends HTMLElement {
  #topic = '';

  connectedCallback(): void {
    this.#topic = this.dataset.topic ?? '';
    const kept = keptOwnTopic(this.#topic);
    const notes = this.#notes();
    if (notes) notes.value = kept.notes;
    for (const field of this.#fields()) {
      const { answer = '', said = false, score = null } = kept.keywords[keywordOf(field)] ?? {};
      const { text, box, select } = partsOf(field);
      if (text) text.value = answer;
      if (box) box.checked = said;
      if (select) select.value = score ?? '';
    }
    this.hidden = false;
    this.#show();
    this.addEventListener('input', () => {
      const keywords = this.#fields().map((field) => [keywordOf(field), valueOf(field)]);
      const written = { notes: this.#notes()?.value ?? '', keywords: Object.fromEntries(keywords) };
      keepOwnTopic(this.#topic, written);
      this.#show();
    });
    this.querySelector('[data-do=print]')?.addEventListener('click', () => {
      print();
    });
  }

  #show(): void {
    for (const twin of this.querySelectorAll('.on-paper')) {
      const text = twin.previousElementSibling;
      if (text instanceof HTMLTextAreaElement) twin.textContent = text.value;
    }
    const fields = this.#fields().map(valueOf);
    const said = fields.filter((field) => field.said).length;
    const strong = fields.filter(({ score }) => score === 'strong').length;
    const line = this.querySelector('[role=status]');
    if (line) line.textContent = `${said} of ${fields.length} said aloud, ${strong} strong.`;
  }

  #fields(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-keyword]')];
  }

  #notes(): HTMLTextAreaElement | null {
    return this.querySelector('[data-notes]');
  }
}

function keywordOf(field: HTMLElement): string {
  return field.dataset.keyword ?? '';
}

function partsOf(field: HTMLElement) {
  return {
    text: field.querySelector('textarea'),
    box: field.querySelector<HTMLInputElement>('[type=checkbox]'),
    select: field.querySelector('select'),
  };
}

function valueOf(field: HTMLElement): OwnKeyword {
  const { text, box, select } = partsOf(field);
  const score = select?.value;
  return {
    answer: text?.value ?? '',
    said: box?.checked ?? false,
    score: isScore(score) ? score : null,
  };
}

customElements.define('own-topic', OwnTopic);
