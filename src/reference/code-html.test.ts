import { expect, test } from 'vitest';
import { addressFrom } from './addresses.ts';
import { codeHtml, layOut } from './code-html.ts';
import { readLibrary } from './library.ts';
import { proseHtml } from './prose-html.ts';

const declarations = readLibrary().flatMap((family) => family.declarations);
const named = (name: string) => {
  const found = declarations.find((declaration) => declaration.name === name);
  if (!found) throw new Error(`${name} is not exported`);
  return found;
};

test('a function is declared in one line, or one parameter a line', async () => {
  expect(await layOut(named('boxArea'))).toBe('boxArea(box: Box, options?: BoxOptions): number');
  expect(await layOut(named('frechetDistance'))).toBe(
    'frechetDistance(\n  first: Gaussian,\n  second: Gaussian,\n  options?: FrechetOptions,\n): number',
  );
});

test('a class shows what it offers, with its comments, and nothing private', async () => {
  const queue = await layOut(named('EventQueue'));
  expect(queue).toContain('/** How many events are waiting. */\n  get size(): number;');
  expect(queue).not.toContain('#');
});

test('types lead to where they are explained, on this page or another', async () => {
  const html = (page: string) => codeHtml('area(box: Box)', (name) => addressFrom(page, name));
  expect(await html('boxes')).toBe('area(box: <a href="#Box">Box</a>)');
  expect(await html('drift')).toBe('area(box: <a href="../boxes/#Box">Box</a>)');
});

test('code is escaped and lightly coloured', async () => {
  expect(await codeHtml("compare('<b>', 1); // a < b", () => undefined)).toBe(
    'compare(<span class="tok-string">\'&lt;b&gt;\'</span>, ' +
      '<span class="tok-constant">1</span>); <span class="tok-comment">// a &lt; b</span>',
  );
});

test('names and operators stay plain', async () => {
  expect(await codeHtml('const fresh: number = true;', () => undefined)).toBe(
    '<span class="tok-keyword">const </span>fresh: number = <span class="tok-constant">true</span>;',
  );
});

test('every entry can be drawn', { timeout: 60_000 }, async () => {
  const faults: string[] = [];
  for (const declaration of declarations) {
    const { doc, file, line } = declaration;
    const texts = doc ? [doc.summary, doc.returns, ...doc.remarks, ...doc.formulas] : [];
    const parameters = doc?.parameters.map(({ text }) => text) ?? [];
    try {
      [...texts, ...parameters, ...(doc?.errors ?? []), ...(doc?.sources ?? [])].forEach((text) =>
        proseHtml(text),
      );
      expect(await layOut(declaration)).not.toBe('');
    } catch (error) {
      faults.push(`${file}:${line}: ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});
