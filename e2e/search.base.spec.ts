import { expect, test } from 'playwright/test';
import { openSearch, results } from './search-dialog.ts';

test('finds a page and leads to it, under whatever path the site is published', async ({
  page,
  baseURL,
}) => {
  await page.goto('');
  const search = await openSearch(page);
  await search.fill('station 9');
  await results(page).first().click();
  // The browser takes the text fragment that marks what was found off the address.
  await expect(page).toHaveURL(`${baseURL}line/infer/`);
});

test('leads to a term on the page that is already open, and closes', async ({ page, baseURL }) => {
  await page.goto('glossary/m-r/');
  const search = await openSearch(page);
  await search.fill('overkill');
  await results(page).first().click();
  await expect(page).toHaveURL(`${baseURL}glossary/m-r/#overkill`);
  await expect(page.locator('pagefind-modal dialog')).toBeHidden();
});
