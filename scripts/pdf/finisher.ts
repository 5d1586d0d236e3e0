import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { finishPdf } from './finish.ts';

/** What the thread is sent: the arguments of `finishPdf`. */
export type ToFinish = Parameters<typeof finishPdf>;
/** What it answers: the document, or why there is none. */
export type Finished = { readonly pdf: Uint8Array } | { readonly failure: string };

export interface Finisher {
  readonly finish: typeof finishPdf;
  readonly close: () => Promise<unknown>;
}

/** Finishes documents one by one in a thread of its own, so that others are printed meanwhile. */
export function openFinisher(): Finisher {
  const worker = new Worker(new URL('finish-thread.ts', import.meta.url));
  // A thread that has died answers nothing more: whoever waits for it is told.
  const gone = once(worker, 'exit').then(() => {
    throw new Error('the thread that finishes PDFs has ended');
  });
  gone.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  const finish = async (...given: ToFinish): Promise<Uint8Array> => {
    worker.postMessage(given);
    const [answer] = (await Promise.race([once(worker, 'message'), gone])) as [Finished];
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.pdf;
  };
  return {
    finish: (...given) => {
      const turn = last.then(() => finish(...given));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => worker.terminate(),
  };
}
