import { keepSearch } from '../../reader/kept/searches.ts';
import { dropQuestion, keepQuestion } from './address.ts';
import { foundWords } from './found-words.ts';
import { field, type Search } from './parts.ts';

/** What happens when a reader follows a result, beside what the browser does. */
export function onFollowing({ modal }: Search): void {
  const prepare = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('pagefind-results a');
    if (!(link instanceof HTMLAnchorElement)) return;
    const question = field(modal).value.trim();
    keepSearch(question);
    const elsewhere = event.type === 'auxclick' || isModified(event);
    // Pagefind's dialog closes at every click on a result, also on one that opens another tab.
    if (elsewhere) event.stopPropagation();
    const target = new URL(link.href);
    if (target.pathname === location.pathname) {
      // With the question in the address, a place on the same page would be another page.
      if (!elsewhere) dropQuestion();
      return;
    }
    if (!elsewhere) {
      keepQuestion(question);
      modal.setAttribute('data-followed', '');
    }
    link.href = link.href.replace(/(?:#?:~:.*)$/, '') + foundWords(link);
  };
  modal.addEventListener('click', prepare, true);
  modal.addEventListener('auxclick', prepare, true);
}

function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
