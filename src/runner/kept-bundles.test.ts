import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { keptBundles } from './kept-bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const source = join(folder, 'a.ts');
const kept = () => keptBundles(join(folder, 'bundles'), [source]);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a bundle is made once for a state of its sources, and anew when one has changed', async () => {
  writeFileSync(source, '1');
  const make = vi.fn((text: string) => Promise.resolve(text));
  expect(await kept().of(['a'], () => make('first'))).toBe('first');
  expect(await kept().of(['a'], () => make('second'))).toBe('first');
  expect(await kept().of(['b'], () => make('third'))).toBe('third');
  writeFileSync(source, '2');
  expect(await kept().of(['a'], () => make('fourth'))).toBe('fourth');
  writeFileSync(source, '1');
  expect(await kept().of(['a'], () => make('fifth'))).toBe('first');
  expect(make).toHaveBeenCalledTimes(3);
});

test('what failed is tried again', async () => {
  const bundles = kept();
  await expect(bundles.of(['c'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await bundles.of(['c'], () => Promise.resolve('yes'))).toBe('yes');
});

test('old states do not pile up', () => {
  for (const text of ['3', '4', '5', '6']) {
    writeFileSync(source, text);
    kept();
  }
  expect(readdirSync(join(folder, 'bundles')).length).toBeLessThanOrEqual(3);
});
