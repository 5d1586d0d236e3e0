import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test, type Page } from 'playwright/test';
import {
  bookFiles,
  bookletFiles,
  pdfFiles,
  pdfPath,
  questionPdfs,
  sheetFiles,
} from '../src/cheat-sheet/pdf-files.ts';
import { sheetLengths, sheetPath } from '../src/cheat-sheet/lengths.ts';
import { topics } from '../src/site/current.ts';
import { readPageNumbers } from '../scripts/pdf/page-numbers.ts';
import { textOf as wordsIn } from '../scripts/pdf/site-parts.ts';
import {
  fillOf,
  fontSizesOf,
  fontsOf,
  hasPoppler,
  infoOf,
  missingPoppler,
  structureOf,
  textOf,
  wordsOf,
  type Word,
} from './pdf/poppler.ts';
import { published } from '../scripts/test/builds.ts';
import { bringVeraPdf, judge } from './pdf/verapdf.ts';

const site = published.folder;
const hasSheet = (slug: string): boolean => existsSync(`${site}/cheat-sheet/${slug}`);
const onPaper = topics.filter(({ slug }) => hasSheet(slug));
const all = pdfFiles(onPaper, { asked: true });
const sheets = sheetFiles(onPaper);
/** What has contents with the numbers of its pages. */
const booklets = bookletFiles(onPaper);
const books = [...Object.values(bookFiles), ...booklets, questionPdfs.bank];
const fileOf = (file: { readonly name: string }): string => `${site}/${pdfPath(file)}`;
const paperSizes = { A4: [595, 842], Letter: [612, 792], A5: [420, 595] } as const;

test('the build has made every PDF, and no page links to another', () => {
  const made = globSync(`${site}/pdf/*.pdf`).map((file) => file.replaceAll('\\', '/'));
  expect(made.toSorted()).toEqual(all.map(fileOf).toSorted());
  for (const page of globSync(`${site}/**/*.html`)) {
    for (const [, path] of readFileSync(page, 'utf8').matchAll(
      /href="\/handbook\/(pdf\/[^"]+)"/g,
    )) {
      expect(existsSync(`${site}/${path}`), `${page}: ${path}`).toBe(true);
    }
  }
});

test('PDFs and the pages that they are printed from stay out of the site map and the offline copy', () => {
  expect(globSync(`${site}/**/book.html`)).toEqual([]);
  expect(readFileSync(`${site}/sitemap-0.xml`, 'utf8')).not.toContain('.pdf');
  // The worker keeps a PDF that was opened; its list of what to fetch has none.
  expect(readFileSync(`${site}/service-worker.js`, 'utf8')).not.toMatch(/url:[`"'][^`"']*\.pdf/);
});

test('the two-page sheet is at most 250 KB', () => {
  expect(statSync(`${site}/pdf/cheat-sheet.pdf`).size).toBeLessThanOrEqual(250 * 1024);
});

test('the sheets, the question bank and the cards conform to PDF/UA-1', () => {
  test.setTimeout(300_000);
  test.skip(!bringVeraPdf(), 'veraPDF is not here: install a JDK and Maven');
  const files = [...sheets, ...Object.values(questionPdfs)].map(fileOf);
  const lines = judge(files).trim().split('\n');
  expect(lines).toEqual(files.map((file) => `${file}: conforms`));
});

for (const file of all) {
  test(`${file.name}.pdf is a document of its language, with tags, an outline, its fonts`, async () => {
    test.skip(!hasPoppler, missingPoppler);
    const information = infoOf(fileOf(file));
    expect(information.Tagged).toBe('yes');
    expect(information.Title).toBeTruthy();
    expect(information.CreationDate).toBeUndefined();
    const [width, height] = information['Page size'].match(/[\d.]+/g)?.map(Number) ?? [];
    const [wide, high] = paperSizes[file.paper];
    // Chromium rounds up to whole pixels.
    expect(Math.abs(width - wide)).toBeLessThan(2);
    expect(Math.abs(height - high)).toBeLessThan(2);

    const { catalog } = await PDFDocument.load(readFileSync(fileOf(file)));
    const home = readFileSync(`${site}/index.html`, 'utf8');
    const [, language] = /<html [^>]*lang="([^"]+)"/.exec(home) ?? [];
    expect(String(catalog.get(PDFName.of('Lang')))).toBe(`(${language})`);
    expect(catalog.has(PDFName.of('Outlines'))).toBe(true);
    expect(catalog.has(PDFName.of('Metadata'))).toBe(true);
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');

    // Fonts without a name are drawings of letters, inside by nature: those with a halo in diagrams.
    const hasDiagrams = [bookFiles.handbook, ...booklets].some(({ name }) => name === file.name);
    const named = fontsOf(fileOf(file)).filter(({ name }) => !hasDiagrams || name !== '[none]');
    for (const font of named) {
      expect(font, font.name).toMatchObject({ isEmbedded: true, isSubset: true });
      // A font of this machine would make another PDF elsewhere.
      expect(font.name).toMatch(/^[A-Z]{6}\+(IBMPlex|STIXTwoMath)/);
    }
  });
}

