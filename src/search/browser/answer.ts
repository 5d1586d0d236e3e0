import { takeAsTyped } from './as-typed.ts';
import type { Answer } from './pagefind-api.ts';
import { ask, field, isTicked, part, type ResultList, type Search } from './parts.ts';

/** Results that are listed before a reader asks for all. */
const listed = 20;

/** Says what the results are: how many, to which question, and what a filter hides. */
export function showAnswer(search: Search, answer: Answer): void {
  const { modal, instance } = search;
  const question = instance.searchTerm.trim();
  const ticked = isTicked(instance.searchFilters);
  modal.toggleAttribute('data-answered', answer.results.length > 0);
  modal.toggleAttribute('data-in-part', answer.inPart ?? false);
  modal.toggleAttribute('data-uncounted', answer.uncounted ?? false);
  part(modal, '.failed').hidden = !answer.failed;
  part(modal, '.pf-summary').replaceChildren(
    ...(answer.failed ? [] : summary(question, answer, ticked)),
  );
  showNarrowed(search, answer, question);
  const all = part(modal, '.all');
  const shown = part<ResultList>(modal, 'pagefind-results').maxResults;
  all.hidden = shown === 0 || answer.results.length <= shown;
  all.textContent = `Show all ${answer.results.length} results`;
}

function summary(question: string, { results, meant }: Answer, ticked: boolean): (string | Node)[] {
  const { length } = results;
  const count = length === 0 ? 'No results' : length === 1 ? '1 result' : `${length} results`;
  if (question === '') return ticked ? [count] : [];
  if (meant === undefined) return [`${count} for ${question}`];
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.asTyped = '';
  button.textContent = question;
  const better = document.createElement('strong');
  better.textContent = meant;
  return ['Showing results for ', better, '. Search for ', button, ` instead. ${count}.`];
}

function showNarrowed({ modal, instance }: Search, answer: Answer, question: string): void {
  const values = Object.values(instance.searchFilters).flat();
  part(modal, '.ticked').textContent = values.length > 0 ? ` (${values.length})` : '';
  const narrowed = part(modal, '.narrowed');
  narrowed.hidden = values.length === 0 || answer.failed === true;
  const among = values.map((value) => (/^[a-z]+$/.test(value) ? `${value}s` : value)).join(', ');
  const amount = answer.results.length === 0 ? 'Nothing' : 'Only';
  const all = answer.unfiltered ?? 0;
  const inAll = question === '' ? '' : `; ${all} ${all === 1 ? 'result' : 'results'} in all`;
  part(narrowed, 'span').textContent = `${amount} among ${among}${inAll}.`;
}

/** Binds the buttons that stand beside the results. */
export function onButtons({ modal, instance }: Search): void {
  const list = part<ResultList>(modal, 'pagefind-results');
  const again = () => instance.triggerSearch(field(modal).value);
  part(modal, '.failed button').addEventListener('click', again);
  window.addEventListener('online', () => {
    if (!part(modal, '.failed').hidden) again();
  });
  part(modal, '.narrowed button').addEventListener('click', () => {
    instance.triggerFilters({});
    field(modal).focus();
  });
  part(modal, '.all').addEventListener('click', () => {
    list.maxResults = 0;
    again();
  });
  field(modal).addEventListener('input', () => {
    list.maxResults = listed;
  });
  modal.addEventListener('click', ({ target }) => {
    const { ask: asked, asTyped } = target instanceof HTMLElement ? target.dataset : {};
    if (asked !== undefined) ask(modal, asked);
    if (asTyped === undefined) return;
    takeAsTyped(field(modal).value);
    ask(modal, field(modal).value);
  });
}
