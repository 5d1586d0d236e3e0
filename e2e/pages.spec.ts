import { expect, test } from 'playwright/test';
import { pages } from './pages.ts';

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(30);
});

for (const path of pages) {
  test(`/${path} loads only from its own origin, says what it is, and logs no error`, async ({
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
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
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
