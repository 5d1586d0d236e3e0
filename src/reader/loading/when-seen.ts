import { loadPart, tellPartFailed } from './load-part.ts';

/** Loads what an element needs when it comes into view, and starts it; what fails is told and may be tried again. */
export function whenSeen<Part>(
  element: HTMLElement,
  load: () => Promise<Part>,
  start: (part: Part) => void,
): void {
  const begin = (): void => {
    loadPart(load).then(start, () => tellPartFailed({ again: begin }));
  };
  const watch = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    watch.disconnect();
    begin();
  });
  watch.observe(element);
}
