import { expect, test } from 'vitest';
import { fetchAhead } from './fetch-ahead.ts';

const event = {} as ExtendableEvent;
const address = (number: number) => `https://site.example/${number}`;

/** A copy of many files, of which one may fail. */
function copyOf(count: number, failing?: number) {
  const asked: string[] = [];
  const caches: string[] = [];
  let [underWay, most] = [0, 0];
  const handle = async ({ url, cache }: Request): Promise<void> => {
    asked.push(url);
    caches.push(cache);
    most = Math.max(most, ++underWay);
    await new Promise((done) => setTimeout(done));
    underWay--;
    if (url === address(failing ?? -1)) throw new Error('no network');
  };
  const keys = Array.from({ length: count }, (_, i): [string, string] => [
    address(i),
    i % 2 === 0 ? address(i) : `${address(i)}?revision`,
  ]);
  const copy = {
    getURLsToCacheKeys: () => new Map(keys),
    strategy: { handleAll: ({ request }: { request: Request }) => [handle(request), undefined] },
  } as unknown as Parameters<typeof fetchAhead>[0];
  return { copy, asked, caches, underWay: () => underWay, most: () => most };
}

test('every file is asked for once, and no more than six at once', async () => {
  const { copy, asked, caches, most } = copyOf(40);
  await fetchAhead(copy, event);
  expect(asked.toSorted()).toEqual(Array.from({ length: 40 }, (_, i) => address(i)).toSorted());
  expect(most()).toBe(6);
  expect(caches.filter((cache) => cache === 'reload')).toHaveLength(20);
});

test('a failure is told once nothing is under way, and no further file is asked for', async () => {
  const { copy, asked, underWay } = copyOf(40, 3);
  await expect(fetchAhead(copy, event)).rejects.toThrow('no network');
  expect(underWay()).toBe(0);
  expect(asked.length).toBeLessThanOrEqual(12);
});
