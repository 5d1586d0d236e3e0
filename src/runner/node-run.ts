import { Worker } from 'node:worker_threads';
import { compose } from './compose.ts';
import type { Ending, FromWorker, Output } from './protocol.ts';
import { outputShape } from './output-shape.ts';

/** What came of a run in Node. */
export interface NodeRun {
  readonly outputs: readonly Output[];
  readonly ending: Ending;
}

export interface NodeProgram {
  readonly guest: string;
  readonly library: string;
  readonly program: string;
  readonly ownLines: number;
  readonly seconds: number;
}

/** Gives a worker thread what the guest expects of a browser's worker, and runs its text. */
const bootstrap = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
require('node:vm').runInThisContext(workerData, { filename: 'program' });
`;

/** Runs a program through the guest, as a browser would, in a worker thread with the same limits. */
export function runInNode(parts: NodeProgram): Promise<NodeRun> {
  const token = 'recording';
  const text = compose({ ...parts, token });
  const worker = new Worker(bootstrap, { eval: true, workerData: text });
  const outputs: Output[] = [];
  return new Promise((resolve, reject) => {
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve({ outputs, ending });
    };
    const timer = setTimeout(() => end('time'), parts.seconds * 1000);
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    worker.on('message', (data: string) => {
      const message = JSON.parse(data.slice(token.length)) as FromWorker;
      if (message.kind === 'done') return end(message.ending);
      outputs.push(...message.outputs.map((output) => outputShape(output, 'output')));
    });
  });
}
