import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'playwright/test';
import { builds } from '../../scripts/test/builds.ts';
import { firefox, launchFirefox, withoutFirefox } from './firefox.ts';
import { heavy } from './heavy.ts';
import { longestStall, watch } from './stall.ts';
import { fragmentOf, tryId, tryPage } from './try-page.ts';

test.describe.configure({ mode: 'serial' });
test.skip(!firefox, withoutFirefox);

const address = new URL(tryPage, builds[0].url).href;
const runButton = 'code-snippet [data-main]';
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser?.close());
test.beforeEach(async () => {
  page = await browser.newPage();
});
test.afterEach(() => page.close());

const state = (words: RegExp) =>
  expect
    .poll(() => page.$eval('code-snippet .state', (line) => line.textContent), { timeout: 30_000 })
    .toMatch(words);

for (const [what, code] of Object.entries(heavy)) {
  test(`Firefox's page goes on under ${what}, and runs again`, async () => {
    await page.goto(address + fragmentOf(tryId, code));
    await page.hover('code-snippet');
    await page.waitForNetworkIdle();
    await page.evaluate(watch);
    await page.click(runButton);
    await state(/^(Stopped|Done)/);
    expect(await page.evaluate(longestStall)).toBeLessThan(1_000);
    await page.click('code-snippet [data-do="reset"]');
    await page.click(runButton);
    await state(/^Done/);
  });
}

test('Firefox, which keeps a module that failed to load, is well at the second try, and after Reload', async () => {
  // Firefox shares modules that it has loaded with later pages: this wants one that has none.
  await browser.close();
  browser = await launchFirefox();
  page = await browser.newPage();
  let failing = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const fails = failing && request.url().includes('/_astro/session');
    void (fails ? request.abort() : request.continue());
  });
  await page.goto(address);
  await page.click(runButton);
  await state(/^A part of this page did not load\./);
  failing = false;
  await page.click(runButton);
  await state(/^Done in/);
  failing = true;
  await page.reload();
  await page.click(runButton);
  await state(/^A part of this page did not load\./);
  failing = false;
  await Promise.all([
    page.waitForNavigation(),
    page.click('code-snippet .state [data-do="reload"]'),
  ]);
  await page.click(runButton);
  await state(/^Done in/);
});
