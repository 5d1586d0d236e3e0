import { expect, test } from 'playwright/test';
import { pages } from './pages.ts';

/** Bytes over the wire (gzip) that a reading page may cost before the reader does anything. */
const budget = { all: 60 * 1024, script: 12 * 1024 };

for (const path of pages) {
  test(`/${path} stays within its weight`, async ({ page }) => {
    const cost = { all: 0, script: 0 };
    const session = await page.context().newCDPSession(page);
    const scripts = new Set<string>();
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      cost.all += encodedDataLength;
      if (scripts.has(requestId)) cost.script += encodedDataLength;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(cost.all).toBeLessThanOrEqual(budget.all);
    expect(cost.script).toBeLessThanOrEqual(budget.script);
  });
}
