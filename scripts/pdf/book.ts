import { readFileSync } from 'node:fs';
import type { PdfFile } from '../../src/cheat-sheet/pdf-files.ts';
import { assemble, type BookPart } from './book-page.ts';
import { coverHtml } from './cover.ts';
import { readPageNumbers, writePageNumbers } from './page-numbers.ts';
import { languageOf, preparePage } from './prepare.ts';
import { print, printDraft, type Press } from './press.ts';

export interface BookPlan {
  readonly file: PdfFile;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Points. */
  readonly textSize: number;
  readonly mostLines: number;
  readonly hasExercises: boolean;
  /** In how many columns its text stands. */
  readonly columns: number;
  /** In how many columns the contents stand. */
  readonly contentsColumns: number;
  readonly parts: readonly BookPart[];
}

/** Sections of a topic’s first page that list what a book has in its contents, and what only a screen has. */
const leftOut = ['the-pages', 'run-and-try', 'questions-they-ask'];

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
  const { mostLines, hasExercises } = plan;
  const cover = coverHtml({ title, subtitle, foot: author });
  await page.evaluate(assemble, {
    title,
    cover,
    mostLines,
    hasExercises,
    leftOut,
    parts,
    served: press.served,
    css,
  });
  const links = await preparePage(page, press);
  // Nothing asks for the fonts of a page that no screen shows.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  await writePageNumbers(page, new Map());
  const numbers = await readPageNumbers(await printDraft(page, file.paper));
  await writePageNumbers(page, numbers);
  const printed = await print(page, file.paper);
  const language = await languageOf(page);
  await page.context().close();
  return press.finish(printed, { title, author, language }, links);
}

/** The book's style, and for every part a kind of page with its name at the head. */
function bookCss({ title, parts, textSize, columns, contentsColumns }: BookPlan): string {
  const style = ['./book.css', './cover.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
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
  // One column would be a container of columns, too, and take many times as long to lay out.
  const own = [
    `--book-size: ${textSize}pt`,
    `--book-columns: ${columns === 1 ? 'auto' : columns}`,
    `--contents-columns: ${contentsColumns === 1 ? 'auto' : contentsColumns}`,
  ];
  return `:root { ${own.join('; ')} }\n${style}${heads.join('')}`;
}
