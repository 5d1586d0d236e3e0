import { loadPart, tellPartFailed } from './load-part.ts';

/**
 * Makes a custom element whose part is loaded and started when the element comes into view; what
 * fails is told and may be tried again.
 */
export function defineWhenSeen<Part>(
  tag: string,
  load: () => Promise<Part>,
  start: (part: Part, element: HTMLElement) => void,
): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        const begin = (): void => {
          loadPart(load).then(
            (part) => start(part, this),
            () => tellPartFailed({ again: begin }),
          );
        };
        const watch = new IntersectionObserver(([{ isIntersecting }]) => {
          if (!isIntersecting) return;
          watch.disconnect();
          begin();
        });
        watch.observe(this);
      }
    },
  );
}
