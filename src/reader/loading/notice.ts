/** Says that a part of the page did not load, and offers what helps. */
import { partFailed, type PartFailure } from './load-part.ts';

const updated = 'The handbook has been updated since this page was opened. ';
const missing = 'A part of this page did not load. ';

export function tellFailedParts(): void {
  document.addEventListener(partFailed, (event) => {
    void tell((event as CustomEvent<PartFailure>).detail);
  });
  addEventListener('load', checkScripts);
}

/** The page's own scripts: one that is there is not loaded twice, one that failed is found out. */
function checkScripts(): void {
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[type=module][src]'))
    import(/* @vite-ignore */ src).catch(() => void tell({}));
}

async function tell({ again, place }: PartFailure): Promise<void> {
  const isUpdated = await hasChanged();
  const words = isUpdated
    ? updated
    : missing + (place && !again ? 'Try again, or reload the page. ' : '');
  const offers = [button('Reload', 'reload', () => location.reload())];
  if (again && !isUpdated) offers.unshift(button('Try again', 'again', again));
  (place ?? foot()).replaceChildren(words, ...offers);
}

function button(words: string, action: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset.do = action;
  made.textContent = words;
  made.addEventListener('click', (event) => {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLElement)) return;
    // A snippet reloads by itself, so that nothing of the reader's is lost.
    if (currentTarget.closest('code-snippet')) return;
    currentTarget.parentElement?.replaceChildren();
    press();
  });
  return made;
}

/** The line at the foot of the window, made when it is first needed. */
function foot(): HTMLElement {
  const there = document.getElementById('part-failed');
  if (there) return there;
  const made = document.createElement('p');
  made.id = 'part-failed';
  made.role = 'status';
  document.body.append(made);
  return made;
}

/** Whether the site has this page in another version now: its scripts and styles have other names. */
async function hasChanged(): Promise<boolean> {
  const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return false;
  const page = await answer.text();
  const own = document.querySelectorAll(
    'script[src], link[rel=stylesheet], code-snippet[data-prepared], meta[http-equiv=Content-Security-Policy]',
  );
  return [...own].some((element) => {
    const name = ['src', 'href', 'data-prepared', 'content'].find((name) =>
      element.hasAttribute(name),
    );
    return name !== undefined && !page.includes(element.getAttribute(name) ?? '');
  });
}
