import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { entryWriter } from './entry-writer.ts';

test('writes what is new or changed, removes what is gone, and leaves the rest alone', () => {
  const store = { clear: vi.fn(), set: vi.fn(), delete: vi.fn() };
  const write = entryWriter({ store } as unknown as Pick<LoaderContext, 'store'>);
  const [a, b] = [{ term: 'A' }, { term: 'B' }];
  write([
    { id: 'a', data: a },
    { id: 'b', data: b },
  ]);
  expect(store.clear).toHaveBeenCalledTimes(1);
  expect(store.set).toHaveBeenCalledTimes(2);
  store.set.mockClear();
  const changed = { term: 'B2' };
  write([
    { id: 'b', data: changed },
    { id: 'c', data: { term: 'C' } },
  ]);
  expect(store.clear).toHaveBeenCalledTimes(1);
  expect(store.delete.mock.calls).toEqual([['a']]);
  expect(store.set.mock.calls.map(([{ id }]) => id as string)).toEqual(['b', 'c']);
  store.set.mockClear();
  write([{ id: 'b', data: changed }]);
  expect(store.set).not.toHaveBeenCalled();
});