for (const sheet of sheets) {
  test.describe(`${sheet.name}.pdf`, () => {
    test.skip(!hasPoppler, missingPoppler);

    test('has its pages, and text of 7.5 points or more', async ({ page }) => {
      expect(infoOf(fileOf(sheet)).Pages).toBe(String(sheet.pages));
      await page.goto(sheet.page);
      const symbols = page.locator('math :is(mi, mo, mn, mtext)');
      const inFormulas = tokensOf((await symbols.allTextContents()).join(' '));
      const { words } = wordsOf(fileOf(sheet));
      // The title has 15 points; the height of a word's box goes with its size.
      const pointsPerHeight = 15 / (words[0].bottom - words[0].top);
      const small = words.filter(
        ({ text, top, bottom }) =>
          /\p{L}{4}/u.test(text) &&
          !inFormulas.some((token) => token.length > 2 && text.includes(token)) &&
          (bottom - top) * pointsPerHeight < 7.45,
      );
      expect(small).toEqual([]);
      const structure = structureOf(fileOf(sheet));
      for (const type of ['H1', 'H2', 'H3', 'L (', 'LBody', 'Formula']) {
        expect(structure).toContain(type);
      }
    });

    test('lets no word stand on another or leave its page', () => {
      const { words, pages } = wordsOf(fileOf(sheet));
      const margin = 20;
      const outside = words.filter(({ page, left, right, top, bottom }) => {
        const { width, height } = pages[page - 1];
        return left < margin || top < margin || right > width - margin || bottom > height - 10;
      });
      expect(outside).toEqual([]);
      // Formulas stack their symbols; words of three letters and more do not.
      const long = words.filter(({ text }) => /[\p{L}\p{N}]{3}/u.test(text));
      const over = long.flatMap((one, index) =>
        long
          .slice(index + 1)
          .filter((other) => one.page === other.page)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
                0.4 * (one.bottom - one.top),
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(over).toEqual([]);
    });

    test('says what its page says', async ({ page }) => {
      await page.goto(sheet.page);
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const symbols = document.querySelectorAll('math :is(mi, mo, mn, mtext)');
        const formulas = [...symbols].map((symbol) => symbol.textContent);
        for (const math of document.querySelectorAll('math')) math.remove();
        const text = document.querySelector<HTMLElement>('main')?.innerText ?? '';
        return { text, formulas: formulas.join(' ') };
      });
      const printed = wordsOf(fileOf(sheet)).words.flatMap(({ text }) => tokensOf(text));
      expect(missing(tokensOf(shown.text), printed)).toEqual([]);
      // And the other way round.
      const inFormulas = tokensOf(shown.formulas).filter((token) => token.length > 2);
      const extra = missing(printed, tokensOf(shown.text))
        .filter((token) => /\p{L}{4}/u.test(token))
        .filter((token) => !inFormulas.some((part) => token.includes(part)));
      expect(extra).toEqual([]);
    });
  });
}

for (const paper of ['A4', 'Letter'] as const) {
  test(`printed from the browser on ${paper}, the sheets keep to their pages`, async ({ page }) => {
    for (const { page: path, pages } of sheets.filter((each) => each.paper === 'A4')) {
      await page.goto(path);
      const printed = await PDFDocument.load(await page.pdf({ format: paper }));
      expect(printed.getPageCount(), path).toBe(pages);
    }
  });
}

