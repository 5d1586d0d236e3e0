import { dragOnDrawing } from './drag.ts';
import type { Figure, Values, View } from './figure.ts';

/** Milliseconds of rest after which what is to be seen is said. */
const pause = 500;

/**
 * Makes a custom element of a figure: reads its controls, draws once a frame at most, and tells
 * what is to be seen once the reader pauses.
 *
 * @param figureFrom makes the figure from the element's `data-numbers`
 */
export function defineFigure(tag: string, figureFrom: (numbers: string) => Figure): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      #figure: Figure | null = null;
      #frame = 0;
      #timer = 0;

      connectedCallback(): void {
        this.#figure ??= figureFrom(this.dataset.numbers ?? '');
        this.addEventListener('input', this.#plan);
        this.addEventListener('reset', this.#planAfterReset);
        if (this.#figure.drag) dragOnDrawing(this, this.#figure.drag);
      }

      readonly #plan = (): void => {
        this.#frame ||= requestAnimationFrame(() => {
          this.#frame = 0;
          this.#draw();
        });
      };

      /** The event comes before the controls are back where they stood. */
      readonly #planAfterReset = (): void => void setTimeout(this.#plan);

      #draw(): void {
        if (!this.#figure) return;
        const view = this.#figure.view(readControls(this, this.#figure));
        const drawing = this.querySelector('svg');
        if (drawing) drawing.innerHTML = view.drawing;
        writeReadings(this, view);
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => {
          const sentence = this.querySelector('[role=status]');
          if (sentence) sentence.textContent = view.sentence;
        }, pause);
      }
    },
  );
}

function readControls(element: HTMLElement, figure: Figure): Values<string> {
  const values: Record<string, number> = {};
  for (const control of figure.controls) {
    const inputs = [...element.querySelectorAll<HTMLInputElement>(`[data-name=${control.name}]`)];
    const input = inputs.find(({ type, checked }) => type === 'range' || checked);
    values[control.name] = Number(input?.value ?? control.start);
    if (control.kind !== 'slider' || !input) continue;
    const words = control.written(values[control.name]);
    input.setAttribute('aria-valuetext', words);
    const shown = element.querySelector(`[data-value-of=${control.name}]`);
    if (shown) shown.textContent = words;
  }
  return values;
}

function writeReadings(element: HTMLElement, { readings }: View): void {
  element.querySelectorAll<HTMLElement>('dd').forEach((shown, i) => {
    const { value, verdict = '' } = readings[i];
    shown.textContent = value;
    shown.dataset.verdict = verdict;
  });
}
