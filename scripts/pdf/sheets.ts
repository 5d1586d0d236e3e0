import type { Page } from 'playwright';
import type { SheetFile } from '../../src/cheat-sheet/pdf-files.ts';
import { brief } from '../../src/site/current.ts';
import { languageOf, preparePage } from './prepare.ts';
import { countPages, print, printDraft, type Press } from './press.ts';

/** Size of the sheet's text in points: the largest that fits is taken. */
export const sheetSizes = { least: 7.5, most: 10, step: 0.1 } as const;

/** Pixels between a sheet's margins, to lay its columns out as on paper. */
const textWidths = { A4: 718, Letter: 740, A5: 484 } as const;

/** Prints a sheet on exactly as many pages as it promises, with the largest text that they hold. */
export async function makeSheet(
  press: Press,
  sheet: SheetFile,
  author: string,
): Promise<Uint8Array> {
  const page = await press.open();
  await page.goto(press.served + sheet.page, { waitUntil: 'load' });
  // Its text is measured before it is printed.
  await page.emulateMedia({ media: 'print' });
  const links = await preparePage(page, press);
  await fit(page, sheet);
  const printed = await print(page, sheet.paper);
  const title = await page.title();
  const language = await languageOf(page);
  await page.context().close();
  return press.finish(printed, { title, author, language }, links);
}

async function fit(page: Page, { pages, paper }: SheetFile): Promise<void> {
  await page.setViewportSize({ width: textWidths[paper], height: 1000 });
  const { least, most, step } = sheetSizes;
  const setText = async (steps: number): Promise<void> => {
    await page.evaluate(
      (points) => {
        document
          .querySelector<HTMLElement>('.cheat-sheet')
          ?.style.setProperty('--sheet-size', `${points}pt`);
      },
      least + steps * step,
    );
    await page.evaluate(narrowFormulas);
  };
  const pagesAt = async (steps: number): Promise<number> => {
    await setText(steps);
    return countPages(await printDraft(page, paper));
  };
  let fits = 0;
  let tooLarge = Math.round((most - least) / step) + 1;
  if ((await pagesAt(fits)) > pages) {
    throw new Error(
      `found more than ${pages === 1 ? 'one page' : `${pages} pages`} in the smallest text (${least} pt): shorten what ${brief.source.file} says of company, news and questions to ask, or print a longer sheet`,
    );
  }
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if ((await pagesAt(middle)) > pages) tooLarge = middle;
    else fits = middle;
  }
  await setText(fits);
}

/** Runs in the page: a formula cannot be broken, and one that its column cannot hold is made smaller. */
function narrowFormulas(): void {
  for (const line of document.querySelectorAll<HTMLElement>('.formula-itself')) {
    const formula = line.querySelector('math');
    if (!formula) continue;
    formula.style.fontSize = '';
    const tooWide = formula.getBoundingClientRect().width / line.getBoundingClientRect().width;
    const size = parseFloat(getComputedStyle(formula).fontSize);
    if (tooWide > 1) formula.style.fontSize = `${((0.97 * size) / tooWide).toFixed(2)}px`;
  }
}
