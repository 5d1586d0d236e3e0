/** What a page can learn of the offline copy, and do with it. */
import { readChoice, writeChoice } from './choice.ts';
import { cacheNamesOf, copyFile, type CopyFiles } from './copy-files.ts';
import { workerAddress } from './register.ts';

export type CopyState =
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none'; readonly offered: CopyFiles | null }
  | { readonly kind: 'copying'; readonly files: number; readonly offered: CopyFiles | null }
  | {
      readonly kind: 'kept';
      readonly copy: CopyFiles;
      readonly since: Date | null;
      /** How many PDFs are kept. */
      readonly pdfs: number;
    };

const scope = (): string => new URL('.', new URL(workerAddress, location.href)).href;
const names = () => cacheNamesOf(scope());

export async function copyState(): Promise<CopyState> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return { kind: 'impossible' };
  try {
    const registration = await navigator.serviceWorker.getRegistration(scope());
    // A page that the old worker still served may have had it open a cache once more.
    if (!registration && readChoice() === 'removed') await removeCaches();
    const kept = registration?.active ? await keptCopy() : null;
    if (kept) return kept;
    const offered = await offer();
    if (!registration?.installing) return { kind: 'none', offered };
    return { kind: 'copying', files: (await addresses(names().copy)).length, offered };
  } catch {
    return { kind: 'impossible' };
  }
}

/**
 * Makes the copy, or brings it up to date.
 *
 * @throws Error when the browser refuses, or the network ends it
 */
export async function makeCopy(): Promise<void> {
  writeChoice('wanted');
  const registration = await navigator.serviceWorker.register(workerAddress);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker || worker.state === 'activated') return;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The copy could not be completed'));
    });
  });
}

/** @throws Error when one of them cannot be had */
export async function keepPdfs({ pdfs }: CopyFiles): Promise<void> {
  const cache = await caches.open(names().pdfs);
  await cache.addAll(pdfs.addresses.map((address) => scope() + address));
}

/** Removes all that was kept for reading without a network, and keeps it away. */
export async function removeCopy(): Promise<void> {
  writeChoice('removed');
  await (await navigator.serviceWorker.getRegistration(scope()))?.unregister();
  await removeCaches();
}

async function removeCaches(): Promise<void> {
  await Promise.all(Object.values(names()).map((name) => caches.delete(name)));
}

async function keptCopy(): Promise<CopyState | null> {
  const { copy: copyName, pdfs } = names();
  if (!(await caches.has(copyName))) return null;
  const cache = await caches.open(copyName);
  // The newest is the last that came.
  const found = (await cache.matchAll(scope() + copyFile, { ignoreSearch: true })).at(-1);
  if (!found) return null;
  const date = Date.parse(found.headers.get('date') ?? '');
  return {
    kind: 'kept',
    copy: (await found.json()) as CopyFiles,
    since: Number.isNaN(date) ? null : new Date(date),
    pdfs: (await addresses(pdfs)).length,
  };
}

/** What a copy would hold; null when it cannot be learned now. */
async function offer(): Promise<CopyFiles | null> {
  const answer = await fetch(scope() + copyFile).catch(() => null);
  return answer?.ok ? ((await answer.json()) as CopyFiles) : null;
}

async function addresses(name: string): Promise<readonly Request[]> {
  return (await caches.has(name)) ? (await caches.open(name)).keys() : [];
}
