import { expect, test, type Page } from 'playwright/test';
import { findings } from './axe.ts';
import { openSearch, pathsFor, pathsForAll, results, searchField } from './search-dialog.ts';
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

  test('every query finds its pages among the first three', async () => {
    expect(new Set(golden.map(({ query }) => query)).size).toBeGreaterThanOrEqual(160);
    const asked = golden.map(({ query }) => query);
    const found = await pathsForAll(page, asked, 3);
    const misses = golden.flatMap(({ query, find }, at) =>
      find
        .filter((path) => !found[at]?.includes(path))
        .map((path) => `“${query}” should find ${path}, found ${found[at]?.join(', ')}`),
    );
    expect(misses).toEqual([]);
  });

  for (const { query, find } of golden.filter((_, at) => at % 10 === 0)) {
    test(`“${query}”, typed into the dialog, shows ${find.join(' and ')}`, async () => {
      expect(await pathsFor(page, query, 3)).toEqual(expect.arrayContaining([...find]));
    });
  }

  for (const [typed, meant] of slips) {
    test(`“${typed}” is searched for as “${meant}”, and as typed on demand`, async () => {
      await searchField(page).fill(typed);
      const summary = page.locator('pagefind-summary');
      await expect(summary).toContainText(
        `Showing results for ${meant}. Search for ${typed} instead`,
      );
      await expect(results(page).first()).toBeVisible();
      await summary.getByRole('button', { name: typed }).click();
      await expect(summary).toContainText(/for /);
      await expect(summary).not.toContainText('Showing results for');
      await expect(searchField(page)).toBeFocused();
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

test('a row that is not there yet is walked to when it comes', async ({ page }) => {
  await page.goto('');
  let fragments = 0;
  await page.route('**/pagefind/fragment/*', async (route) => {
    if (fragments++ > 0) await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await (await openSearch(page)).fill('overkill');
  await expect(results(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
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
  await search.pressSequentially('latency', { delay: 100 });
  const heard = () =>
    page.evaluate(() =>
      (window as unknown as { heard: string[] }).heard.filter((text) => text.trim() !== ''),
    );
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  const shown = (await page.locator('.pf-summary').textContent()) ?? '';
  expect(shown).toMatch(/^\d+ results for latency$/);
  await page.waitForTimeout(1500);
  expect(await heard()).toEqual([shown]);
});

test('says what a filter hides, shows it again, and lists a kind without words', async ({
  page,
}) => {
  await page.goto('');
  const search = await openSearch(page);
  const narrowed = page.locator('pagefind-modal .narrowed');
  await search.fill('samsung');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^diagram/ }).check();
  await expect(narrowed).toContainText(/^Nothing among diagrams; \d+ results in all\./);
  await narrowed.getByRole('button', { name: 'Clear filters' }).click();
  await expect(narrowed).toBeHidden();
  await expect(results(page).first()).toBeVisible();
  await search.fill('');
  await page.getByRole('checkbox', { name: /^diagram/ }).check();
  const summary = page.locator('.pf-summary');
  await expect(summary).toHaveText(/^[1-9]\d* results$/);
  const amount = Number.parseInt((await summary.textContent()) ?? '');
  const all = page.getByRole('button', { name: /^Show all \d+ results$/ });
  if (await all.isVisible()) await all.click();
  await expect(page.locator('pagefind-results ul.pf-results > li')).toHaveCount(amount);
});

test('all results can be reached', async ({ page }) => {
  await page.goto('');
  const search = await openSearch(page);
  await search.fill('latency');
  await page.getByRole('button', { name: /^Show all \d+ results$/ }).click();
  const amount = Number.parseInt((await page.locator('.pf-summary').textContent()) ?? '');
  expect(amount).toBeGreaterThan(20);
  await expect(page.locator('pagefind-results ul.pf-results > li')).toHaveCount(amount);
});

test('a question of forty words has no blank row', async ({ page }) => {
  await page.goto('');
  const search = await openSearch(page);
  await search.fill(
    'Contribute to XYZ Vision enhancements—data preprocessing, model training, deployment, and monitoring. Collaborate with product managers, DevOps engineers, and manufacturing-domain experts. Operate in an Agile environment, participating in sprint planning and code reviews with all others involved.',
  );
  await expect(results(page).first()).toBeVisible();
  for (const row of await page.locator('li.result').all()) await row.scrollIntoViewIfNeeded();
  await expect(page.locator('li.result.waiting')).toHaveCount(0);
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
  await expect(page.locator('pagefind-modal [data-as-typed]')).toBeVisible();
  expect(await page.locator('pagefind-modal img').count()).toBe(0);
});

test('is not shown where it cannot work: without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await page.goto('');
  await expect(page.locator('site-search button')).toBeHidden();
  await page.close();
});

/** What is asked, and what the dialog says when its answer stands. */
const states = [
  ['', ''],
  ['latency', /^\d+ results for latency$/],
  ['precsion recall', /^Showing results for precision recall/],
  ['zzqxv', 'No results for zzqxv'],
] as const;

/** What axe finds in both themes, with what it was looked for in. */
async function axeFinds(page: Page, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    found.push(...(await findings(page)).map((finding) => `${state}, ${theme}: ${finding}`));
  }
  return found;
}

for (const [screen, width] of Object.entries({ phone: 360, desktop: 1440 })) {
  test(`axe finds nothing in search, open, on a ${screen}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto('line/decide/');
    await openSearch(page);
    for (const [question, said] of states) {
      await searchField(page).fill(question);
      await expect(page.locator('pagefind-modal .pf-summary')).toHaveText(said);
      expect(await axeFinds(page, `“${question}”`)).toEqual([]);
    }
  });

  test(`axe finds nothing in search, filtered, with recent questions and failed, on a ${screen}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto('line/decide/');
    await (await openSearch(page)).fill('decide');
    await results(page).first().click();
    await (await openSearch(page)).fill('');
    await expect(page.locator('pagefind-modal .recent')).toBeVisible();
    expect(await axeFinds(page, 'recent questions')).toEqual([]);
    await searchField(page).fill('samsung');
    await expect(results(page).first()).toBeVisible();
    const filters = page.locator('pagefind-modal .filters');
    if (!(await filters.evaluate((details: HTMLDetailsElement) => details.open)))
      await filters.locator('summary').click();
    await page.getByRole('checkbox', { name: /^diagram/ }).check();
    await expect(page.locator('pagefind-modal .narrowed')).toBeVisible();
    expect(await axeFinds(page, 'filtered')).toEqual([]);
    await page.route('**/pagefind/index/*', (route) => route.abort('connectionfailed'));
    await searchField(page).fill('greengrass');
    await expect(page.locator('pagefind-modal .failed')).toBeVisible();
    expect(await axeFinds(page, 'failed')).toEqual([]);
  });
}
