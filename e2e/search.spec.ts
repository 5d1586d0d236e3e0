import { expect, test, type Page } from 'playwright/test';
import { findings } from './axe.ts';
import { openSearch, pathsFor, results, searchField } from './search-dialog.ts';
import { golden, slips } from './search-golden.ts';

test.describe('golden list', () => {
  test.describe.configure({ mode: 'default' });
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await page.goto('');
    await openSearch(page);
  });
  test.afterAll(() => page.close());

  for (const { query, find } of golden) {
    test(`“${query}” finds ${find.join(' and ')}`, async () => {
      expect(await pathsFor(page, query, 3)).toEqual(expect.arrayContaining([...find]));
    });
  }

  for (const [typed, meant] of slips) {
    test(`“${typed}” is taken for “${meant}”`, async () => {
      await searchField(page).fill(typed);
      await page.getByRole('button', { name: meant, exact: true }).click();
      await expect(searchField(page)).toHaveValue(meant);
      await expect(searchField(page)).toBeFocused();
      await expect(results(page).first()).toBeVisible();
    });
  }
});

test('loads nothing of search before a reader asks for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\/(search|pagefind)\//.test(path))).toEqual([]);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`opens with ${key}, closes with Escape and gives the focus to the button`, async ({
    page,
  }) => {
    await page.goto('');
    await page.keyboard.press(key);
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('pagefind-modal dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  });
}

test('keeps what is typed while search is loading', async ({ page }) => {
  await page.route('**/pagefind-component-ui.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('overkill');
  await expect(searchField(page)).toHaveValue('overkill');
  await expect(results(page).first()).toHaveText('Overkill');
});

test('is used from the keyboard alone', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await searchField(page).pressSequentially('overkill');
  await expect(page.locator('pagefind-summary')).toHaveText(/^\d+ results for overkill$/);
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/m-r\/#overkill$/);
});

test('announces how many results there are, inside the dialog', async ({ page }) => {
  await page.goto('');
  const search = await openSearch(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('pagefind-modal dialog [data-pagefind-announcer]');
    if (!region) return;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
    });
  });
  await search.fill('overkill');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n')))
    .toMatch(/\d+ results for overkill/);
});

test('filters by kind and topic, and counts what ticking more would add', async ({ page }) => {
  await page.goto('');
  const search = await openSearch(page);
  await search.fill('latency');
  await expect(results(page).first()).toBeVisible();
  const term = page.getByRole('checkbox', { name: /^term/ });
  await term.check();
  await expect(page.locator('pagefind-results .place').filter({ hasText: 'Station' })).toHaveCount(
    0,
  );
  await expect(page.locator('pagefind-results .place').first()).toHaveText('Glossary');
  const pages = page.getByRole('checkbox', { name: /^page/ });
  await expect(pages).toHaveAccessibleName(/page\s*[1-9]/);
  const shown = page.locator('pagefind-results ul.pf-results > li');
  const before = await shown.count();
  await pages.check();
  await expect.poll(() => shown.count()).toBeGreaterThan(before);
});

test('finds nothing for what the site does not hold, and says so', async ({ page }) => {
  await page.goto('');
  const search = await openSearch(page);
  await search.fill('zzqxv');
  await expect(page.locator('pagefind-summary')).toHaveText('No results for zzqxv');
  await expect(page.locator('pagefind-modal .hint')).toBeVisible();
});

test('takes a question for text, never for markup', async ({ page }) => {
  await page.goto('');
  const search = await openSearch(page);
  await search.fill('<img src=x onerror="document.title=1"> overkll');
  await expect(page.locator('pagefind-modal .meant')).toBeVisible();
  expect(await page.locator('pagefind-modal img').count()).toBe(0);
});

test('is not shown where it cannot work: without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await page.goto('');
  await expect(page.locator('site-search button')).toBeHidden();
  await page.close();
});

for (const [screen, width] of Object.entries({ phone: 360, desktop: 1440 })) {
  test(`axe finds nothing in search, open, on a ${screen}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto('line/decide/');
    await openSearch(page);
    for (const question of ['', 'latency', 'precsion recall', 'zzqxv']) {
      if (question !== '') await pathsFor(page, question, 1);
      for (const theme of ['light', 'dark'] as const) {
        await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
        expect(await findings(page), `${theme}, “${question}”`).toEqual([]);
      }
    }
  });
}
