/** Wakes the workbench once the reader stirs, or at once for an address with choices in it. */
import { loadPart, tellPartFailed } from '../reader/loading/load-part.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

function start(): void {
  for (const sign of signs) removeEventListener(sign, start);
  loadPart(() => import('./bench.ts')).then(
    ({ wakeBench }) => wakeBench(),
    () => tellPartFailed({ again: start }),
  );
}

for (const sign of signs) addEventListener(sign, start, { passive: true });
if (location.search !== '') start();
