import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { pages } from './pages.ts';

const screens = {
  phone: { width: 360, height: 780 },
  desktop: { width: 1440, height: 900 },
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(screen, () => {
    test.use({ viewport });
    for (const path of pages) {
      test(`axe finds nothing on /${path}`, async ({ page }) => {
        await page.goto(path);
        for (const theme of ['light', 'dark'] as const) {
          await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
          expect(await violations(page), theme).toEqual([]);
        }
      });
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
