/** The buttons under a diagram; what each needs is loaded when it is pressed. */

class DiagramFigure extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button && this.contains(button)) void this.#act(button);
    });
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const svg = this.querySelector<SVGSVGElement>('.view > svg');
    if (!svg) return;
    if (button.dataset.action === 'copy') {
      await navigator.clipboard.writeText(this.dataset.source ?? '');
      say(button, 'Copied');
    } else if (button.dataset.action === 'download') {
      const { download } = await import('./download.ts');
      await download(svg, `${this.dataset.name ?? 'diagram'}.svg`);
    } else {
      const { enlarge } = await import('./enlarge.ts');
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
