import type { Choices } from './choices.ts';
import type { FromLine } from './results.ts';

const missing = 'The line did not load. Run it again, or reload the page.';

/** Runs the line in a worker, which keeps what it has made for the next run. */
export class LineRunner {
  readonly #hear: (message: FromLine) => void;
  #worker: Worker | null = null;
  #isRunning = false;

  constructor(hear: (message: FromLine) => void) {
    this.#hear = hear;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  run(choices: Choices): void {
    this.#isRunning = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage(choices);
  }

  /** Ends a run midway; what the worker has kept goes with it. */
  stop(): void {
    if (this.#isRunning) {
      this.#worker?.terminate();
      this.#worker = null;
    }
    this.#isRunning = false;
  }

  #start(): Worker {
    const worker = new Worker(new URL('line-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromLine>) => {
      if (worker !== this.#worker) return;
      if (data.kind === 'done') this.#isRunning = false;
      this.#hear(data);
    });
    worker.addEventListener('error', () => this.#hear({ kind: 'failed', message: missing }));
    return worker;
  }
}
