import type * as Search from './entry.ts';
import { isCommandK, isSlash, slashOpens } from './slash.ts';

const address = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}search/pagefind.js`;
let attempts = 0;

/** A module that failed to load is asked for by another address, since browsers remember the failure. */
async function load(): Promise<typeof Search> {
  const again = attempts > 0 ? `?again=${attempts}` : '';
  try {
    return (await import(/* @vite-ignore */ address + again)) as typeof Search;
  } catch (error) {
    attempts++;
    throw error;
  }
}

/** Binds the header's button, the shortcuts "/" and Ctrl or Cmd + K, and an address with `?q=` to search. */
export function connect(): void {
  const button = document.querySelector('site-search button');
  if (!(button instanceof HTMLButtonElement)) return;
  for (const sign of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(
      sign,
      () =>
        void load().then(
          ({ prepare }) => prepare().catch(() => undefined),
          () => undefined,
        ),
      { once: true, passive: true },
    );
  }
  button.addEventListener('click', () => void open(button));
  document.addEventListener('keydown', (event) => {
    const slash = isSlash(event) && !writesText(event.target) && !isOpen() && slashOpens();
    if (event.defaultPrevented || event.isComposing || !(slash || isCommandK(event))) return;
    event.preventDefault();
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
    void open(button);
  });
  const shared = () => {
    const question = new URLSearchParams(location.search).get('q');
    if (question && !isOpen()) void open(button, question);
  };
  shared();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) shared();
  });
}

/** Opens search and hands it what is typed while it is still loading. */
async function open(button: HTMLButtonElement, question = ''): Promise<void> {
  let typed = question;
  const listen = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    typed += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', listen, true);
  const stop = () => document.removeEventListener('keydown', listen, true);
  say(button, 'Search', true);
  try {
    const search = await load().catch(load);
    await search.open(() => {
      stop();
      return typed;
    });
    say(button, 'Search', false);
  } catch (error) {
    console.error(error);
    say(button, 'Search did not load. Try again', false);
  } finally {
    stop();
  }
}

function say(button: HTMLButtonElement, text: string, busy: boolean): void {
  button.toggleAttribute('data-loading', busy);
  const label = button.querySelector('span');
  if (label && label.textContent !== text) label.textContent = text;
}

function isOpen(): boolean {
  return document.querySelector('pagefind-modal dialog[open]') !== null;
}

function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
