/** One visit to each page of the built site: what it costs, how it fits, whom it shuts out. */
import { expect, test as base, type CDPSession, type Page } from 'playwright/test';
import { findings } from './axe.ts';
import { atRoot } from '../scripts/test/builds.ts';
import { htmlOf, pages } from './pages.ts';
import { pagesForAllShapes, shapeOf } from './page-shapes.ts';

/** Bytes over the wire (gzip) that a reading page may cost before the reader does anything. */
const budget = { all: 95 * 1024, withoutPictures: 60 * 1024, script: 12 * 1024 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The dark theme has the same markup in other colours. */
const aboutColour = ['color-contrast', 'link-in-text-block'];
/** What depends on how long a page's words are: on every page, whatever its shape. */
const aboutLength = ['scrollable-region-focusable', 'target-size'];
/** Pixels; on the first and the last but one, axe looks too. */
const widths = { desktop: 1440, wide: 3840, tablet: 768, phone: 360, narrow: 320 };

/** Every element of every page stands on one of these, in the same surroundings: `shapes.test.ts`. */
const whole = pagesForAllShapes(
  new Map(pages.map((path) => [path, shapeOf(htmlOf(atRoot.folder, path))])),
);

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
  const look = whole.has(path) ? 'axe finds nothing' : 'axe finds nothing that its length decides';
  test(`/${path} is light, quiet, fits every screen, and ${look}`, async ({ tab, baseURL }) => {
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
    await tab.goto(String(baseURL) + path);
    await quiet(tab, cost);
    const spent = { ...cost };
    await session.detach();
    expect(spent.all, 'bytes in all').toBeLessThanOrEqual(budget.all);
    expect(spent.all - spent.pictures, 'bytes without pictures').toBeLessThanOrEqual(
      budget.withoutPictures,
    );
    expect(spent.script, 'bytes of script').toBeLessThanOrEqual(budget.script);

    for (const [screen, width] of Object.entries(widths)) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await excess(tab), `pixels too wide on ${screen}`).toBe(0);
      if (screen !== 'desktop' && screen !== 'phone') continue;
      if (whole.has(path)) {
        await theme(tab, 'light');
        expect(await findings(tab, { runOnly: tags }), `${screen}, light`).toEqual([]);
        await theme(tab, 'dark');
        expect(await findings(tab, { runOnly: aboutColour }), `${screen}, dark`).toEqual([]);
      } else {
        expect(await findings(tab, { runOnly: aboutLength }), screen).toEqual([]);
      }
    }
    expect(elsewhere, 'requests to other origins').toEqual([]);
    expect(errors).toEqual([]);
  });
}

async function theme(page: Page, name: 'light' | 'dark'): Promise<void> {
  await page.evaluate((value) => (document.documentElement.dataset.theme = value), name);
}

async function excess(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

interface Cost {
  readonly all: number;
  readonly pictures: number;
  readonly script: number;
  /** Requests that have not ended. */
  readonly underWay: number;
}

/**
 * Waits until the page has done what it does when it is idle, and has fetched what that asked for.
 * Playwright's own waiting for the network takes half a second a page more.
 */
async function quiet(page: Page, cost: Cost): Promise<void> {
  const settle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  let calm = 0;
  while (calm < 3) {
    await settle();
    await page.waitForTimeout(40);
    calm = cost.underWay === 0 ? calm + 1 : 0;
  }
}

/** Counts what the page fetches from now on. */
async function countBytes(session: CDPSession): Promise<Cost> {
  const cost = { all: 0, pictures: 0, script: 0, underWay: 0 };
  const scripts = new Set<string>();
  const pictures = new Set<string>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (!redirectResponse) cost.underWay++;
  });
  session.on('Network.loadingFailed', () => cost.underWay--);
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost.underWay--;
    cost.all += encodedDataLength;
    if (scripts.has(requestId)) cost.script += encodedDataLength;
    if (pictures.has(requestId)) cost.pictures += encodedDataLength;
  });
  return cost;
}
