import { loadPart } from '../reader/loading/load-part.ts';

const links = 'main a[href*="/glossary/"][href*="#"]';
const signs = ['pointerover', 'focusin'] as const;

/** Brings what shows definitions when a pointer or the focus first meets a term, and then lets it see that. */
export function showDefinitionsOnceMet(address: string): void {
  const meet = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest(links)) return;
    for (const sign of signs) document.removeEventListener(sign, meet);
    void loadPart(() => import('./definition.ts')).then(({ showDefinitions }) => {
      showDefinitions(address);
      const again = event instanceof FocusEvent ? FocusEvent : PointerEvent;
      target.dispatchEvent(new again(event.type, event as PointerEventInit));
    });
  };
  for (const sign of signs) document.addEventListener(sign, meet);
}
