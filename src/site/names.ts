import { escapeHtml } from '../reference/html.ts';
import { nearest } from './nearest.ts';

/** The names that prose may use for what only the brief knows. */
export interface Names {
  readonly company: string;
  readonly product: string;
  readonly role: string;
}

const known: readonly string[] = ['company', 'product', 'role'] satisfies (keyof Names)[];

/** A name as sentences may hold it: without the invisible signs that would turn the text around it. */
export function shownName(name: string): string {
  return name.replace(/[\p{Bidi_Control}\p{Cc}]/gu, '');
}

/**
 * Puts the brief's names in place of `%company%`, `%product%` and `%role%`, so that no page of ours
 * names a company.
 */
export function fillNames(text: string, names: Names): string {
  return text.replace(/%(company|product|role)%/g, (_, name: keyof Names) => names[name]);
}

/** What stands between percent signs like a name and is none, outside code: "%X%: write Y". */
export function unknownNames(text: string): readonly string[] {
  return [...text.matchAll(/(`+)[^`]*\1|%([a-z][a-z-]*)%/gi)]
    .filter(([, ticks, name]) => !ticks && name && !known.includes(name))
    .map(
      ([whole, , name = '']) =>
        `${whole}: write ${known.map((each) => `%${each}%`).join(', ')} or a blank before the percent sign${nearest(name, known)}`,
    );
}

/** The same in HTML or SVG, where a name must not turn into tags. */
export function fillMarkup(markup: string, { company, product, role }: Names): string {
  return fillNames(markup, {
    company: escapeHtml(company),
    product: escapeHtml(product),
    role: escapeHtml(role),
  });
}
