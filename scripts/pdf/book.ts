import { readFileSync } from 'node:fs';
import type { PdfFile } from '../../src/cheat-sheet/pdf-files.ts';
import { assemble, type BookPart } from './book-page.ts';
import { finishPdf } from './finish.ts';
import { readPageNumbers, writePageNumbers } from './page-numbers.ts';
import { languageOf, preparePage } from './prepare.ts';
import { print, type Press } from './press.ts';

export interface BookPlan {
  readonly file: PdfFile;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Points. */
  readonly textSize: number;
  /** Whether each page of the site begins a sheet, or follows on the last. */
  readonly startsSheets: boolean;
  /** In how many columns the contents stand. */
  readonly contentsColumns: number;
  readonly parts: readonly BookPart[];
}

/**
 * Binds pages of the site into one document. It is printed twice: the first printing tells on which
 * page each place stands, the second carries these numbers.
 */
export async function makeBook(press: Press, plan: BookPlan): Promise<Uint8Array> {
  const { file, title, subtitle, author, parts } = plan;
  const page = await press.open();
  await page.route('**/book.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Book</title>' }),
  );
  await page.goto(`${press.served}book.html`);
  const css = bookCss(plan);
  await page.evaluate(assemble, { title, subtitle, parts, served: press.served, css });
  const links = await preparePage(page, press);
  // Nothing asks for the fonts of a page that no screen shows.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  await writePageNumbers(page, new Map());
  // Invisible it takes as much room, and half the time.
  const hidden = await page.addStyleTag({ content: 'body { visibility: hidden }' });
  const numbers = await readPageNumbers(await print(page, file.paper, true));
  await hidden.evaluate((style: Element) => style.remove());
  await writePageNumbers(page, numbers);
  const printed = await print(page, file.paper);
  const language = await languageOf(page);
  await page.context().close();
  return finishPdf(printed, { title, author, language }, links);
}

/** The book's style, and for every part a kind of page with its name at the head. */
function bookCss({ title, parts, textSize, startsSheets, contentsColumns }: BookPlan): string {
  const style = readFileSync(new URL('./book.css', import.meta.url), 'utf8');
  const small = 'color:#4a5051;font:7.5pt "Plex Sans"';
  const heads = parts.map(
    (part, index) => `
.part-${index + 1} { page: part-${index + 1}; }
@page part-${index + 1} {
  @top-left { content: ${JSON.stringify(part.title)}; ${small}; }
  @top-right { content: ${JSON.stringify(title)}; ${small}; }
  @bottom-right { content: counter(page); ${small}; }
}`,
  );
  const own = [
    `--book-size: ${textSize}pt`,
    `--before-page: ${startsSheets ? 'page' : 'auto'}`,
    `--contents-columns: ${contentsColumns}`,
  ];
  return `:root { ${own.join('; ')} }\n${style}${heads.join('')}`;
}
