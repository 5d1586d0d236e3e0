import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/**
 * What axe finds on a page as it stands, as "rule: element".
 *
 * It runs in the page itself: the builder of Playwright's own package opens a second page for every look.
 *
 * @param within selector of the part to look at; without it the whole page
 */
export async function findings(
  page: Page,
  { within, ...options }: RunOptions & { readonly within?: string } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, wanted]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(selector ?? document, {
        ...wanted,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, options] as const,
  );
}
