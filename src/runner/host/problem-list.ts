import type { Problem } from '../types/type-protocol.ts';
import { part } from './output-view.ts';

/** Mistakes that are listed; with more, the first are the ones to mend. */
const mostListed = 10;

/** The list under the editor of what the type checker found, by line. */
export class ProblemList {
  readonly #area: HTMLElement;

  constructor(root: HTMLElement) {
    this.#area = part(root, '.problems');
  }

  clear(): void {
    this.#area.replaceChildren();
  }

  show(problems: readonly Problem[], code: string): void {
    const head = document.createElement('p');
    head.textContent = countWords(problems.length);
    const list = document.createElement('ul');
    for (const { from, text } of problems.slice(0, mostListed)) {
      const item = document.createElement('li');
      const place = document.createElement('span');
      place.className = 'place';
      place.textContent = `Line ${code.slice(0, from).split('\n').length}`;
      item.append(place, ` ${text}`);
      list.append(item);
    }
    this.#area.replaceChildren(head, ...(problems.length > 0 ? [list] : []));
  }
}

function countWords(count: number): string {
  if (count === 0) return 'The types fit.';
  if (count > mostListed) return `The types do not fit in ${count} places; the first are:`;
  return count === 1
    ? 'The types do not fit in one place:'
    : `The types do not fit in ${count} places:`;
}
