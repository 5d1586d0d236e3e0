import type * as Search from './entry.ts';

const address = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}search/pagefind.js`;
const load = (): Promise<typeof Search> => import(/* @vite-ignore */ address);

/** Binds the header's button and the shortcuts "/" and Ctrl or Cmd + K to search. */
export function connect(): void {
  const button = document.querySelector('site-search button');
  if (!(button instanceof HTMLElement)) return;
  for (const sign of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(sign, () => void load().then(({ prepare }) => prepare()), {
      once: true,
      passive: true,
    });
  }
  button.addEventListener('click', () => void open());
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!k && !(slash && !writesText(event.target))) return;
    event.preventDefault();
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
    void open();
  });
}

/** Opens search and hands it what is typed while it is still loading. */
async function open(): Promise<void> {
  let typed = '';
  const listen = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    typed += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', listen, true);
  const stop = () => document.removeEventListener('keydown', listen, true);
  try {
    const search = await load();
    await search.open(() => {
      stop();
      return typed;
    });
  } catch (error) {
    const label = document.querySelector('site-search span');
    if (label) label.textContent = 'Search did not load';
    throw error;
  } finally {
    stop();
  }
}

function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
