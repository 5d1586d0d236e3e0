import type { AskRound, DrawnBoard } from './board-protocol.ts';

/** The boards of a round as they come from the worker; ends, and ends the worker, with the round. */
export async function* boardsOf(seed: number, count: number): AsyncGenerator<DrawnBoard> {
  const worker = new Worker(new URL('board-worker.ts', import.meta.url), { type: 'module' });
  const drawn: DrawnBoard[] = [];
  let wake: () => void = () => undefined;
  let isMissing = false;
  worker.addEventListener('message', ({ data }: MessageEvent<DrawnBoard>) => {
    drawn.push(data);
    wake();
  });
  worker.addEventListener('error', () => {
    isMissing = true;
    wake();
  });
  const ask: AskRound = { seed };
  worker.postMessage(ask);
  try {
    for (let i = 0; i < count; i++) {
      while (drawn.length <= i && !isMissing) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      if (drawn.length <= i) throw new Error('The boards did not load');
      yield drawn[i];
    }
  } finally {
    worker.terminate();
  }
}
