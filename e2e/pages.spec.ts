import { expect, test, type Page } from 'playwright/test';
import { pages } from './pages.ts';

/** Bytes over the wire (gzip) that a reading page may cost before the reader does anything. */
const budget = { all: 60 * 1024, script: 12 * 1024 };

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(30);
});

for (const path of pages) {
  test(`/${path} loads only from its own origin, is light, says what it is, logs no error`, async ({
    page,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:')) {
        elsewhere.push(request.url());
      }
    });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    const cost = await countBytes(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
    expect(cost.all).toBeLessThanOrEqual(budget.all);
    expect(cost.script).toBeLessThanOrEqual(budget.script);
    expect(errors).toEqual([]);

    const content = (selector: string, attribute = 'content') =>
      page.locator(selector).first().getAttribute(attribute);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await content('meta[name=description]')).toBeTruthy();
    if (path === '404.html') return;
    expect(await content('link[rel=canonical]', 'href')).toBe(`http://localhost:4321/${path}`);
    const picture = await content('meta[property="og:image"]');
    const answer = await page.request.get(new URL(String(picture)).pathname);
    expect(answer.headers()['content-type']).toBe('image/png');
  });
}

test('a content page has its date, its edit link and its neighbours', async ({ page }) => {
  await page.goto('line/preprocess/');
  await expect(page.locator('footer time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d/);
  await expect(page.getByRole('link', { name: 'Edit page' })).toHaveAttribute(
    'href',
    /\/edit\/main\/src\/content\/docs\/line\/preprocess\.mdx$/,
  );
  await expect(page.locator('a[rel=prev]')).toContainText('Capture');
  await expect(page.locator('a[rel=next]')).toContainText('Dataset');
});

/** Counts what the page fetches from now on. */
async function countBytes(page: Page): Promise<{ readonly all: number; readonly script: number }> {
  const cost = { all: 0, script: 0 };
  const scripts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost.all += encodedDataLength;
    if (scripts.has(requestId)) cost.script += encodedDataLength;
  });
  return cost;
}
