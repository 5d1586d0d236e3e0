/** Wakes the workbench once the reader stirs, or at once for an address with choices in it. */
import { loadPart, tellPartFailed } from '../reader/loading/load-part.ts';
import { whenStirred } from '../reader/loading/when-stirred.ts';

const stop = whenStirred(start);

function start(): void {
  stop();
  loadPart(() => import('./bench.ts')).then(
    ({ wakeBench }) => wakeBench(),
    () => tellPartFailed({ again: start }),
  );
}

if (location.search !== '') start();
