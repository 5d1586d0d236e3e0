import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './policy.ts';

const page = (rest: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>A page</title></head><body>${rest}</body></html>`;
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string): string =>
  new RegExp(`${name} ([^;"]*)`).exec(html)?.[1] ?? '';
const sandbox = "'sha256-of-the-frame' blob:";

describe('the policy of a page', () => {
  it('stands before anything that it is for', () => {
    expect(withPolicy(page('Text'), sandbox)).toMatch(
      /<meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'self';/,
    );
  });

  it('allows each inline script of this page by its hash, and no other', () => {
    const texts = ['\n\tlet a = "<p>ä</p>";\n', 'b()'];
    const html = page(
      `<script>${texts[0]}</script><template><script type="module">${texts[1]}</script></template><script src="/c.js"></script><script type="application/json">{"not":"run"}</script><script>${texts[0]}</script>`,
    );
    expect(directive(withPolicy(html, sandbox), 'script-src')).toBe(
      `'self' ${texts.map(hash).join(' ')}`,
    );
  });

  it('lets a page with a snippet frame the sandbox, and no other page', () => {
    const html = withPolicy(page('<code-snippet></code-snippet>'), sandbox);
    expect(directive(html, 'script-src')).toBe(`'self' ${sandbox}`);
    expect(directive(html, 'worker-src')).toBe("'self' blob:");
    expect(withPolicy(page('&lt;code-snippet>'), sandbox)).not.toMatch(
      /(?:script|worker)-src[^;]*blob:/,
    );
  });

  it('is written once', () => {
    const once = withPolicy(page('<script>a()</script>'), sandbox);
    expect(withPolicy(once, sandbox)).toBe(once);
  });

  it.each([
    ['<img src="a.png" onerror="b()">', '<img onerror="b()">: write a listener in a <script>'],
    ['<a href=" JavaScript:a()">b</a>', '<a href=" JavaScript:a()">: write a listener'],
  ])('is refused for %s', (rest, words) => {
    expect(() => withPolicy(page(rest), sandbox)).toThrow(words);
  });

  it('is refused for a page without a head of its own', () => {
    expect(() => withPolicy('<p>Text</p>', sandbox)).toThrow('found no <meta charset>');
  });
});
