interface Definition {
  readonly term: string;
  readonly definition: string;
}

const links = 'main a[href*="/glossary/"][href*="#"]';
/** Milliseconds: a pointer that only passes opens nothing, one that crosses to the note keeps it. */
const openAfter = 200;
const closeAfter = 250;

/**
 * Shows a term's definition beside a link to it while a pointer rests on it or it has the focus.
 * Escape shuts it; it stays while the pointer is over it. Definitions are fetched when first asked for.
 */
export function showDefinitions(address: string): void {
  const note = document.createElement('div');
  note.id = 'definition';
  note.role = 'tooltip';
  note.hidden = true;
  document.body.append(note);
  let definitions: Promise<Readonly<Record<string, Definition>>> | undefined;
  let shown: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    note.hidden = true;
    shown?.removeAttribute('aria-describedby');
    shown = null;
  };
  const open = async (link: HTMLAnchorElement): Promise<void> => {
    definitions ??= fetch(address).then(
      (answer) => answer.json() as Promise<Record<string, Definition>>,
    );
    const all = await definitions.catch(() => (definitions = undefined));
    const found = all?.[link.hash.slice(1)];
    if (!found || !(link.matches(':hover') || link === document.activeElement)) return;
    close();
    shown = link;
    note.replaceChildren(...contents(found));
    note.hidden = false;
    place(note, link);
    link.setAttribute('aria-describedby', note.id);
  };
  const later = (milliseconds: number, action: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
  const linkOf = (event: Event): HTMLAnchorElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = linkOf(event);
    const inside = event.target instanceof Node && note.contains(event.target);
    if (link && link !== shown) later(openAfter, () => void open(link));
    else if (link || inside) clearTimeout(timer);
    else if (shown && shown !== document.activeElement) later(closeAfter, close);
    else if (!shown) clearTimeout(timer);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) void open(link);
    else close();
  });
  document.addEventListener('focusout', close);
  document.addEventListener(
    'scroll',
    () => {
      if (shown) place(note, shown);
    },
    { passive: true },
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

function contents({ term, definition }: Definition): readonly Node[] {
  const name = document.createElement('strong');
  name.textContent = term;
  return [name, document.createTextNode(` ${definition.replaceAll('`', '')}`)];
}

/** Below the link where there is room, else above; never beyond the window's sides. */
function place(note: HTMLElement, link: HTMLElement): void {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const below = bottom + 6 + height <= innerHeight;
  note.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  note.style.top = `${below ? bottom + 6 : top - height - 6}px`;
}
