import { dropSearches, keptSearches } from '../../reader/kept/searches.ts';
import { field, part } from './parts.ts';

/** Shows in the dialog, while nothing is asked, the questions whose results were followed last. */
export function showRecent(modal: HTMLElement): void {
  const questions = keptSearches();
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
    dropSearches();
    line.hidden = true;
    field(modal).focus();
  };
}
