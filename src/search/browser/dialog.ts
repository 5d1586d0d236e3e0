import dialogStyles from '../dialog.css?inline';
import filterStyles from '../filters.css?inline';
import resultStyles from '../results.css?inline';
import { dropQuestion, keepQuestion } from './address.ts';
import { announceWhenSettled } from './announce.ts';
import { onButtons, showAnswer } from './answer.ts';
import { onFollowing } from './follow.ts';
import { onEnter } from './keys.ts';
import { mark } from './mark.ts';
import type { Instance } from './pagefind-api.ts';
import { ask, field, part, type Modal, type Search } from './parts.ts';
import { ranking } from './ranking.ts';
import { showRecent } from './recent.ts';
import { setSlash, slashOpens } from './slash.ts';
import { configure, keepOldResults } from './steady.ts';
import { walkOn } from './walk.ts';

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
  showRecent(dialog);
  dialog.open();
  field(dialog).select();
  const early = typed();
  if (early !== '') ask(dialog, early);
}

async function build(): Promise<Modal> {
  const source = `${base}pagefind/pagefind-component-ui.js`;
  await loadScript(source).catch(() => loadScript(source));
  if (!window.PagefindComponents) throw new Error('search: the Component UI did not start');
  const instance: Instance = window.PagefindComponents.configureInstance('default', {
    bundlePath: `${base}search/`,
    excerptLength: 24,
    ranking,
  });
  configure(instance);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles + filterStyles + resultStyles);
  document.adoptedStyleSheets.push(sheet);
  document.body.insertAdjacentHTML('beforeend', mark);
  const element = part<Modal>(document.body, 'pagefind-modal');
  // Outside a modal dialog everything is inert, and what is announced there goes unheard.
  element.dialogEl.append(part(document.body, '[data-pagefind-announcer]'));
  connectParts({ modal: element, instance });
  // Without words and with a filter ticked, all that the filter leaves is listed. Said only now, since
  // the Component UI asks for everything as it ends loading, over what was asked in the meantime.
  void instance.triggerLoad().then(() => (instance.faceted = true));
  return element;
}

function connectParts(search: Search): void {
  const { modal: element, instance } = search;
  instance.on('results', (answer) => showAnswer(search, answer));
  keepOldResults(search);
  announceWhenSettled(search, () => keepQuestion(field(element).value.trim()));
  onButtons(search);
  onEnter(search);
  walkOn(search);
  onFollowing(search);
  element.dialogEl.addEventListener('close', () => {
    // A followed result keeps the question in the address that Back leads to.
    setTimeout(() => {
      if (!element.hasAttribute('data-followed')) dropQuestion();
      element.removeAttribute('data-followed');
    });
  });
  const slash = part<HTMLInputElement>(element, '.slash input');
  slash.checked = slashOpens();
  slash.addEventListener('change', () => setSlash(slash.checked));
  const wide = matchMedia('(min-width: 50rem) and (min-height: 30rem)');
  const fold = () => part(element, '.filters').toggleAttribute('open', wide.matches);
  wide.addEventListener('change', fold);
  fold();
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
