import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { withLock } from './lock.ts';

const newLock = (): string => join(mkdtempSync(join(tmpdir(), 'lock-')), 'deep', 'lock.json');

test('two works under one lock follow each other, and the second says for whom it waits', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const lock = newLock();
  const order: string[] = [];
  const work = (name: string) =>
    withLock(lock, async () => {
      order.push(`${name} begins`);
      await wait(50);
      order.push(`${name} ends`);
    });
  await Promise.all([work('first'), work('second')]);
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(`^Process ${process.pid} has been building since .*: waiting for it.$`),
  ]);
  expect(existsSync(lock)).toBe(false);
  said.mockRestore();
});

test('work that fails gives the lock back', async () => {
  const lock = newLock();
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ['a process that has ended', JSON.stringify({ process: 2 ** 30, since: '12:00:00' })],
  ['nobody whom one can read', '{'],
])('a lock of %s is taken over', async (_, text) => {
  const lock = newLock();
  await withLock(lock, () => Promise.resolve());
  writeFileSync(lock, text);
  expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
});
