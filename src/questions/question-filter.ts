import { keptScores } from '../reader/kept/scores.ts';

const fields = ['topic', 'level', 'station', 'score'] as const;

/**
 * `<question-filter>` with a `<select>` for each field: hides the page's `[data-question]` that do
 * not fit, and sections left empty. What is chosen stands in the address, so that it can be shared.
 */
class QuestionFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const address = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const wanted = address.get(select.name) ?? '';
      if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    this.addEventListener('change', () => {
      this.#apply();
      const chosen = new URLSearchParams([...this.#chosen()]);
      const query = chosen.size > 0 ? `?${chosen.toString()}` : '';
      history.replaceState(null, '', location.pathname + query + location.hash);
    });
    this.#apply();
  }

  #chosen(): ReadonlyMap<string, string> {
    const selects = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    return new Map(selects.map(({ name, value }) => [name, value]));
  }

  #apply(): void {
    const chosen = this.#chosen();
    const kept = keptScores();
    const items = [...document.querySelectorAll<HTMLElement>('[data-question]')];
    let shown = 0;
    for (const item of items) {
      const has = {
        topic: item.dataset.topic,
        level: item.dataset.level,
        station: item.dataset.station,
        score: kept[item.dataset.question ?? ''] ?? 'none',
      };
      const fits = fields.every((field) => (chosen.get(field) ?? has[field]) === has[field]);
      item.hidden = !fits;
      if (fits) shown++;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-questions-of]')) {
      section.hidden = !section.querySelector('[data-question]:not([hidden])');
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = `${shown} of ${items.length} questions`;
  }
}

customElements.define('question-filter', QuestionFilter);
