import { part, type Search } from './parts.ts';

/** Milliseconds without another answer after which the last one is announced. */
const pause = 1000;

/** Tells screen readers what the dialog says above the results: once, when the reader has stopped typing. */
export function announceWhenSettled({ modal, instance }: Search, settled: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  instance.on('results', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!modal.isOpen) return;
      const said = ['.pf-summary', '.failed', '.narrowed']
        .map((selector) => part(modal, selector))
        .filter(({ hidden }) => !hidden)
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '');
      if (said.length > 0) instance.announceRaw(said.join('. '));
      settled();
    }, pause);
  });
}
