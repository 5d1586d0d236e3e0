import type { Answer, Instance } from './pagefind-api.ts';

/** Shows beside the results how far they answer the question and what may have been meant by it. */
export function showAnswer(modal: HTMLElement, instance: Instance, answer: Answer): void {
  modal.toggleAttribute('data-answered', answer.results.length > 0);
  modal.toggleAttribute('data-in-part', answer.inPart ?? false);
  modal.toggleAttribute('data-uncounted', answer.uncounted ?? false);
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
