/** Starts the offline copy once the page is read, not while it loads. */
import { readChoice } from './choice.ts';
import { savesData } from './saving-data.ts';

const patienceMilliseconds = 5000;
const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/** A copy is made by itself, unless the reader removed it or their network is dear to them. */
export function registerOfflineCopy(): void {
  const choice = readChoice();
  const isUnasked = choice === null && savesData();
  if (!('serviceWorker' in navigator) || choice === 'removed' || isUnasked) return;
  const start = () => {
    for (const sign of signs) removeEventListener(sign, start);
    clearTimeout(timer);
    // A reader whose browser refuses (private windows do) still has the site.
    navigator.serviceWorker.register(workerAddress).catch(() => undefined);
  };
  const timer = setTimeout(start, patienceMilliseconds);
  for (const sign of signs) addEventListener(sign, start, { passive: true });
}

/** The address of the service worker, whose folder is what it is in charge of. */
export const workerAddress = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}service-worker.js`;
