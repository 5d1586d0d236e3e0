import { expect, test } from 'playwright/test';
import { openSearch, results, searchField } from './search-dialog.ts';

/** The question that the page's address holds. */
const asked = (url: URL) => url.searchParams.get('q');

test('an address with a question opens search and answers it', async ({ page }) => {
  await page.goto('line/decide/?q=drift');
  await expect(searchField(page)).toHaveValue('drift');
  await expect(page.locator('pagefind-summary')).toHaveText(/^\d+ results for drift$/);
  await expect(results(page).first()).toBeVisible();
});

test('what is asked while search is still loading is what is answered', async ({ page }) => {
  await page.route(/\.pf_filter$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('line/decide/?q=drift');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('pagefind-summary')).toHaveText(/^\d+ results for drift$/);
});

test('a question that stays is in the address, until the dialog is closed', async ({ page }) => {
  await page.goto('line/decide/');
  await (await openSearch(page)).fill('latency budget');
  await expect(page).toHaveURL((url) => asked(url) === 'latency budget');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL((url) => asked(url) === null);
});

test('Back from a result leads to the question and its results', async ({ page }) => {
  await page.goto('line/decide/');
  await (await openSearch(page)).fill('canary');
  await results(page).first().click();
  await expect(page).toHaveURL(/glossary\/a-d\/#canary-release$/);
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/line/decide/'));
  await expect(searchField(page)).toHaveValue('canary');
  await expect(results(page).first()).toBeVisible();
});

test('the words found are marked on the page that is opened', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('excavator');
  const link = results(page).first();
  await link.hover();
  const [request] = await Promise.all([page.waitForEvent('framenavigated'), link.click()]);
  expect(request.url()).not.toContain('?q=');
  await expect(page.locator('main')).toContainText(/excavator/i);
});

test('Ctrl or Cmd and a click open a result elsewhere and keep the dialog', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('overkill');
  const first = results(page).first();
  await expect(first).toBeVisible();
  const address = page.url();
  await first.click({ modifiers: ['ControlOrMeta'] });
  await expect(page.locator('pagefind-modal dialog')).toBeVisible();
  await expect(searchField(page)).toHaveValue('overkill');
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
});

test('a row is one target: its excerpt leads where its title does', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('overkill');
  const row = page.locator('li.result').first();
  await expect(row.locator('.excerpt').first()).toBeVisible();
  const box = await row.boundingBox();
  if (!box) throw new Error('the first row is not drawn');
  await page.mouse.click(box.x + box.width - 8, box.y + box.height - 8);
  await expect(page).toHaveURL(/glossary\/m-r\/#overkill$/);
});

test('Enter pressed before the answer follows it when it comes', async ({ page }) => {
  await page.goto('');
  await openSearch(page);
  await page.keyboard.type('overkill', { delay: 20 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/m-r\/#overkill$/);
});
