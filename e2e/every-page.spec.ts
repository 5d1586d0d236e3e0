/** One visit to each page of the built site: what it costs, what it says, how it fits, whom it shuts out. */
import axe from 'axe-core';
import { expect, test as base, type CDPSession, type Page } from 'playwright/test';
import { pages } from './pages.ts';

/** Bytes over the wire (gzip) that a reading page may cost before the reader does anything. */
const budget = { all: 95 * 1024, withoutPictures: 60 * 1024, script: 12 * 1024 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The dark theme has the same markup in other colours. */
const aboutColour = ['color-contrast', 'link-in-text-block'];
/** Pixels; on the first and the last but one, axe looks too. */
const widths = { desktop: 1440, wide: 3840, tablet: 768, phone: 360, narrow: 320 };

/** One tab for all pages of a worker: opening one costs as much as a visit. */
const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      // The offline copy has its own tests, and would fetch the whole site here.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      // What a page's policy stops is an error of the page.
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`Policy: ${event.effectiveDirective} stops ${event.blockedURI}`),
        ),
      );
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const path of pages) {
  test(`/${path} is light, quiet, fits every screen, and axe finds nothing`, async ({
    tab,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    tab.removeAllListeners();
    tab.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(String(baseURL)) && !url.startsWith('data:')) elsewhere.push(url);
    });
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.setViewportSize({ width: widths.desktop, height: 900 });
    const session = await tab.context().newCDPSession(tab);
    await session.send('Network.clearBrowserCache');
    const cost = await countBytes(session);
    await tab.goto(String(baseURL) + path, { waitUntil: 'networkidle' });
    const spent = { ...cost };
    await session.detach();
    expect(spent.all, 'bytes in all').toBeLessThanOrEqual(budget.all);
    expect(spent.all - spent.pictures, 'bytes without pictures').toBeLessThanOrEqual(
      budget.withoutPictures,
    );
    expect(spent.script, 'bytes of script').toBeLessThanOrEqual(budget.script);

    await tab.evaluate(axe.source);
    for (const [screen, width] of Object.entries(widths)) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await excess(tab), `pixels too wide on ${screen}`).toBe(0);
      if (screen !== 'desktop' && screen !== 'phone') continue;
      expect(await violations(tab, 'light', tags), `${screen}, light`).toEqual([]);
      expect(await violations(tab, 'dark', aboutColour), `${screen}, dark`).toEqual([]);
    }
    expect(elsewhere, 'requests to other origins').toEqual([]);
    expect(errors).toEqual([]);
  });
}

async function excess(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

async function violations(
  page: Page,
  theme: 'light' | 'dark',
  only: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate(
    async ({ theme, type, values }) => {
      document.documentElement.dataset.theme = theme;
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const found = await inPage.run({ runOnly: { type, values }, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { theme, type: only === tags ? ('tag' as const) : ('rule' as const), values: [...only] },
  );
}

/** Counts what the page fetches from now on. */
async function countBytes(
  session: CDPSession,
): Promise<{ readonly all: number; readonly pictures: number; readonly script: number }> {
  const cost = { all: 0, pictures: 0, script: 0 };
  const scripts = new Set<string>();
  const pictures = new Set<string>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost.all += encodedDataLength;
    if (scripts.has(requestId)) cost.script += encodedDataLength;
    if (pictures.has(requestId)) cost.pictures += encodedDataLength;
  });
  return cost;
}
