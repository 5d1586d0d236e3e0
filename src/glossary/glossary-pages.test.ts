import { expect, test } from 'vitest';
import { glossaryPageOf, glossaryPages, termPath } from './glossary-pages.ts';

test('the pages hold every letter once', () => {
  const letters = glossaryPages.flatMap((page) => [...page.letters]);
  expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});

test('a term stands on the page of its first letter, whatever its case or accent', () => {
  expect(termPath('escape', 'Escape')).toBe('glossary/e-l/#escape');
  expect(glossaryPageOf('mAP')).toBe('m-r');
  expect(glossaryPageOf('Évaluation')).toBe('e-l');
  expect(glossaryPageOf('χ² test')).toBe('a-d');
});
