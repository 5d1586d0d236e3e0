import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { SearchRecord } from './record.ts';

const pages = ['infer', 'decide', 'monitor'].map((name) => ({
  file: `line/${name}/index.html`,
  html: `<html lang="en"><head></head><body><main data-pagefind-body><h1>${name}</h1>
    <p>A board is judged.</p><dl class="glossary"><dt>hidden</dt></dl></main></body></html>`,
}));
const record: SearchRecord = {
  url: 'glossary/m-r/#overkill',
  kind: 'term',
  title: 'Overkill',
  content: 'A good unit pulled out as bad.',
  topics: ['ML fundamentals'],
  place: 'Glossary',
  names: ['false reject'],
  keywords: [],
};

afterAll(async () => {
  await close();
});

test('two indexes of the same pages are the same bytes', async () => {
  const [one, other] = [await buildIndex(pages, [record]), await buildIndex(pages, [record])];
  expect(other.map(({ path }) => path)).toEqual(one.map(({ path }) => path));
  expect(
    one.every(({ content }, at) => Buffer.from(content).equals(other[at]?.content ?? [])),
  ).toBe(true);
});

test('only files that the site loads are kept, and the Component UI speaks English alone', async () => {
  const files = await buildIndex(pages, [record]);
  const paths = files.map(({ path }) => path).join('\n');
  expect(paths).toContain('pagefind-worker.js');
  expect(paths).not.toMatch(/modular|highlight|pagefind-ui|wasm\.unknown|\.css/);
  const ui = files.find(({ path }) => path === 'pagefind-component-ui.js');
  const text = new TextDecoder().decode(ui?.content);
  expect(text).toContain('placeholder:"Search"');
  expect(text).not.toContain('placeholder:"Buscar"');
  expect(text.length).toBeLessThan(115_000);
});

test('entries that are records of their own are no part of their page', async () => {
  const files = await buildIndex(pages, [record]);
  const texts = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => gunzipSync(content).toString());
  expect(texts).toHaveLength(4);
  expect(texts.join('\n')).toContain('/glossary/m-r/#overkill');
  expect(texts.join('\n')).not.toContain('hidden');
});

test('what every first search fetches is packed smaller than zlib can', async () => {
  const files = await buildIndex(pages, [record]);
  const [wasm] = files.filter(({ path }) => path === 'wasm.en.pagefind');
  const unpacked = gunzipSync(wasm?.content ?? '');
  expect(unpacked.subarray(0, 12).toString()).toBe('pagefind_dcd');
  expect(wasm?.content.length).toBeLessThan(gzipSync(unpacked, { level: 9 }).length - 2_000);
});
