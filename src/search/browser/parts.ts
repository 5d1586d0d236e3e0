import type { Answer, Instance, Ticked } from './pagefind-api.ts';

export interface Modal extends HTMLElement {
  readonly dialogEl: HTMLDialogElement;
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** Pagefind's list of results. */
export interface ResultList extends HTMLElement {
  maxResults: number;
  readonly results: readonly { load(): Promise<void> }[];
}

/** The dialog, and the instance of Pagefind's Component UI that its parts listen to. */
export interface Search {
  readonly modal: Modal;
  readonly instance: Instance;
}

/** A part of the dialog, which `mark` has. */
export function part<Part extends Element = HTMLElement>(modal: Element, selector: string): Part {
  const found = modal.querySelector<Part>(selector);
  if (!found) throw new Error(`search: the dialog has no ${selector}`);
  return found;
}

export function field(modal: Element): HTMLInputElement {
  return part<HTMLInputElement>(modal, 'pagefind-input input');
}

/** Puts a question into the field and asks it. */
export function ask(modal: Element, question: string): void {
  const input = field(modal);
  input.value = question;
  input.focus();
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

export function isTicked(filters: Ticked): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/** What an answer is to: an older one may come while another question is already typed. */
export type Answered = (answer: Answer, question: string) => void;
