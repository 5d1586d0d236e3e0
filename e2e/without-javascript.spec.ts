import { expect, test } from 'playwright/test';

test.use({ javaScriptEnabled: false });

test('every station is reached from the home page, and its page can be read', async ({ page }) => {
  await page.goto('');
  const stations = page.getByRole('navigation', { name: 'The inspection line' }).getByRole('link');
  await expect(stations).toHaveCount(12);
  await stations.nth(9).click();
  await expect(page.locator('h1')).toHaveText('Decide');
  await expect(page.locator('main')).toBeVisible();
});

test('the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('company/');
  const link = page.locator('nav.sidebar a', { hasText: 'Mission and values' });
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: /menu/i }).click();
  await link.click();
  await expect(page.locator('h1')).toHaveText('Mission and values');
});

test('a mark leads to its line of the brief', async ({ page }) => {
  await page.goto('company/');
  await page.getByTitle('From the brief, line 3', { exact: true }).click();
  await expect(page).toHaveURL(/\/brief\/#line-3$/);
  await expect(page.locator('#line-3')).toContainText('Employees: ~500+ globally');
});
