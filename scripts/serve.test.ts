import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAddress, serve } from './serve.ts';

test('HOST and PORT say where to listen; without them it is this machine alone', () => {
  expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 4321 });
  expect(readAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
});

test.each(['abc', '65536', '-1', '80.5'])('PORT=%s is refused', (port) => {
  expect(() => readAddress({ PORT: port })).toThrow(
    `PORT: found "${port}"; write a number from 0 to 65535`,
  );
});

test('a port that is taken gives way to the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), 'here');
  const first = await serve(folder, '/', 0);
  const second = await serve(folder, '/', Number(new URL(first.url).port));
  expect(second.url).not.toBe(first.url);
  expect(await (await fetch(second.url)).text()).toBe('here');
  await first.close();
  await second.close();
});
