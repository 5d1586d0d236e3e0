import type { Answer, Instance } from './pagefind-api.ts';

/** Shows beside the results what was left out of the question and what may have been meant by it. */
export function showAnswer(modal: HTMLElement, instance: Instance, answer: Answer): void {
  modal.toggleAttribute('data-asked', instance.searchTerm.trim() !== '');
  const leftOut = modal.querySelector<HTMLElement>('.left-out');
  if (leftOut) {
    const words = answer.results.length > 0 ? (answer.leftOut ?? []) : [];
    leftOut.hidden = words.length === 0;
    leftOut.textContent = `No page has every word; shown without “${words.join('”, “')}”.`;
  }
  const meant = modal.querySelector<HTMLElement>('.meant');
  const button = meant?.querySelector('button');
  if (!meant || !button) return;
  const { meant: better } = answer;
  meant.hidden = better === undefined;
  if (better === undefined) return;
  button.textContent = better;
  button.onclick = () => ask(modal, better);
  instance.announceRaw(`Did you mean ${better}?`);
}

function ask(modal: HTMLElement, question: string): void {
  const input = modal.querySelector('input');
  if (!input) return;
  input.value = question;
  input.focus();
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
