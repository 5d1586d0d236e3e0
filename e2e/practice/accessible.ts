import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What axe finds in a part of a page as it is now, in a few words each. */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(selector, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
}
