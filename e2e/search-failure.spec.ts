import { expect, test, type Page } from 'playwright/test';
import { openSearch, results } from './search-dialog.ts';

/** What search loads once the dialog is open, and what the reader types meanwhile. */
const files = {
  'the worker': '**/pagefind-worker.js',
  'the engine': '**/wasm.en.pagefind',
  'the list of words': '**/search/words.txt',
  'the list of names': '**/search/names.txt',
  'a part of the index': '**/pagefind/index/*',
  'the text of a page': '**/pagefind/fragment/*',
};

async function block(page: Page, pattern: string): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.abort('connectionfailed'));
  return () => page.unroute(pattern);
}

for (const [what, pattern] of Object.entries(files)) {
  test(`says so when ${what} cannot be loaded, and recovers`, async ({ page }) => {
    await page.goto('');
    const mend = await block(page, pattern);
    await (await openSearch(page)).fill('overkill');
    const failed = page.locator('pagefind-modal .failed');
    await expect(failed).toBeVisible();
    await expect(failed).toContainText('Search could not load.');
    await expect(page.locator('pagefind-summary')).not.toContainText(/results|Searching/);
    await mend();
    await failed.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).first()).toHaveText('Overkill');
    await expect(failed).toBeHidden();
  });
}

test('asks again by itself when the network is back', async ({ page }) => {
  await page.goto('');
  const mend = await block(page, files['a part of the index']);
  await (await openSearch(page)).fill('overkill');
  await expect(page.locator('pagefind-modal .failed')).toBeVisible();
  await mend();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(results(page).first()).toHaveText('Overkill');
});

for (const [what, pattern] of [
  ['its code', '**/search/pagefind.js*'],
  ['the dialog', '**/pagefind-component-ui.js'],
] as const) {
  test(`the button says so when ${what} cannot be loaded, and opens later`, async ({ page }) => {
    await page.goto('');
    const mend = await block(page, pattern);
    const button = page.locator('site-search button');
    await button.click();
    await expect(button).toContainText('Search did not load. Try again');
    await mend();
    await openSearch(page);
  });
}

test('a file that fails once is asked for again without a word', async ({ page }) => {
  await page.goto('');
  await page.route('**/pagefind/index/*', (route) => route.abort('connectionfailed'), { times: 1 });
  await (await openSearch(page)).fill('overkill');
  await expect(results(page).first()).toHaveText('Overkill');
  await expect(page.locator('pagefind-modal .failed')).toBeHidden();
});
