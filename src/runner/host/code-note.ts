import { part } from './output-view.ts';

/** Where the code that is shown comes from. */
export type Origin = 'page' | 'own' | 'link';

/** How the code stands that is shown. */
export interface CodeStanding {
  readonly origin: Origin;
  /** Whether the browser took what it was asked to keep. */
  readonly kept: boolean;
  /** A link was opened whose code cannot be read. */
  readonly damaged: boolean;
  /** Reset can be taken back. */
  readonly undo: boolean;
  /** Edits of the reader that are not shown. */
  readonly others: number;
}

type Choice = readonly [action: 'keep' | 'turn' | 'undo', words: string];

/** The line over the code that says where the code comes from, and what can be done about it. */
export class CodeNote {
  readonly #words: HTMLElement;
  readonly #choices: HTMLElement;

  constructor(root: HTMLElement) {
    this.#words = part(root, '.note .words');
    this.#choices = part(root, '.note .choices');
  }

  show(standing: CodeStanding): void {
    const words = wordsFor(standing);
    if (this.#words.textContent !== words) this.#words.textContent = words;
    const choices = choicesFor(standing);
    const shown = [...this.#choices.querySelectorAll('button')].map((button) => button.dataset.do);
    if (shown.join() === choices.map(([action]) => action).join()) return;
    this.#choices.replaceChildren(...choices.map(buttonFor));
  }
}

function wordsFor({ origin, kept, damaged, undo, others }: CodeStanding): string {
  const damage = damaged ? 'This link is damaged: its code cannot be read. ' : '';
  if (origin === 'link')
    return 'This code came from a link. Read it before you run it; it cannot leave its sandbox. It is not kept unless you keep it.';
  if (origin === 'own') {
    const own = kept
      ? 'Your edit, kept in this browser.'
      : 'Your edit. This browser does not keep it: copy it before you leave the page.';
    return damage + (undo ? `Back to your edit. ${own}` : own);
  }
  if (undo) return 'Back to the code of the page.';
  if (damaged) return `${damage}Below stands the code of the page.`;
  return others > 0 ? 'You have an edit of an earlier version of this code.' : '';
}

function choicesFor({ origin, undo, others }: CodeStanding): readonly Choice[] {
  const choices: Choice[] = [];
  if (undo) choices.push(['undo', 'Undo']);
  if (origin === 'link') choices.push(['keep', 'Keep as my edit']);
  else if (others > 0) choices.push(['turn', origin === 'own' ? 'Show my other edit' : 'Show it']);
  return choices;
}

function buttonFor([action, words]: Choice): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.do = action;
  button.textContent = words;
  return button;
}