test('no formula reaches out of its column', async ({ page }) => {
  // What A4 leaves between the sheet's margins.
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const { page: path } of sheets) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.formula-itself')]
        .filter((line) => {
          const formula = line.querySelector('math');
          const width = formula?.getBoundingClientRect().width ?? 0;
          return width > line.getBoundingClientRect().width + 0.1;
        })
        .map((line) => line.textContent),
    );
    expect(wide, path).toEqual([]);
  }
});

test('the sheet is black enough in grey', async ({ page }) => {
  await page.goto('cheat-sheet/');
  await page.emulateMedia({ media: 'print' });
  const pale = await page.evaluate(() =>
    [...document.querySelectorAll('.cheat-sheet *')]
      .filter((element) => element.textContent)
      .map((element) => getComputedStyle(element).color)
      .filter((color) => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
        return 0.299 * red + 0.587 * green + 0.114 * blue > 0.45 * 255;
      }),
  );
  expect(pale).toEqual([]);
});

test('a reader chooses topics and level without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('cheat-sheet/', test.info().project.use.baseURL).href);
  const part = page.locator('.sheet-part[data-topic="ml-fundamentals"]');
  await expect(part).toBeVisible();
  await page.getByRole('checkbox', { name: topics[0].name }).uncheck();
  await expect(page.locator(`[data-topic="${topics[0].slug}"]:visible`)).toHaveCount(0);
  await page.getByRole('radio', { name: 'stretch' }).check();
  await expect(page.locator('[data-level="core"]:visible')).toHaveCount(0);
  expect(await page.locator('[data-level="stretch"]:visible').count()).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeHidden();
  await context.close();
});

test('a button prints the sheet, and what was chosen is chosen the next time', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.goto('cheat-sheet/');
  await page.getByRole('checkbox', { name: topics[0].name }).uncheck();
  await page.getByRole('radio', { name: 'core' }).check();
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.goto('cheat-sheet/four-pages/');
  await expect(page.getByRole('checkbox', { name: topics[0].name })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: topics[1].name })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'core' })).toBeChecked();
});

test('the first page of the sheet has the line, its eight numbers and all formulas; the second has cards', async ({
  page,
}) => {
  test.skip(!hasPoppler, missingPoppler);
  await page.goto('cheat-sheet/');
  const { words } = wordsOf(`${site}/pdf/cheat-sheet.pdf`);
  const tokensOn = (number: number): readonly string[] =>
    words.filter((word) => word.page === number).flatMap(({ text }) => tokensOf(text));
  const line = await page.locator('.sheet-line li').allInnerTexts();
  expect(line).toHaveLength(12);
  await expect(page.locator('.sheet-line .told')).toHaveCount(8);
  const formulas = await page.locator('.sheet-formulas :is(dt, .says)').allInnerTexts();
  expect(missing(tokensOf([...line, ...formulas].join(' ')), tokensOn(1))).toEqual([]);
  for (const card of await page.locator('.sheet-part:not(.sheet-ask, .sheet-stories)').all()) {
    expect(missing(tokensOf(await card.innerText()), tokensOn(2))).toEqual([]);
  }
});

for (const { name } of sheets.filter(({ page }) =>
  sheetLengths.some((each) => sheetPath(each.slug) === page),
)) {
  test(`in ${name}.pdf a topic's card stands whole in one column`, () => {
    test.skip(!hasPoppler, missingPoppler);
    const { words, pages } = wordsOf(fileOf({ name }));
    const columnOf = ({ page, left }: Word): string =>
      `${page}, ${Math.floor((3 * (left - 20)) / (pages[page - 1].width - 40))}`;
    const titles = topics.map((topic) => topic.name.split(' '));
    // A card's title is larger than what stands under it; its numbers have a heading behind rules and traps.
    const heightOf = ({ top, bottom }: Word): number => bottom - top;
    const usual = heightOf(words.find(({ text }) => text === 'Traps') ?? words[0]);
    const marks = words.flatMap((word, index) => {
      const isTitle = titles.some(
        (title) =>
          heightOf(word) > 1.1 * usual &&
          title.every((part, offset) => words[index + offset]?.text === part),
      );
      if (isTitle) return [{ word, kind: 'title' }];
      return word.text === 'Numbers' ? [{ word, kind: 'numbers' }] : [];
    });
    expect(marks.filter(({ kind }) => kind === 'title')).toHaveLength(topics.length);
    for (const [column, found] of Map.groupBy(marks, ({ word }) => columnOf(word))) {
      const kinds = found
        .toSorted((one, other) => one.word.top - other.word.top)
        .map(({ kind }) => kind);
      const whole = kinds.map((_, index) => (index % 2 === 0 ? 'title' : 'numbers'));
      expect(kinds, column).toEqual(whole);
      expect(kinds.length % 2, column).toBe(0);
    }
  });
}

