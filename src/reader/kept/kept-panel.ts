/** The part of a page that shows what is kept of the reader's work; loaded when it comes into view. */
import { bringBack, everythingKept } from './everything.ts';
import type { BroughtBack } from './everything.ts';
import { keptScores } from './scores.ts';
import { wipeKept } from './storage.ts';

/** A copy of every exercise and question is far smaller. */
const mostBytes = 10_000_000;

function broughtBackWords({
  edits,
  solved,
  scored,
  cards,
  choices,
  own,
  waiting,
  refused,
}: BroughtBack): string {
  if (edits + solved + scored + cards + choices + own + waiting + refused === 0)
    return 'Everything in this copy is here already.';
  const parts = [`Brought back: ${edits} edited, ${solved} solved, ${scored} scored.`];
  if (cards > 0) parts.push(`${cards} cards with more reviews.`);
  if (choices > 0) parts.push(`${choices} ticks and settings.`);
  if (own > 0) parts.push(`Added to ${own} topics of your own.`);
  if (waiting > 0) parts.push(`${waiting} beside edits that differ: each waits on its own page.`);
  if (refused > 0) parts.push(`${refused} did not fit into what this browser keeps.`);
  return parts.join(' ');
}

export class KeptPanel {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#count();
    // Before this they would do nothing.
    for (const each of root.querySelectorAll<HTMLButtonElement | HTMLInputElement>(':disabled'))
      each.disabled = false;
    root.addEventListener('click', ({ target }) => {
      const action = target instanceof HTMLElement ? target.dataset.do : undefined;
      if (action === 'save') this.#save();
      if (
        action === 'wipe' &&
        confirm(
          'Forget all edits, solved exercises, scores, cards, ticks, notes and recent searches?',
        )
      ) {
        wipeKept();
        this.#count();
        this.#say('Nothing is kept any more.');
      }
    });
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#bringBack(target);
    });
  }

  #count(): void {
    const { edits, passed, cards, own, searches } = everythingKept();
    const prepared = Object.keys(own).length;
    const scored = Object.keys(keptScores()).length;
    const reviewed = Object.keys(cards).length;
    const amount = `${Object.keys(edits).length} edited, ${passed.length} solved, ${scored} scored, ${reviewed} cards, ${searches.length} searched${prepared > 0 ? `, ${prepared} topics of your own` : ''}`;
    const line = this.#root.querySelector('.amount');
    if (line) line.textContent = `Kept in this browser and nowhere else: ${amount}.`;
  }

  #save(): void {
    const text = JSON.stringify(everythingKept(), null, 2);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'my-practice.json';
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say('Saved as my-practice.json.');
  }

  async #bringBack(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      if (file.size > mostBytes) throw new TypeError('This file is too large for such a copy.');
      this.#say(broughtBackWords(bringBack(await file.text())));
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
    }
    input.value = '';
    this.#count();
  }

  #say(words: string): void {
    const line = this.#root.querySelector('.said');
    if (line) line.textContent = words;
  }
}
