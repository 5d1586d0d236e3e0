import { readFileSync } from 'node:fs';
import type { PdfFile } from '../../../src/cheat-sheet/pdf-files.ts';
import { escapeHtml } from '../../../src/reference/html.ts';
import { preparePage } from '../prepare.ts';
import { print, type Press } from '../press.ts';
import { fitTexts, type TextSizes } from './fit.ts';

/** A document of pages that are laid out for one paper. */
export interface PaperDocument {
  readonly file: PdfFile;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Its style beside `paper.css`. */
  readonly style: 'bank' | 'cards';
  readonly body: string;
  readonly sizes: TextSizes;
}

/** Prints a document whose every page is known, so that once is enough. */
export async function makePaperDocument(
  press: Press,
  { file, title, author, language, style, body, sizes }: PaperDocument,
): Promise<Uint8Array> {
  const page = await press.open();
  const css = ['./paper.css', '../cover.css', `./${style}.css`].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );
  const html = `<!doctype html><html lang="${language}"><title>${escapeHtml(title)}</title><style>${css.join('\n')}</style>${body}`;
  await page.route('**/paper.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${press.served}paper.html`);
  await page.emulateMedia({ media: 'print' });
  const links = await preparePage(page, press);
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  await fitTexts(page, sizes);
  const printed = await print(page, file.paper);
  await page.context().close();
  return press.finish(printed, { title, author, language }, links);
}