test('the self-test gives nothing away before its key, which has the second page', async ({
  page,
}) => {
  test.skip(!hasPoppler, missingPoppler);
  const file = `${site}/pdf/cheat-sheet-self-test.pdf`;
  expect(textOf(file, 2).trim()).toMatch(/^Key\n/);
  await page.goto('cheat-sheet/self-test/');
  await expect(page.locator('.key li').first()).toBeHidden();
  await page.locator('.key summary').click();
  const asked = await page.locator('.asks li').allInnerTexts();
  const key = await page.locator('.key li').allInnerTexts();
  expect(key).toHaveLength(asked.length);
  const first = textOf(file, 1).replace(/\s+/g, ' ');
  for (const [index, line] of (await page.locator('.key li').all()).entries()) {
    for (const value of await line.locator('b').allInnerTexts()) {
      expect(tokensOf(asked[index]).join(' ')).not.toContain(tokensOf(value).join(' '));
    }
  }
  for (const answer of key.filter((text) => text.length > 200)) {
    expect(first).not.toContain(answer.slice(0, 40));
  }
});

for (const book of books) {
  test(`in ${book.name}.pdf links lead to places, and the contents name the right pages`, async () => {
    test.skip(!hasPoppler, missingPoppler);
    const numbers = await readPageNumbers(readFileSync(fileOf(book)));
    expect(numbers.size).toBeGreaterThan(booklets.some(({ name }) => name === book.name) ? 10 : 50);
    const pages = textOf(fileOf(book)).split('\f').slice(0, -1);
    const contents = pages.slice(1, 12).join('\n');
    const parts = [...numbers].filter(([id]) => id.startsWith('part-'));
    const isWhole = book === bookFiles.handbook || book === questionPdfs.bank;
    expect(parts.length).toBeGreaterThanOrEqual(isWhole ? 5 : 1);
    for (const [, number] of parts) {
      const [title] = pages[number - 1].trim().split('\n');
      expect(tokensOf(contents)).toEqual(expect.arrayContaining([...tokensOf(title)]));
      expect(tokensOf(contents)).toContain(String(number));
    }
    // Every page after the contents says which it is.
    for (const number of [12, Math.floor(pages.length / 2), pages.length]) {
      expect(tokensOf(pages[number - 1])).toContain(String(number));
    }
  });
}

test('the handbook has at most 320 pages', () => {
  test.skip(!hasPoppler, missingPoppler);
  expect(Number(infoOf(fileOf(bookFiles.handbook)).Pages)).toBeLessThanOrEqual(320);
});

test('in the handbook no page is under a third full but at the end of a chapter', async () => {
  test.skip(!hasPoppler, missingPoppler);
  const file = fileOf(bookFiles.handbook);
  const numbers = await readPageNumbers(readFileSync(file));
  const first = numbers.get('part-1') ?? 0;
  const starts = new Set([...numbers].filter(([id]) => /^part-\d+$/.test(id)).map(([, at]) => at));
  const filled = fillOf(file);
  expect(filled.length).toBeGreaterThan(100);
  const empty = filled
    .map((share, index) => ({ page: index + 1, share }))
    .filter(({ page, share }) => page >= first && page < filled.length && share < 1 / 3)
    .filter(({ page }) => !starts.has(page + 1));
  expect(empty).toEqual([]);
});

for (const book of [...Object.values(bookFiles), ...booklets]) {
  test(`${book.name}.pdf asks nobody to press anything, and its code is smaller than its text`, () => {
    test.skip(!hasPoppler, missingPoppler);
    const text = textOf(fileOf(book)).replace(/\s+/g, ' ');
    expect(text).not.toMatch(/\bpress (run|check|reset|the|play|space)\b|then check it\./i);
    const sizes = Map.groupBy(fontSizesOf(fileOf(book)), ({ family }) =>
      family.includes('PlexMono') ? 'code' : 'text',
    );
    const usual = (kind: 'code' | 'text'): number => {
      const all = (sizes.get(kind) ?? []).toSorted((one, other) => one.size - other.size);
      return all[Math.floor(all.length / 2)]?.size ?? 0;
    };
    expect(usual('text')).toBeGreaterThan(0);
    // The glossary has no listings.
    if (book !== bookFiles.glossary) expect(usual('code')).toBeGreaterThan(0);
    if (book !== bookFiles.glossary) expect(usual('code')).toBeLessThan(0.9 * usual('text'));
  });
}

