import { expect, test } from 'playwright/test';
import { pages } from './pages.ts';

for (const width of [320, 360, 768, 3840]) {
  test(`no page is wider than a screen of ${width} pixels`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    const wider: string[] = [];
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) wider.push(`/${path}: ${excess} px too wide`);
    }
    expect(wider).toEqual([]);
  });
}
