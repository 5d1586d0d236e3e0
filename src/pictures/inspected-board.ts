/** The board of the home page in the reader's browser: one threshold, boxes, verdict, a shift's mistakes. */
type ShiftMistakes = readonly [escapes: number, overkills: number, dollars: number];

const pause = 500;

class InspectedBoard extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.addEventListener('input', this.#show);
    this.querySelector('form')?.removeAttribute('hidden');
  }

  readonly #show = (): void => {
    const slider = this.querySelector('input');
    if (!slider) return;
    const rows = JSON.parse(this.dataset.shifts ?? '[]') as readonly ShiftMistakes[];
    const threshold = Number(slider.value);
    const shown = threshold.toFixed(2);
    slider.setAttribute('aria-valuetext', shown);
    let found = 0;
    for (const box of this.querySelectorAll<SVGElement>('[data-score]')) {
      const isShown = Number(box.dataset.score) >= threshold;
      box.toggleAttribute('data-off', !isShown);
      found += Number(isShown);
    }
    const verdict = found > 0 ? 'stop' : 'pass';
    this.dataset.verdict = verdict;
    const [escapes, overkills, dollars] = rows[Math.round(100 * threshold) - 1];
    const words = (value: number, digits = 0) =>
      value.toLocaleString('en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    this.#write({
      threshold: shown,
      verdict: verdict.toUpperCase(),
      found: words(found),
      escapes: words(escapes, 1),
      overkills: words(overkills),
      dollars: `${words(dollars)}\u00a0USD`,
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const sentence = `Threshold ${shown}: ${found} boxes, ${verdict}. A shift has ${words(escapes, 1)} escapes and ${words(overkills)} overkills, ${words(dollars)} dollars.`;
      this.#write({ said: sentence });
    }, pause);
  };

  #write(values: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(values)) {
      const shown = this.querySelector(`[data-shows=${name}]`);
      if (shown) shown.textContent = text;
    }
  }
}

customElements.define('inspected-board', InspectedBoard);
