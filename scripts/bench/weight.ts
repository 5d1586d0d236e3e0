/** What a cold visit costs over the wire, by type, beside plain Starlight with the same content. */
import type { Browser } from 'playwright';
import { withSites } from '../measure/browser-session.ts';
import { measuredPages } from '../measure/measured-pages.ts';
import { buildPlainSite } from '../measure/plain-site.ts';

const types = ['Document', 'Stylesheet', 'Script', 'Font', 'Other'] as const;
type Cost = Record<(typeof types)[number], number>;

await withSites(
  { ours: 'dist', plain: await buildPlainSite('dist') },
  async ({ browser }, urls) => {
    const rows = [];
    for (const path of measuredPages) {
      const ours = await costOf(browser, urls.ours + path);
      const plain = await costOf(browser, urls.plain + path);
      rows.push({ page: `/${path}`, site: 'ours', ...show(ours) });
      rows.push({ page: '', site: 'plain', ...show(plain) });
      rows.push({ page: '', site: 'ratio', KB: (total(ours) / total(plain)).toFixed(2) });
    }
    console.table(rows);
  },
);

/** Bytes by type until the network has been idle for half a second. */
async function costOf(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const cost: Cost = { Document: 0, Stylesheet: 0, Script: 0, Font: 0, Other: 0 };
  const typeOf = new Map<string, keyof Cost>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    typeOf.set(requestId, types.find((known) => known === type) ?? 'Other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost[typeOf.get(requestId) ?? 'Other'] += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return cost;
}

function total(cost: Cost): number {
  return types.reduce((sum, type) => sum + cost[type], 0);
}

function show(cost: Cost): Record<string, string> {
  const kilobytes = types.map((type) => [type, (cost[type] / 1024).toFixed(1)]);
  return { KB: (total(cost) / 1024).toFixed(1), ...Object.fromEntries(kilobytes) };
}
