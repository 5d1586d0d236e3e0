import { expect, test } from 'playwright/test';
import { findings } from './axe.ts';

const note = '#definition';

test.beforeEach(async ({ page }) => {
  await page.goto('line/evaluate/');
});

test('a term is linked to its definition at its first use', async ({ page }) => {
  const links = page.locator('a.term', { hasText: /^overkill$/ });
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', /\/glossary\/m-r\/#overkill$/);
  await links.click();
  await expect(page.locator('#overkill')).toBeInViewport();
});

test('its definition shows on hover, stays under the pointer, and Escape shuts it', async ({
  page,
}) => {
  const term = page.locator('a.term').first();
  await term.hover();
  await expect(page.locator(note)).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/\w+ \w+/);
  await page.locator(note).hover();
  await expect(page.locator(note)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(note)).toBeHidden();
});

test('it shows on focus by keyboard and leaves with it', async ({ page }) => {
  const term = page.locator('a.term').first();
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(page.locator(note)).toBeVisible();
  expect(await findings(page, { within: note })).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(term).not.toHaveAttribute('aria-describedby');
});

test('the definition stays inside a phone’s screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const term of (await page.locator('a.term').all()).slice(0, 5)) {
    await term.hover();
    await expect(page.locator(note)).toBeVisible();
    const box = await page.locator(note).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0).toBe(true);
    await page.keyboard.press('Escape');
  }
});
