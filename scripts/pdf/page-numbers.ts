import type { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from 'playwright';
import { loadPdf } from './load.ts';

/** On which page of a printed book each target of a link stands, counted from 1. */
export async function readPageNumbers(printed: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const pdf = await loadPdf(printed);
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const places = pdf.catalog.lookup(PDFName.of('Dests'));
  const found = new Map<string, number>();
  if (!(places instanceof PDFDict)) return found;
  for (const [name, value] of places.entries()) {
    const place = pdf.context.lookup(value);
    const array = place instanceof PDFDict ? place.lookup(PDFName.of('D')) : place;
    if (!(array instanceof PDFArray)) continue;
    const page = array.get(0);
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number !== undefined) found.set(textOf(name), number);
  }
  return found;
}

function textOf(name: PDFName | PDFString | PDFHexString): string {
  return name.decodeText();
}

/**
 * Puts the number of its page after every link inside the book. Before the numbers are known, room for
 * three digits is kept, so that writing them moves nothing.
 */
export async function writePageNumbers(
  page: Page,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  await page.evaluate((known) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      const isListed = link.closest('.contents') !== null;
      let number = link.querySelector(':scope > .page-number');
      if (!number) {
        if (
          link.closest('svg, .snippet, .rail, .brief-source, .not-content nav, h2, h3, h4, h5, h6')
        )
          continue;
        number = document.createElement('span');
        number.className = 'page-number';
        link.append(number);
      }
      const digits = known[id] ?? '';
      number.textContent = isListed ? String(digits) : ` p. ${digits}`;
    }
  }, Object.fromEntries(numbers));
}
