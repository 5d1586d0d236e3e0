/// <reference lib="webworker" />
/** Keeps a copy of the whole site, so that a reader who was here once can read on without a network. */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

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
cleanupOutdatedCaches();
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function fromCopy(url: URL): Promise<Response | undefined> {
  const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  const notFound = new URL('404.html', self.registration.scope).pathname;
  return (await matchPrecache(file)) ?? (await matchPrecache(notFound));
}
