import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { run, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  return page.evaluate(
    async ([selector, wanted]) => {
      const { axe } = window as unknown as { axe: { run: typeof run } };
      const { violations } = await axe.run(selector ?? document, {
        ...wanted,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, options] as const,
  );
}
