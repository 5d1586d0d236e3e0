/** What a reader chooses for paper is kept in this browser; the button prints. CSS does the choosing. */
import { keepChoice, keptChoice } from '../reader/kept/choices.ts';

const nameOf = ({ type, name, id }: HTMLInputElement): string =>
  `sheet:${type === 'radio' ? name : id}`;

for (const form of document.querySelectorAll<HTMLFormElement>('.sheet-controls')) {
  for (const input of form.querySelectorAll('input')) {
    const kept = keptChoice(nameOf(input));
    if (input.type === 'radio')
      input.checked = kept === undefined ? input.checked : kept === input.id;
    else if (typeof kept === 'boolean') input.checked = kept;
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    keepChoice(nameOf(target), target.type === 'radio' ? target.id : target.checked);
  });
  form.querySelector('button')?.addEventListener('click', () => {
    print();
  });
}
