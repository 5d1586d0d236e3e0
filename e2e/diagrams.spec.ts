import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { readDiagrams } from '../src/diagrams/set.ts';
import { findings } from './axe.ts';
import { misplacedWords, paleWords, smallestWord } from './diagram-boxes.ts';
import { atRoot } from '../scripts/test/builds.ts';
import { htmlOf, pages } from './pages.ts';
import { openSearch, pathsFor } from './search-dialog.ts';

/** Pages of the built site that hold diagrams, with the numbers of their figures. */
const holders = pages
  .map((path) => {
    const found = htmlOf(atRoot.folder, path).matchAll(/<figure id="figure-(\d+[a-z]?)"/g);
    return { path, figures: [...found].map(([, figure = '']) => figure) };
  })
  .filter(({ figures }) => figures.length > 0);
/** A page to press buttons on: its drawing has boxes with two rows and links to stations. */
const first = holders.find(({ figures }) => figures.includes('9a'))?.path ?? '';

test('every diagram stands on a page', () => {
  const shown = new Set(holders.flatMap(({ figures }) => figures));
  const missing = readDiagrams().sources.filter(({ header }) => !shown.has(header.figure));
  const advice = missing.map(
    ({ file, name }) => `${file}: write <Diagram name="${name}" /> into a page`,
  );
  expect(advice).toEqual([]);
});

test('no script of the site holds Mermaid', () => {
  const scripts = globSync(`${atRoot.folder}/**/*.{js,mjs}`);
  expect(scripts.length).toBeGreaterThan(0);
  const found = scripts.filter((file) =>
    /mermaid|flowchart-v2|elkjs/i.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

const views = [
  { name: 'at 100 %', width: 1280 },
  // What a browser makes of a window of 1280 pixels at 200 %.
  { name: 'at 200 %', width: 640 },
  { name: 'on a phone', width: 360 },
  { name: 'in print', width: 718, media: 'print' },
] as const;

for (const { path, figures } of holders) {
  test(`the diagrams of /${path} are legible and clean on every screen, in both themes and in print`, async ({
    page,
  }) => {
    await open(page, path);
    const drawings = figures.map((figure) => ({
      figure,
      svg: page.locator(`#figure-${figure} .view > svg`),
    }));
    for (const { name, width, ...view } of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'media' in view ? view.media : 'screen' });
      for (const { figure, svg } of drawings) {
        expect(await misplacedWords(svg), `figure ${figure} ${name}`).toEqual([]);
        if (name === 'in print') {
          expect(await paleWords(svg), `figure ${figure} ${name}`).toEqual([]);
        } else expect(await smallestWord(svg), `figure ${figure} ${name}`).toBeGreaterThan(11);
      }
    }
    await page.emulateMedia({ media: 'screen' });
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      for (const { figure, svg } of drawings) {
        expect(await paleWords(svg), `figure ${figure} ${theme}`).toEqual([]);
      }
      expect(await findings(page, { within: 'diagram-figure' }), theme).toEqual([]);
    }
  });
}

test('a change of theme repaints with no request and moves nothing', async ({ page }) => {
  await open(page, first);
  const places = () =>
    page
      .locator('diagram-figure')
      .evaluateAll((figures) =>
        figures.map((figure) => JSON.stringify(figure.getBoundingClientRect())),
      );
  const colour = () =>
    page
      .locator('diagram-figure svg text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
  const [before, dark] = [await places(), await colour()];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const theme = await page.evaluate(() => {
    const root = document.documentElement;
    return (root.dataset.theme = root.dataset.theme === 'light' ? 'dark' : 'light');
  });
  expect(await colour(), theme).not.toBe(dark);
  expect(await places()).toEqual(before);
  expect(requests).toEqual([]);
});

test('find-in-page finds what a box says over two rows', async ({ page }) => {
  await open(page, first);
  const label = await page
    .locator('diagram-figure svg text:has(tspan)')
    .first()
    .evaluate((text) => text.textContent);
  expect(label).toMatch(/\S \S/);
  const found = await page.evaluate((words) => {
    getSelection()?.removeAllRanges();
    // `find` is not standard and TypeScript does not know it; every browser has it.
    return (window as unknown as { find(words: string): boolean }).find(words);
  }, label);
  expect(found).toBe(true);
});

test('search finds what stands only in a drawing', async ({ page }) => {
  const holder = holders.find(({ figures }) => figures.includes('9a'));
  await page.goto('');
  await openSearch(page);
  expect(await pathsFor(page, 'stream manager disk queue', 3)).toContain(holder?.path);
});

test('a node leads to the page of its station', async ({ page }) => {
  await open(page, first);
  const link = page.locator('diagram-figure svg a').first();
  const address = await link.getAttribute('href');
  expect(address).toMatch(/\/line\/[a-z]+\/$/);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${String(address)}$`));
});

test.describe('enlarged', () => {
  const box = (page: Page) => page.locator('dialog.diagram-dialog svg').getAttribute('viewBox');
  const width = async (page: Page) => Number((await box(page))?.split(' ')[2]);

  test('moves and zooms by keys, and closes with Escape', async ({ page }) => {
    await open(page, first);
    const button = page.getByRole('button', { name: 'Enlarge' }).first();
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const whole = await box(page);
    const start = await width(page);
    await page.keyboard.press('+');
    expect(await width(page)).toBeCloseTo(start / 1.25, 3);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await width(page)).toBeCloseTo(start * 1.25, 3);
    await page.keyboard.press('0');
    expect(await box(page)).toBe(whole);
    await page.keyboard.press('ArrowRight');
    expect(Number((await box(page))?.split(' ')[0])).toBeGreaterThan(Number(whole?.split(' ')[0]));
    expect(await findings(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('moves and zooms by mouse', async ({ page }) => {
    await open(page, first);
    await page.getByRole('button', { name: 'Enlarge' }).first().click();
    const start = await width(page);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => width(page)).toBeCloseTo(start / 2, 3);
    const before = Number((await box(page))?.split(' ')[0]);
    await page.mouse.down();
    await page.mouse.move(200, 300);
    await page.mouse.up();
    expect(Number((await box(page))?.split(' ')[0])).toBeGreaterThan(before);
  });

  test('zooms with two fingers', async ({ page }) => {
    await open(page, first);
    await page.getByRole('button', { name: 'Enlarge' }).first().click();
    const start = await width(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 400 - spread, y: 400, id: 1 },
                { x: 400 + spread, y: 400, id: 2 },
              ],
      });
    await touch('touchStart', 50);
    await touch('touchMove', 100);
    await touch('touchEnd', 0);
    await expect.poll(() => width(page)).toBeLessThan(start / 1.7);
  });
});

test('copies the source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, first);
  await page.getByRole('button', { name: 'Copy source' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(readDiagrams().sources.map(({ text }) => text)).toContain(copied);
});

test('downloads a drawing that stands alone', async ({ page }) => {
  await open(page, first);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download SVG' }).first().click();
  const file = await (await waiting).path();
  const svg = readFileSync(file, 'utf8');
  expect(svg).not.toMatch(/var\(|<a |href="station/);
  expect(svg).toContain('@font-face');
  await page.setContent(svg);
  expect(await page.locator('svg text').count()).toBeGreaterThan(3);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}
