/** Networks as they are: silent, broken, somebody else's, dear; deploys while tabs are open; storage that is forbidden. */
import { expect, test as base, type Page } from 'playwright/test';
import { edit, fragmentOf, snippetOf, state, tryId, tryPage } from '../runner/try-page.ts';
import { openMoodyServer, type Mood, type MoodyServer } from './moody-server.ts';

const test = base.extend<{ server: MoodyServer }>({
  server: async ({}, use) => {
    const server = await openMoodyServer();
    await use(server);
    await server.close();
  },
});
test.setTimeout(180_000);

async function copied(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('a page that was copied is there whatever the network does', async ({ page, server }) => {
  await copied(page, server.url);
  const moods: readonly Mood[] = [
    'gone',
    'in trouble',
    'wants a sign-in',
    'sends elsewhere',
    'silent',
  ];
  for (const mood of moods) {
    server.mood = mood;
    const from = Date.now();
    await page.goto(`${server.url}line/decide/`, { waitUntil: 'commit' });
    await expect(page.locator('h1'), mood).toHaveText('Decide');
    expect(Date.now() - from, mood).toBeLessThan(6_000);
  }
  server.mood = 'well';
  await page.goto(`${server.url}company/`);
  server.mood = 'gone';
  await page.goto(`${server.url}company`);
  expect(page.url()).toBe(`${server.url}company/`);
  const pdf = await page.goto(`${server.url}pdf/not-kept.pdf`);
  expect(pdf?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('a PDF is here only if you opened it before');
});

test('a silent network keeps a reader with a snippet waiting for nothing', async ({
  page,
  server,
}) => {
  await copied(page, server.url + tryPage);
  server.mood = 'silent';
  await page.goto(server.url + tryPage, { waitUntil: 'commit' });
  const snippet = snippetOf(page);
  await snippet.getByRole('button', { name: 'Run' }).click();
  await state(snippet, /^Done in/);
});

test('who saves data is asked first, sees what is kept, and can remove it', async ({
  page,
  server,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
  );
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${server.url}practice/`);
  await page.keyboard.press('Tab');
  const panel = page.locator('offline-copy');
  await panel.scrollIntoViewIfNeeded();
  await expect(panel).toContainText(
    /^\s*Nothing is kept for reading without a network\. A copy takes \d+ MB, \d+ MB of them/,
  );
  expect(await workers()).toBe(0);
  await panel.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(panel).toContainText(
    /Copying for reading without a network: [\d,]+ of [\d,]+ files/,
  );
  await expect(panel.locator('.amount')).toHaveText(
    /^Kept for reading without a network since \d+ \w+ \d+: every page, \d+ MB, and no PDF\.$/,
    { timeout: 90_000 },
  );
  server.mood = 'gone';
  await page.goto(`${server.url}line/decide/`);
  await expect(page.locator('h1')).toHaveText('Decide');
  server.mood = 'well';
  await page.goto(`${server.url}practice/`);
  await panel.scrollIntoViewIfNeeded();
  await panel.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(panel.locator('.amount')).toContainText('Nothing is kept');
  await page.goto(`${server.url}practice/`);
  await page.keyboard.press('Tab');
  await panel.scrollIntoViewIfNeeded();
  await expect(panel.locator('.amount')).toContainText('Nothing is kept');
  expect(await workers()).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a tab that was open before a deploy keeps its files until it closes', async ({
  page,
  context,
  server,
}) => {
  await copied(page, server.url + tryPage);
  await page.reload();
  server.deployed = true;
  const other = await context.newPage();
  await other.goto(server.url);
  const sessions = () =>
    other.evaluate(async () => {
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      const all = kept.flat().map(({ url }) => url);
      return all.filter((url) => url.includes('/_astro/session')).length;
    });
  await expect.poll(sessions, { timeout: 90_000 }).toBe(2);
  const snippet = snippetOf(page);
  await snippet.getByRole('button', { name: 'Run' }).click();
  await state(snippet, /^Done in/);
  await page.close();
  await expect.poll(async () => (await other.reload()) && sessions(), { timeout: 60_000 }).toBe(1);
  await other.goto(server.url + tryPage);
  await snippetOf(other).getByRole('button', { name: 'Run' }).click();
  await state(snippetOf(other), /^Done in/);
});

test.describe('without an offline copy', () => {
  test.use({ serviceWorkers: 'block' });

  test('a tab from before a deploy says so, and is well after Reload', async ({ page, server }) => {
    await page.goto(server.url + tryPage);
    server.deployed = true;
    const snippet = snippetOf(page);
    await snippet.getByRole('button', { name: 'Run' }).click();
    await state(snippet, /^The handbook has been updated since this page was opened\./);
    await page.getByRole('button', { name: 'Reload' }).click();
    await snippet.getByRole('button', { name: 'Run' }).click();
    await state(snippet, /^Done in/);
  });

  test('Reload loses nothing of what a reader made of a link’s code', async ({ page, server }) => {
    await page.goto(server.url + tryPage + fragmentOf(tryId, "console.log('from a link');"));
    const snippet = snippetOf(page);
    await edit(snippet, page, "console.log('from a link, and changed');");
    server.missing = ['/runner/types-'];
    await snippet.getByRole('button', { name: 'Check types' }).click();
    await state(snippet, /^A part of this page did not load\. Try again, or reload the page\./);
    const loaded = page.waitForEvent('load');
    await snippet.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await expect(snippet).toContainText("console.log('from a link, and changed');");
  });

  test('a figure that did not load says so, and loads at the second try', async ({
    page,
    server,
  }) => {
    server.missing = ['/_astro/element.'];
    await page.goto(`${server.url}topics/ml-fundamentals/thresholds/`);
    await page.keyboard.press('Tab');
    await page.locator('threshold-figure').scrollIntoViewIfNeeded();
    const notice = page.locator('#part-failed');
    await expect(notice).toContainText('A part of this page did not load.');
    server.missing = [];
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('threshold-figure:defined')).toBeVisible();
    await expect(notice).toBeEmpty();
  });

  test('so does a drawing that should be enlarged', async ({ page, server }) => {
    server.missing = ['/_astro/enlarge.'];
    await page.goto(`${server.url}line/capture/`);
    await page.getByRole('button', { name: 'Enlarge' }).first().click();
    const notice = page.locator('#part-failed');
    await expect(notice).toContainText('A part of this page did not load.');
    server.missing = [];
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('dialog.diagram-dialog')).toBeVisible();
  });

  test('a script of the page itself that did not load is told', async ({ page, server }) => {
    server.missing = ['/_astro/RunnableCode'];
    await page.goto(server.url + tryPage);
    await expect(page.locator('#part-failed')).toContainText('A part of this page did not load.');
  });

  test('with storage forbidden pages are quiet, follow the system’s theme, and take a choice', async ({
    page,
    server,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(server.url + tryPage);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    }
    await page.locator('starlight-theme-select select').first().selectOption('light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    const snippet = snippetOf(page);
    await edit(snippet, page, "console.log('kept nowhere');");
    await expect(snippet).not.toContainText('kept in this browser.');
    expect(errors).toEqual([]);
  });
});
