import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { pages } from './pages.ts';

const screens = {
  phone: { width: 360, height: 780 },
  desktop: { width: 1440, height: 900 },
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The dark theme has the same markup in other colours. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

for (const path of pages) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    for (const [screen, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      await wear(page, 'light');
      expect(await violations(page, (axe) => axe.withTags(tags)), `${screen}, light`).toEqual([]);
      await wear(page, 'dark');
      const inDark = await violations(page, (axe) => axe.withRules(aboutColour));
      expect(inDark, `${screen}, dark`).toEqual([]);
    }
  });
}

async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Without a page of its own for each report, which only frames of other origins need: we have none.
  const { violations: found } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
