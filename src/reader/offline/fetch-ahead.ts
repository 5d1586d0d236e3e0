import type { PrecacheController } from 'workbox-precaching';

/** Files that are asked for at once: as many as a browser asks one host for over HTTP/1.1. */
const atOnce = 6;

type Copy = Pick<PrecacheController, 'getURLsToCacheKeys' | 'strategy'>;

/**
 * Fetches what a copy lacks, several files at once. Workbox's own `install` asks for one after the
 * other, and then finds all of them there.
 *
 * @throws what the first failed file failed with, once no other is under way
 */
export async function fetchAhead(copy: Copy, event: ExtendableEvent): Promise<void> {
  const waiting = [...copy.getURLsToCacheKeys()];
  const fetchEach = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [url, cacheKey] = next;
      // A file without a revision has a name of its own for each content.
      const cache = cacheKey === url ? 'default' : 'reload';
      const request = new Request(url, { cache, credentials: 'same-origin' });
      try {
        await Promise.all(copy.strategy.handleAll({ params: { cacheKey }, request, event }));
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, fetchEach));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
