import { expect, test, type Page } from 'playwright/test';
import { violationsIn } from './accessible.ts';

const front = (page: Page) => page.locator('.card-table .front');
const dueLine = (page: Page) => page.locator('card-desk .due');

async function begin(page: Page, only?: string): Promise<void> {
  await page.goto('practice/cards/');
  if (only !== undefined) {
    for (const box of await page.locator('[name=kind]').all()) {
      await box.setChecked((await box.getAttribute('value')) === only);
    }
  }
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(front(page)).toBeFocused();
}

test('by keyboard: turned, graded, undone, kept, and due again on the home page', async ({
  page,
}) => {
  await begin(page, 'term');
  const first = await front(page).innerText();
  await page.keyboard.press('Space');
  await expect(page.locator('.card-table .back')).toBeVisible();
  await page.keyboard.press('1');
  await expect(front(page)).not.toHaveText(first);
  await page.keyboard.press('u');
  await expect(front(page)).toHaveText(first);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(front(page)).not.toHaveText(first);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(dueLine(page)).toHaveText('0 due now, 1 met for the first time today, 1 in all.');
  await page.goto('');
  await expect(page.locator('due-today')).toHaveText('1 card is due today.');
});

test('the grade of a question follows from its rubric', async ({ page }) => {
  await begin(page, 'question');
  await page.keyboard.press('Space');
  const suggested = page.locator('.grades .first');
  await expect(suggested).toContainText('Again');
  const boxes = page.locator('.card-table [type=checkbox]');
  await boxes.first().check();
  await expect(suggested).toContainText('Hard');
  for (const box of await boxes.all()) await box.check();
  await expect(suggested).toContainText('Easy');
  expect(await violationsIn(page, 'card-desk')).toEqual([]);
});

test('a day has as many new cards as were wished, and then is done', async ({ page }) => {
  await page.goto('practice/cards/');
  await page.getByLabel('New cards a day').fill('2');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let card = 0; card < 2; card++) {
    await expect(front(page)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await expect(page.locator('.card-table .back')).toHaveCount(0);
  }
  await expect(page.locator('.done')).toContainText('Done for today');
  await page.reload();
  await expect(page.getByLabel('New cards a day')).toHaveValue('2');
});

test('what was reviewed is saved, wiped and brought back from the file', async ({ page }) => {
  await begin(page, 'term');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto('practice/');
  await page.getByRole('button', { name: 'Save a copy' }).scrollIntoViewIfNeeded();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const file = await (await download).path();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.locator('kept-in-browser .amount')).toContainText('0 cards');
  await page.locator('kept-in-browser input').setInputFiles(file);
  await expect(page.locator('kept-in-browser .said')).toContainText('1 cards with more reviews');
  await page.goto('practice/cards/');
  await expect(dueLine(page)).toContainText('1 in all');
});

test('a browser that keeps nothing says so, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await begin(page, 'number');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.locator('.card-table .warning')).toContainText('full or forbidden');
  await expect(front(page)).toBeVisible();
});

test.describe('on a phone, by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('every kind of card fits', async ({ page }) => {
    for (const kind of ['formula', 'trap', 'drawing']) {
      await begin(page, kind);
      await page.getByRole('button', { name: 'Show' }).tap();
      await expect(page.locator('.card-table .back')).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, kind).toBeLessThanOrEqual(360);
      expect(await violationsIn(page, 'card-desk'), kind).toEqual([]);
    }
  });
});
