import { expect, test } from 'playwright/test';

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