for (const [book, pages, titles] of [
  [questionPdfs.bank, 'questions/*/*', 'main h1, summary'],
  // Titles of whole pages also stand in lists of links.
  [bookFiles.handbook, '{ask,company,line,role,stories,topics}/**', 'h2, h3, summary'],
] as const) {
  test(`in ${book.name}.pdf no heading stands at the foot of a page`, async () => {
    test.skip(!hasPoppler, missingPoppler);
    const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const headings = new Set(
      globSync(`${site}/${pages}/index.html`)
        .flatMap((file) => selectAll(titles, fromHtml(readFileSync(file))))
        .map((heading) => spaced(wordsIn(heading))),
    );
    expect(headings.size).toBeGreaterThan(80);
    const file = fileOf(book);
    const first = (await readPageNumbers(readFileSync(file))).get('part-1') ?? 0;
    const texts = textOf(file).split('\f').slice(first, -1);
    const atFoot = texts.flatMap((text, index) => {
      const lines = text.trim().split('\n').slice(0, -1);
      // A heading takes up to three lines; a word alone may also end a table.
      const ends = [1, 2, 3].map((count) => spaced(lines.slice(-count).join(' ')));
      const found = ends.find((end) => end.includes(' ') && headings.has(end));
      return found === undefined ? [] : [`page ${first + index + 1}: ${found}`];
    });
    expect(atFoot).toEqual([]);
  });
}

