import { whenSeen } from '../reader/loading/when-seen.ts';

/** `<five-minutes-aloud data-minutes>`: what it does is loaded when it comes into view. */
customElements.define(
  'five-minutes-aloud',
  class extends HTMLElement {
    connectedCallback(): void {
      whenSeen(
        this,
        () => import('./talk.ts'),
        ({ holdTalk }) => holdTalk(this),
      );
    }
  },
);
