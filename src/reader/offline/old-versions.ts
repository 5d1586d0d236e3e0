/// <reference lib="webworker" />
/** Tabs that were open when the version changed keep the files of theirs until the last is closed. */
declare const self: ServiceWorkerGlobalScope;

/** The address under which the list of these tabs is kept. */
const listAddress = 'tabs.json';

/** Remembers the tabs that are open now beside those of earlier changes. */
export async function rememberOpenTabs(cacheName: string): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await write(cacheName, [...(await remembered(cacheName)), ...open.map(({ id }) => id)]);
}

/** Whether a tab is open still that may need files of an earlier version. */
export async function hasOldTabs(cacheName: string): Promise<boolean> {
  const ids = await remembered(cacheName);
  if (ids.length === 0) return false;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const left = ids.filter((id) => open.some((tab) => tab.id === id));
  if (left.length < ids.length) await write(cacheName, left);
  return left.length > 0;
}

async function remembered(cacheName: string): Promise<readonly string[]> {
  const cache = await caches.open(cacheName);
  return ((await (await cache.match(listAddress))?.json()) ?? []) as readonly string[];
}

async function write(cacheName: string, ids: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(listAddress, Response.json([...new Set(ids)]));
}
