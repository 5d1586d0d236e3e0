import { documentationPage } from './documentation-links.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { mathMl } from './math-ml.ts';

/** Addresses, arXiv numbers and issues of GitHub projects. */
const references = /https:\/\/[^\s,;)]*[^\s,;).]|arXiv \d{4}\.\d{4,5}|\b[\w-]+\/[\w-]+#\d+/g;

/**
 * The prose of a doc comment as HTML: code between backticks, formulas between dollars, links.
 *
 * @throws Error when a backtick or a dollar has no partner, or a formula cannot be read
 */
export function proseHtml(text: string): string {
  return partsOf(text, '`')
    .map((part, index) => (index % 2 === 0 ? formulasHtml(part) : codeHtml(part)))
    .join('');
}

/** A source in words, with links to what it names: papers, issues, pages of a library. */
export function sourceHtml(text: string): string {
  return partsOf(text, '`')
    .map((part, index) => {
      if (index % 2 === 0) return formulasHtml(part);
      const page = documentationPage(part);
      const known = page !== undefined && !text.includes(page);
      return known ? linkHtml(page, codeHtml(part)) : codeHtml(part);
    })
    .join('');
}

function codeHtml(code: string): string {
  return `<code>${escapeHtml(code)}</code>`;
}

function formulasHtml(text: string): string {
  return partsOf(text, '$')
    .map((part, index) => (index % 2 === 0 ? linkedHtml(part) : mathMl(part)))
    .join('');
}

function linkedHtml(text: string): string {
  const found = [...text.matchAll(references)];
  const pieces = found.map(({ 0: reference, index }, nth) => {
    const end = found[nth + 1]?.index ?? text.length;
    const after = text.slice(index + reference.length, end);
    return linkHtml(addressOf(reference), escapeHtml(shown(reference))) + escapeHtml(after);
  });
  return escapeHtml(text.slice(0, found[0]?.index)) + pieces.join('');
}

function addressOf(reference: string): string {
  if (reference.startsWith('https://')) return reference;
  if (reference.startsWith('arXiv')) return `https://arxiv.org/abs/${reference.slice(6)}`;
  return `https://github.com/${reference.replace('#', '/issues/')}`;
}

/** An address without what a reader need not see. */
function shown(reference: string): string {
  return reference.replace('https://arxiv.org/abs/', 'arXiv ').replace(/^https:\/\/(?:www\.)?/, '');
}

function partsOf(text: string, mark: string): string[] {
  const parts = text.split(mark);
  if (parts.length % 2 === 0) throw new Error(`"${text}": a ${mark} has no partner`);
  return parts;
}
