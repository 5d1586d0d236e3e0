/** The buttons under a diagram; what each needs is loaded when it is pressed. */
import { loadPart, tellPartFailed } from '../reader/loading/load-part.ts';

class DiagramFigure extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button && this.contains(button)) this.#try(button);
    });
  }

  #try(button: HTMLButtonElement): void {
    this.#act(button).catch(() => tellPartFailed({ again: () => this.#try(button) }));
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const svg = this.querySelector<SVGSVGElement>('.view > svg');
    if (!svg) return;
    if (button.dataset.action === 'copy') {
      const copied = navigator.clipboard.writeText(this.dataset.source ?? '');
      await copied.then(
        () => say(button, 'Copied'),
        () => say(button, 'The browser forbids it'),
      );
    } else if (button.dataset.action === 'download') {
      const { download } = await loadPart(() => import('./download.ts'));
      await download(svg, `${this.dataset.name ?? 'diagram'}.svg`);
    } else {
      const { enlarge } = await loadPart(() => import('./enlarge.ts'));
      enlarge(svg);
    }
  }
}

/** Shows a word on the button for a moment. */
function say(button: HTMLButtonElement, word: string): void {
  const label = button.textContent;
  button.textContent = word;
  setTimeout(() => (button.textContent = label), 1500);
}

customElements.define('diagram-figure', DiagramFigure);