for (const [file, least] of [
  [bookFiles.handbook, 8.5],
  [questionPdfs.bank, 8],
  [questionPdfs.cards, 8],
] as const) {
  test(`nothing in ${file.name}.pdf is so wide that Chromium shrinks its text`, () => {
    test.skip(!hasPoppler, missingPoppler);
    // A word's box in Plex is 1.227 times its size.
    const sizes = wordsOf(fileOf(file))
      .words.filter(({ text }) => /^\p{L}{4,}$/u.test(text))
      .map(({ top, bottom }) => (bottom - top) / 1.227)
      .toSorted((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThanOrEqual(least);
  });
}

test('the handbook says what its pages say, with outputs, and prints where links lead', async ({
  page,
}) => {
  test.skip(!hasPoppler, missingPoppler);
  const book = tokensOf(textOf(fileOf(bookFiles.handbook)));
  expect(missing(tokensOf(await printedWords(page, 'line/evaluate/')), book)).toEqual([]);
});

test('in the question bank each question is on the right, all that its page answers overleaf', async () => {
  test.skip(!hasPoppler, missingPoppler);
  const file = fileOf(questionPdfs.bank);
  const numbers = await readPageNumbers(readFileSync(file));
  const onPage = Map.groupBy(wordsOf(file).words, ({ page }) => page);
  const tokensOn = (number: number): readonly string[] =>
    (onPage.get(number) ?? []).flatMap(({ text }) => tokensOf(text));
  const paths = globSync('questions/*/*/index.html', { cwd: site });
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const page = fromHtml(readFileSync(`${site}/${path}`));
    const number = numbers.get(path.replace('/index.html', '').replaceAll('/', '.')) ?? 0;
    expect(number % 2, path).toBe(1);
    const words = (selector: string): readonly string[] =>
      selectAll(selector, page).flatMap((part) => tokensOf(wordsIn(part)));
    const asked = words('main h1, .facts > *, .testing, .rubric li, .asked');
    expect(missing(asked, tokensOn(number)), path).toEqual([]);
    const answers = words(
      '.answer > p:not(.asked), .answer > :is(ul, ol) > li, .answer :is(td, th), .answer > pre',
    );
    expect(answers.length, path).toBeGreaterThan(200);
    expect(missing(answers, tokensOn(number + 1)), path).toEqual([]);
  }
});

test('cards lie four on a sheet, each back behind its front', () => {
  test.skip(!hasPoppler, missingPoppler);
  const { words, pages } = wordsOf(fileOf(questionPdfs.cards));
  expect(pages.length % 2).toBe(0);
  /** Where the numbers of the cards stand on a page, as "column,row". */
  const placesOn = (page: number, isNumber: (index: number) => boolean): Map<string, string> => {
    const { width, height } = pages[page - 1];
    const half = (at: number, whole: number): number => (at < whole / 2 ? 0 : 1);
    return new Map(
      words.flatMap((word, index) =>
        word.page === page && /^\d+$/.test(word.text) && isNumber(index)
          ? [[word.text, `${half(word.left, width)},${half(word.top, height)}`] as const]
          : [],
      ),
    );
  };
  // A card's number stands before a dot, small: at the foot in front, at the head behind.
  const isNumber = (index: number): boolean =>
    words[index + 1]?.text === '·' && words[index].bottom - words[index].top < 11;
  const isInFoot = (index: number): boolean =>
    isNumber(index) && words[index + 2]?.text !== undefined && isFoot(words[index]);
  const isFoot = ({ page, bottom }: { page: number; bottom: number }): boolean => {
    const height = pages[page - 1].height / 2;
    return bottom % height > 0.85 * height;
  };
  for (let front = 1; front < pages.length; front += 2) {
    const fronts = placesOn(front, isInFoot);
    const backs = placesOn(front + 1, (index) => isNumber(index) && !isInFoot(index));
    expect(fronts.size).toBeGreaterThan(0);
    for (const [number, place] of fronts) {
      const [column, row] = place.split(',').map(Number);
      expect(backs.get(number), `card ${number}`).toBe(`${1 - column},${row}`);
    }
  }
});

test('a topic’s booklet says what its pages say, with code, exercises and outputs', async ({
  page,
}) => {
  test.skip(!hasPoppler, missingPoppler);
  const book = wordsOf(`${site}/pdf/booklet-ml-fundamentals.pdf`).words.flatMap(({ text }) =>
    tokensOf(text),
  );
  expect(
    missing(tokensOf(await printedWords(page, 'topics/ml-fundamentals/boxes/')), book),
  ).toEqual([]);
});

test('the handbook shows every tab, and Korean in letters of its own', async () => {
  test.skip(!hasPoppler, missingPoppler);
  const file = fileOf(bookFiles.handbook);
  expect(fontsOf(file).map(({ name }) => name)).toContainEqual(
    expect.stringContaining('IBMPlexSansKR'),
  );
  const numbers = await readPageNumbers(readFileSync(file));
  const first = numbers.get('topics.framework-proficiency.model-and-shapes') ?? 0;
  const pages = textOf(file)
    .split('\f')
    .slice(first - 1, first + 7);
  for (const framework of ['numpy', 'pytorch', 'keras']) {
    expect(pages.join('\n')).toContain(`_${framework}.py · `);
  }
});

for (const path of ['line/evaluate/', 'try/ml-fundamentals/leakage/', 'glossary/a-d/']) {
  test(`/${path} prints without chrome, cuts nothing off, and numbers its pages`, async ({
    page,
  }, testInfo) => {
    test.skip(!hasPoppler, missingPoppler);
    await page.goto(path);
    for (const format of ['A4', 'Letter'] as const) {
      const file = testInfo.outputPath(`${format}.pdf`);
      await page.pdf({ format, path: file });
      const text = textOf(file);
      for (const chrome of ['On this page', 'Edit page', 'Previous', 'Skip to content']) {
        expect(text).not.toContain(chrome);
      }
      const { words, pages } = wordsOf(file);
      expect(words.filter((word) => word.right > pages[word.page - 1].width - 30)).toEqual([]);
    }
  });
}

/** Runs of letters and digits: what hyphens and line ends cannot change. */
function tokensOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What `wanted` holds more often than `found`. */
function missing(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const token of found) counts.set(token, (counts.get(token) ?? 0) + 1);
  return wanted.filter((token) => {
    const left = counts.get(token) ?? 0;
    counts.set(token, left - 1);
    return left <= 0;
  });
}

/** What a page would say on paper, formulas aside. */
async function printedWords(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    for (const math of document.querySelectorAll('math')) math.remove();
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.querySelector<HTMLElement>('.sl-markdown-content')?.innerText ?? '';
  });
}
