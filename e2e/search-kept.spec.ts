import { expect, test, type Page } from 'playwright/test';
import { openSearch, results, searchField } from './search-dialog.ts';

async function follow(page: Page, question: string): Promise<void> {
  await (await openSearch(page)).fill(question);
  const before = new URL(page.url()).pathname;
  await results(page).first().click();
  await page.waitForURL((url) => url.pathname !== before);
}

test('questions that were followed are kept, shown, asked again and forgotten', async ({
  page,
}) => {
  await page.goto('');
  await openSearch(page);
  const recent = page.locator('pagefind-modal .recent');
  await expect(recent).toBeHidden();
  await page.keyboard.press('Escape');
  await follow(page, 'overkill');
  await follow(page, 'station 9');
  await openSearch(page);
  await searchField(page).fill('');
  await expect(recent.locator('[data-ask]')).toHaveText(['station 9', 'overkill']);
  await recent.getByRole('button', { name: 'overkill' }).click();
  await expect(searchField(page)).toHaveValue('overkill');
  await expect(results(page).first()).toHaveText('Overkill');
  await searchField(page).fill('');
  await recent.getByRole('button', { name: 'Forget these' }).click();
  await expect(recent).toBeHidden();
  await expect(searchField(page)).toBeFocused();
  await page.reload();
  await openSearch(page);
  await expect(recent).toBeHidden();
});

test('“Forget everything” names recent searches and forgets them', async ({ page }) => {
  await page.goto('');
  await follow(page, 'overkill');
  await page.goto('practice/');
  const kept = page.locator('kept-in-browser');
  await kept.scrollIntoViewIfNeeded();
  await expect(kept).toContainText('1 searched');
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toContain('recent searches');
    void dialog.accept();
  });
  await kept.getByRole('button', { name: 'Forget everything' }).click();
  await expect(kept).toContainText('0 searched');
  await openSearch(page);
  await expect(page.locator('pagefind-modal .recent')).toBeHidden();
});

test('“/” can be switched off, and stays so', async ({ page }) => {
  await page.goto('');
  await openSearch(page);
  await page.getByRole('checkbox', { name: 'opens search' }).uncheck();
  await page.keyboard.press('Escape');
  const dialog = page.locator('pagefind-modal dialog');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await expect(searchField(page)).toHaveValue('');
  await page.reload();
  await page.keyboard.press('/');
  // What opens search does so at the press; nothing of it is loaded.
  await expect(page.locator('site-search button[data-loading]')).toHaveCount(0);
  await expect(page.locator('pagefind-modal')).toHaveCount(0);
});

interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
}

/** Keys as other layouts report them: by their sign, wherever it is, and else by their place. */
const layouts: Readonly<Record<string, Key>> = {
  'German, Shift and 7': { key: '/', code: 'Digit7', shiftKey: true },
  'French, Shift and the colon': { key: '/', code: 'Period', shiftKey: true },
  'Russian, where the key gives a full stop': { key: '.', code: 'Slash' },
  'Ctrl + K in Korean': { key: 'ㅏ', code: 'KeyK', ctrlKey: true },
};

for (const [layout, init] of Object.entries(layouts)) {
  test(`opens under another keyboard layout: ${layout}`, async ({ page }) => {
    await page.goto('');
    await page.evaluate((keys) => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }),
      );
    }, init);
    await expect(searchField(page)).toBeFocused();
  });
}

test('“/” pressed among the results leads to the field and keeps the dialog', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('overkill');
  await expect(results(page).first()).toHaveText('Overkill');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
});
