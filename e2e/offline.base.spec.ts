import { expect, test } from 'playwright/test';

test('a reader who was here once reads on without a network, every page of it', async ({
  page,
  context,
}) => {
  await page.goto('company/');
  await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.goto('line/decide/');
  await expect(page.locator('h1')).toHaveText('Decide');
  await page.goto('glossary/e-l/#escape');
  await expect(page.locator('#escape')).toBeVisible();
  const answer = await page.goto('no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('This page is off the line');
});

test('search works without a network', async ({ page, context }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.type('takt');
  await expect(page.getByRole('dialog')).toContainText('Takt time');
});
