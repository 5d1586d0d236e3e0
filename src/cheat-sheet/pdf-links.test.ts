import { expect, test } from 'vitest';
import { linkMadePdfs } from './pdf-links.ts';

const sheet = '<a data-pdf="cheat-sheet" href="/pdf/cheat-sheet.pdf">Two pages, A4</a>';
const book = '<a data-pdf="handbook" href="/pdf/handbook.pdf">R&amp;D</a>';
const page = `<nav><p>The sheet: ${sheet}</p> · ${book}<a href="/pdf/other.pdf">other</a></nav>`;

test('a PDF that was not made is named without a link', () => {
  const mended = linkMadePdfs(page, new Set(['cheat-sheet']));
  expect(mended).toContain(sheet);
  expect(mended).not.toContain('href="/pdf/handbook.pdf">R&amp;D</a>');
  expect(mended).toContain('>R&amp;D</span>');
  expect(mended).toContain('<a href="/pdf/other.pdf">other</a>');
});

test('once it is made, the page is what it was', () => {
  const without = linkMadePdfs(page, new Set());
  expect(linkMadePdfs(without, new Set(['cheat-sheet', 'handbook']))).toBe(page);
  expect(linkMadePdfs(without, new Set())).toBe(without);
});
