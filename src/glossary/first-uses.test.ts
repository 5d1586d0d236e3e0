import { expect, test } from 'vitest';
import { linkFirstUses } from './first-uses.ts';

const terms = [
  { address: '/glossary/e-l/#escape', names: ['Escape'] },
  { address: '/glossary/m-r/#map', names: ['Mean average precision', 'mAP'] },
  { address: '/glossary/m-r/#precision', names: ['Precision'] },
  { address: '/glossary/e-l/#edge-device', names: ['Edge device'] },
];
const page = (prose: string): string =>
  `<!doctype html><html><body><p>An escape.</p><div class="sl-markdown-content">${prose}</div></body></html>`;
const linked = (prose: string): string => {
  const whole = linkFirstUses(page(prose), terms);
  expect(whole).toMatch(/^<!doctype html><html><body><p>An escape\.<\/p>/);
  return whole.slice(page('').indexOf('content">') + 9, whole.indexOf('</div></body>'));
};
const escape = (word: string) => `<a class="term" href="/glossary/e-l/#escape">${word}</a>`;

test.each([
  ['the first use only', '<p>Escapes: an escape.</p>', `<p>${escape('Escapes')}: an escape.</p>`],
  [
    'not in headings, links and code',
    '<h2>Escape</h2><a href="/x/">escape</a><code>escape</code>',
    '<h2>Escape</h2><a href="/x/">escape</a><code>escape</code>',
  ],
  [
    'not what the prose links itself',
    '<p>An escape, an <a href="/glossary/e-l/#escape">escape</a>.</p>',
    '<p>An escape, an <a href="/glossary/e-l/#escape">escape</a>.</p>',
  ],
  [
    'not in parts that are no prose',
    '<div class="not-content">An escape</div>',
    '<div class="not-content">An escape</div>',
  ],
  [
    'not as a part of a word',
    '<p>Escaped, escape-proof, landscapes</p>',
    '<p>Escaped, escape-proof, landscapes</p>',
  ],
  [
    'the longest name',
    '<p>mean average precision</p>',
    '<p><a class="term" href="/glossary/m-r/#map">mean average precision</a></p>',
  ],
  [
    'abbreviations as they are written',
    '<p>a map, a mAP</p>',
    '<p>a map, a <a class="term" href="/glossary/m-r/#map">mAP</a></p>',
  ],
  [
    'over hyphens and line ends',
    '<p>an edge\ndevice</p>',
    '<p>an <a class="term" href="/glossary/e-l/#edge-device">edge\ndevice</a></p>',
  ],
  [
    'and leaves entities and markup as they are',
    '<p>a &amp; b&nbsp;<em>escape</em> &lt;</p>',
    `<p>a &amp; b&nbsp;<em>${escape('escape')}</em> &lt;</p>`,
  ],
])('links %s', (_, prose, expected) => {
  expect(linked(prose)).toBe(expected);
});

test('a page without prose stays as it is', () => {
  expect(linkFirstUses('<p>An escape</p>', terms)).toBe('<p>An escape</p>');
});
