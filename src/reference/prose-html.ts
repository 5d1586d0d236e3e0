import { escapeHtml, linkHtml } from './html.ts';
import { mathMl } from './math-ml.ts';

/** Finds what may be linked in plain text, and says where each leads. */
export interface Links {
  readonly pattern: RegExp;
  readonly addressOf: (found: string) => string | undefined;
  readonly pageOfCode?: (code: string) => string | undefined;
}

/** Addresses, arXiv numbers and issues of GitHub projects. */
export const plainLinks: Links = {
  pattern: /https:\/\/[^\s,;)]*[^\s,;).]|arXiv \d{4}\.\d{4,5}|\b[\w-]+\/[\w-]+#\d+/,
  addressOf(found) {
    if (found.startsWith('https://')) return found;
    if (found.startsWith('arXiv')) return `https://arxiv.org/abs/${found.slice(6)}`;
    return `https://github.com/${found.replace('#', '/issues/')}`;
  },
};

/**
 * The prose of a doc comment as HTML: code between backticks, formulas between dollars, links.
 *
 * @throws Error when a backtick or a dollar has no partner, or a formula cannot be read
 */
export function proseHtml(text: string, links: Links = plainLinks): string {
  return partsOf(text, '`')
    .map((part, index) => {
      if (index % 2 === 0) return formulasHtml(part, links);
      return linkTo(links.pageOfCode?.(part), `<code>${escapeHtml(part)}</code>`);
    })
    .join('');
}

function formulasHtml(text: string, links: Links): string {
  return partsOf(text, '$')
    .map((part, index) => (index % 2 === 0 ? linkedHtml(part, links) : mathMl(part)))
    .join('');
}

function linkedHtml(text: string, { pattern, addressOf }: Links): string {
  return text
    .split(new RegExp(`(${pattern.source})`))
    .map((part, index) => linkTo(index % 2 === 0 ? undefined : addressOf(part), shownHtml(part)))
    .join('');
}

function linkTo(address: string | undefined, html: string): string {
  return address === undefined ? html : linkHtml(address, html);
}

/** Without what a reader need not see of an address. */
function shownHtml(text: string): string {
  const isAddress = text.startsWith('https://');
  const short = text
    .replace('https://arxiv.org/abs/', 'arXiv ')
    .replace(/^https:\/\/(?:www\.)?/, '');
  return escapeHtml(isAddress ? short : text);
}

function partsOf(text: string, mark: string): string[] {
  const parts = text.split(mark);
  if (parts.length % 2 === 0) throw new Error(`"${text}": a ${mark} has no partner`);
  return parts;
}
