import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'playwright/test';
import { serve } from '../scripts/serve.ts';

/** Broken links and anchors, as "where → what". */
async function brokenLinks(start: string): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: start,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: [`^(?!${new URL(start).origin})`],
  });
  return links
    .filter((link) => link.state === LinkState.BROKEN)
    .map((link) => `${link.parent} → ${link.url}`);
}

test('no link and no anchor of the site is broken', async ({ baseURL }) => {
  test.setTimeout(240_000);
  expect(await brokenLinks(String(baseURL))).toEqual([]);
});

test('a planted broken link and a planted broken anchor are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  const page =
    '<!doctype html><title>x</title><a href="/gone/">1</a><a href="/other.html#gone">2</a>';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'other.html'), '<!doctype html><title>y</title><p id="here">');
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
  const served = await serve(folder, '/', 0);
  const found = await brokenLinks(served.url);
  await served.close();
  expect(found).toEqual([
    `${served.url} → ${served.url}gone/`,
    `${served.url} → ${served.url}other.html#gone`,
  ]);
});
