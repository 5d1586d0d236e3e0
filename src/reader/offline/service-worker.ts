/// <reference lib="webworker" />
/** Keeps a copy of the whole site, so that a reader who was here once can read on without a network. */
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { isOurs } from './answers.ts';
import { cacheNamesOf } from './copy-files.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { hasOldTabs, rememberOpenTabs } from './old-versions.ts';
import { answerNavigation } from './pages.ts';
import { savesData } from './saving-data.ts';

declare const self: ServiceWorkerGlobalScope;
/** The files of the copy, put in by the build. */
declare const copiedFiles: { url: string; revision: string | null }[];

const names = cacheNamesOf(self.registration.scope);
const copy = new PrecacheController({
  cacheName: names.copy,
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) =>
        (await isOurs(request.url, response)) ? response : null,
    },
  ],
});
copy.addToCacheList(copiedFiles);

async function find(address: string): Promise<Response | undefined> {
  const { href } = new URL(address, self.registration.scope);
  const page = href.endsWith('/') ? `${href}index.html` : href;
  return (await copy.matchPrecache(page)) ?? (await caches.open(names.pdfs)).match(href);
}

async function keepPdf(address: string, answer: Response): Promise<void> {
  await (await caches.open(names.pdfs)).put(address, answer);
}

self.addEventListener('install', (event) => {
  const isUpdate = self.registration.active !== null;
  // The copy that is there goes on to serve; the update comes when data costs less.
  if (isUpdate && savesData()) throw new Error('No update while the reader saves data');
  const installed = fetchAhead(copy, event)
    .then(() => copy.install(event))
    .catch(async (error: unknown) => {
      if (!isUpdate) await caches.delete(names.copy);
      throw error;
    });
  event.waitUntil(installed);
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await rememberOpenTabs(names.tabs);
      await self.clients.claim();
    })(),
  );
});

/** Forgets what no open tab can ask for any more. */
async function tidy(event: ExtendableEvent): Promise<void> {
  if (!(await hasOldTabs(names.tabs))) await copy.activate(event);
}

registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request, event }) => {
    event.waitUntil(tidy(event));
    return answerNavigation(request, { find, keepPdf }, (work) => event.waitUntil(work));
  },
);
// A page that asks whether it is the newest wants no copy.
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.cache === 'no-store',
  ({ request }) => fetch(request),
);
// Pagefind asks for its entry with the time in the query.
registerRoute(
  new PrecacheRoute(copy, {
    ignoreURLParametersMatching: [/.*/],
    directoryIndex: 'index.html',
    cleanURLs: false,
  }),
);
// What only some readers ask for (the type checker), and what a tab of an earlier version needs.
const onDemand = new CacheFirst({
  cacheName: names.asked,
  plugins: [
    // Workbox's own types disagree under exactOptionalPropertyTypes.
    new ExpirationPlugin({ maxEntries: 40, purgeOnQuotaError: true }) as WorkboxPlugin,
    {
      cacheWillUpdate: async ({ request, response }) =>
        (await isOurs(request.url, response)) ? response : null,
    },
  ],
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/(?:_astro|runner|pagefind)\//.test(url.pathname),
  async ({ request, event }) => {
    const earlier = await (await caches.open(names.copy)).match(request.url.replace(/[?#].*$/, ''));
    return earlier ?? onDemand.handle({ request, event });
  },
);
