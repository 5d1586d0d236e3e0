/** The thread in which documents are finished: `finisher.ts` starts it. */
import { parentPort } from 'node:worker_threads';
import { finishPdf } from './finish.ts';
import type { Finished, ToFinish } from './finisher.ts';

const answer = (message: Finished): void => parentPort?.postMessage(message);

parentPort?.on('message', (given: ToFinish) => {
  finishPdf(...given).then(
    (pdf) => answer({ pdf }),
    (error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
