import type { Instance } from './pagefind-api.ts';
import { mark } from './mark.ts';
import { onKeys } from './keys.ts';
import { showAnswer } from './answer.ts';
import dialogStyles from '../dialog.css?inline';
import filterStyles from '../filters.css?inline';
import resultStyles from '../results.css?inline';

interface Modal extends HTMLElement {
  readonly dialogEl: HTMLDialogElement;
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** Long pages hold their own beside terms of two sentences, and what a page is called counts most. */
export const ranking = {
  pageLength: 0.3,
  metaWeights: { title: 6, name: 9, keywords: 3, description: 1.5, place: 0 },
};

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
let modal: Promise<Modal> | undefined;

/** Loads what search needs, once; called as soon as a reader shows that they want to search. */
export function prepare(): Promise<Modal> {
  modal ??= build().catch((error: unknown) => {
    modal = undefined;
    throw error;
  });
  return modal;
}

/** Opens search, with what the reader typed while it was loading. */
export async function open(typed: () => string): Promise<void> {
  const dialog = await prepare();
  if (dialog.isOpen) {
    dialog.close();
    return;
  }
  dialog.open();
  const input = dialog.querySelector('input');
  input?.select();
  const early = typed();
  if (!input || early === '') return;
  input.value += early;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function build(): Promise<Modal> {
  await loadScript(`${base}pagefind/pagefind-component-ui.js`);
  if (!window.PagefindComponents) throw new Error('search: the Component UI did not start');
  const instance: Instance = window.PagefindComponents.configureInstance('default', {
    bundlePath: `${base}search/`,
    excerptLength: 24,
    ranking,
  });
  // Escape closes the dialog, whatever has the focus.
  instance.setTranslations({ keyboard_clear: 'close' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles + filterStyles + resultStyles);
  document.adoptedStyleSheets.push(sheet);
  document.body.insertAdjacentHTML('beforeend', mark);
  const element = document.body.querySelector<Modal>('pagefind-modal');
  if (!element) throw new Error('search: the dialog was not made');
  // Outside a modal dialog everything is inert, and what is announced there goes unheard.
  const announcer = document.body.querySelector('[data-pagefind-announcer]');
  if (announcer) element.dialogEl.append(announcer);
  onKeys(element, instance);
  instance.on('results', (answer) => showAnswer(element, instance, answer));
  void instance.triggerLoad();
  return element;
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`search: could not load ${source}`));
    document.head.append(script);
  });
}
