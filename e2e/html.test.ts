/** What each page of the built sites says of itself; no browser is needed to read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { bundledPackages } from '../scripts/bundled-packages.ts';
import { shippedPackagesFile } from '../scripts/shipped-packages.ts';
import { builds } from '../scripts/test/builds.ts';
import { htmlOf, pagesOf } from './pages.ts';

for (const { name, folder, base, site } of builds) {
  describe(name, () => {
    const pages = pagesOf(folder);

    test('the site has its pages', () => {
      expect(pages.length).toBeGreaterThanOrEqual(30);
    });

    test('what is headed The picture has one', () => {
      const without = pages
        .map((path) => htmlOf(folder, path))
        .map((html) => /<h2 id="the-picture">[^]*?(?=<h2 |<footer)/.exec(html)?.[0])
        .filter((part) => part && !/<(?:figure|svg|img|code-snippet)\b/.test(withoutAnchors(part)))
        .map((part) => part?.slice(0, 400));
      expect(without).toEqual([]);
    });

    for (const path of pages) {
      test(`/${path} says what it is, where it is, and in which language`, () => {
        const page = fromHtml(htmlOf(folder, path));
        expect(selectAll('h1', page)).toHaveLength(1);
        expect(read(page, 'html', 'lang')).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
        expect(read(page, 'meta[name=description]', 'content')).not.toBe('');
        const policy = read(
          page,
          'meta[charset] + meta[http-equiv=Content-Security-Policy]',
          'content',
        );
        expect(policy).toMatch(/; script-src 'self'( 'sha256-[\w+/]{43}=')+( blob:)?; /);
        expect(policy).toContain("; base-uri 'none'");
        if (path === '404.html') return;
        expect(read(page, 'link[rel=canonical]', 'href')).toBe(`${site}${base}${path}`);
        const picture = read(page, 'meta[property="og:image"]', 'content');
        expect(picture.startsWith(`${site}${base}`), picture).toBe(true);
        const bytes = readFileSync(join(folder, picture.slice(`${site}${base}`.length)));
        expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      });
    }
  });
}

test('every package that the build ships is listed with its licence', async () => {
  const inPages = JSON.parse(readFileSync(shippedPackagesFile, 'utf8')) as string[];
  const shipped = [...inPages, ...(await bundledPackages())];
  expect(shipped).toEqual(expect.arrayContaining(['idb', 'sucrase', 'typescript']));
  const listed = readFileSync('THIRD-PARTY.md', 'utf8');
  const missing = shipped.filter((name) => !listed.includes(`| ${name} |`));
  expect(missing, 'run `npm run licences` and commit THIRD-PARTY.md').toEqual([]);
  for (const { folder } of builds) expect(existsSync(join(folder, 'third-party.txt'))).toBe(true);
});

/** Without the link beside a heading, which has an icon. */
function withoutAnchors(html: string): string {
  return html.replace(/<a class="sl-anchor-link"[^]*?<\/a>/g, '');
}

function read(page: Root, selector: string, attribute: 'lang' | 'content' | 'href'): string {
  return String(select(selector, page)?.properties[attribute] ?? '');
}
