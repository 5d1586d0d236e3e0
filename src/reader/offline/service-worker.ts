/// <reference lib="webworker" />
/** Keeps a copy of the whole site, so that a reader who was here once can read on without a network. */
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** Pages come from the network while there is one, so that nobody reads yesterday's. */
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      return (await fromCopy(url)) ?? Response.error();
    }
  },
);
// Pagefind asks for its entry with the time in the query.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });
// What only some readers ask for (the editor, the type checker) is kept once it was asked for.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /-[0-9a-f]{8,}\.\w+$/.test(url.pathname),
  new CacheFirst({
    cacheName: 'on-demand',
    // Workbox's own types disagree under exactOptionalPropertyTypes.
    plugins: [new ExpirationPlugin({ maxEntries: 40, purgeOnQuotaError: true }) as WorkboxPlugin],
  }),
);
cleanupOutdatedCaches();
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function fromCopy(url: URL): Promise<Response | undefined> {
  const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  const notFound = new URL('404.html', self.registration.scope).pathname;
  return (await matchPrecache(file)) ?? (await matchPrecache(notFound));
}
