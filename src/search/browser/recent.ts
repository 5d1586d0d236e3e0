import { dropKept, readKept, writeKept } from '../../reader/kept/storage.ts';
import { part } from './parts.ts';

const name = 'searches';
const most = 5;

/** The questions whose results were followed last, as this browser keeps them. */
function recent(): readonly string[] {
  const kept = readKept(name);
  return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
}

export function remember(question: string): void {
  if (question.length < 2 || question.length > 100) return;
  writeKept(name, [question, ...recent().filter((other) => other !== question)].slice(0, most));
}

/** Shows them in the dialog while nothing is asked. */
export function showRecent(modal: HTMLElement): void {
  const questions = recent();
  const line = part(modal, '.recent');
  line.hidden = questions.length === 0;
  const buttons = questions.map((question) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.ask = question;
    button.textContent = question;
    return button;
  });
  part(line, 'span').replaceChildren(...buttons.flatMap((button) => [button, ' ']));
  part<HTMLButtonElement>(line, '.forget').onclick = () => {
    dropKept(name);
    line.hidden = true;
    part(modal, 'pagefind-input input').focus();
  };
}
