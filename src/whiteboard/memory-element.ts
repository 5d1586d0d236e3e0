import { whenSeen } from '../reader/loading/when-seen.ts';

/** `<draw-from-memory>`: what it does is loaded when it comes into view. */
customElements.define(
  'draw-from-memory',
  class extends HTMLElement {
    connectedCallback(): void {
      whenSeen(
        this,
        () => import('./sheet.ts'),
        ({ layOutSheet }) => layOutSheet(this),
      );
    }
  },
);
