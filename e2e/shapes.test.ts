/** Which pages stand for others where axe looks: pages that differ in their words alone. */
import { expect, test } from 'vitest';
import { atRoot } from '../scripts/test/builds.ts';
import { htmlOf, pages } from './pages.ts';
import { pagesForAllShapes, shapeOf } from './page-shapes.ts';

const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const plain = page('<main><h1>A</h1><p class="b a">One</p></main>');

test('words, addresses and lengths are no part of a shape, nor is the order of classes', () => {
  const other = page('<main><h1>B</h1><p class="a b">Two</p><p class="a b">Three</p></main>');
  expect(shapeOf(other)).toEqual(shapeOf(plain));
  expect(shapeOf(page('<a href="/a/" style="width: 3px">A</a>'))).toEqual(
    shapeOf(page('<a href="/b/" style="width: 40px">B</a>')),
  );
});

test.each([
  ['an element', '<main><h1>A</h1><p class="a b">One <b>two</b></p></main>'],
  ['a class', '<main><h1>A</h1><p class="a c">One</p></main>'],
  ['an attribute', '<main><h1>A</h1><p class="a b" title="t">One</p></main>'],
  ['a role', '<main><h1>A</h1><p class="a b" role="note">One</p></main>'],
  ['a language', '<main><h1>A</h1><p class="a b" lang="ko">One</p></main>'],
  ['a colour', '<main><h1>A</h1><p class="a b" style="color: #777">One</p></main>'],
  ['other surroundings', '<h1>A</h1><p class="a b">One</p>'],
  ['no words', '<main><h1></h1><p class="a b">One</p></main>'],
  ['a step between headings', '<main><h1>A</h1><p class="a b">One</p></main><h3>C</h3>'],
  ['an identifier twice', '<main><h1 id="x">A</h1><p id="x" class="a b">One</p></main>'],
  ['a name twice', '<nav aria-label="n">A</nav><nav aria-label="n">B</nav>'],
  ['a reference to nothing', '<main><h1 aria-describedby="x">A</h1></main>'],
])('%s makes another shape', (_, body) => {
  expect([...shapeOf(page(body))].length).toBeGreaterThan(0);
  expect(shapeOf(page(body))).not.toEqual(shapeOf(plain));
});

test('a heading that skips a level, and names that differ, are told from those that do not', () => {
  const names = (one: string, two: string) =>
    shapeOf(page(`<nav aria-label="${one}">A</nav><nav aria-label="${two}">B</nav>`));
  expect(names('n', 'n')).not.toEqual(names('n', 'm'));
  expect(shapeOf(page('<h1>A</h1><h2>B</h2><h3>C</h3>'))).not.toEqual(
    shapeOf(page('<h1>A</h1><h3>B</h3><h2>C</h2>')),
  );
});

test('every element of every page stands in the same surroundings on a page that axe sees whole', () => {
  const shapes = new Map(pages.map((path) => [path, shapeOf(htmlOf(atRoot.folder, path))]));
  const whole = pagesForAllShapes(shapes);
  expect(whole.size).toBeGreaterThanOrEqual(10);
  const seen = new Set([...whole].flatMap((path) => [...(shapes.get(path) ?? [])]));
  const unseen = [...shapes].flatMap(([path, shape]) =>
    [...shape].filter((part) => !seen.has(part)).map((part) => `${path}: ${part}`),
  );
  expect(unseen).toEqual([]);
});
