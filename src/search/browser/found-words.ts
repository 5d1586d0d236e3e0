/** Words of a result that the browser marks on the page at most. */
const most = 4;

/**
 * The end of an address that makes the browser mark on the page what was found (a text fragment, as
 * WICG's "Scroll to text fragment" has it). A term's entry marks itself.
 */
export function foundWords(link: HTMLAnchorElement): string {
  if (link.pathname.includes('/glossary/')) return '';
  const excerpt = link.closest('li')?.querySelector('.excerpt');
  const marks = [...(excerpt?.querySelectorAll('mark') ?? [])].map(({ textContent }) =>
    textContent.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  const words = [...new Set(marks.filter((word) => word.length > 1))].slice(0, most);
  if (words.length === 0) return '';
  const texts = words.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`);
  return `${link.hash === '' ? '#' : ''}:~:${texts.join('&')}`;
}
