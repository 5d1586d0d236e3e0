/** Starts the offline copy once the page is read, not while it loads. */
const patienceMilliseconds = 5000;
const signs = ['pointerdown', 'keydown', 'scroll'] as const;

export function registerOfflineCopy(): void {
  if (!('serviceWorker' in navigator)) return;
  const start = () => {
    for (const sign of signs) removeEventListener(sign, start);
    clearTimeout(timer);
    // A reader whose browser refuses (private windows do) still has the site.
    navigator.serviceWorker
      .register(`${import.meta.env.BASE_URL.replace(/\/*$/, '/')}service-worker.js`)
      .catch(() => undefined);
  };
  const timer = setTimeout(start, patienceMilliseconds);
  for (const sign of signs) addEventListener(sign, start, { passive: true });
}
