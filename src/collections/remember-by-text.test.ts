import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rememberByText } from './remember-by-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'remember-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file is read again when its text has changed, and only then', () => {
  const file = join(folder, 'b.ts');
  let count = 0;
  const read = rememberByText((text) => {
    count += 1;
    return text;
  });
  writeFileSync(file, '1');
  expect([read(file), read(file)]).toEqual(['1', '1']);
  writeFileSync(file, '2');
  expect(read(file)).toBe('2');
  expect(count).toBe(2);
});

test('what is made for another name of the same file is made for it', () => {
  const file = join(folder, 'c.ts');
  writeFileSync(file, 'c');
  const read = rememberByText((text, file, id: string) => `${text} in ${basename(file)} as ${id}`);
  expect([read(file, 'one'), read(file, 'other')]).toEqual([
    'c in c.ts as one',
    'c in c.ts as other',
  ]);
});
