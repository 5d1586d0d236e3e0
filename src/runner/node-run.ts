import { Worker } from 'node:worker_threads';
import { programScript, workerScript } from './compose.ts';
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

/** Stands for the address that a browser gives to the program's script. */
const address = 'blob:program';

/** Gives a worker thread what the guest expects of a browser's worker, and runs its first script. */
const bootstrap = `
const { parentPort, workerData } = require('node:worker_threads');
const { runInThisContext } = require('node:vm');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.importScripts = (filename) => runInThisContext(workerData.program, { filename });
runInThisContext(workerData.worker, { filename: 'blob:worker' });
`;

/** Runs a program through the guest, as a browser would, in a worker thread with the same limits. */
export function runInNode(parts: NodeProgram): Promise<NodeRun> {
  const token = 'recording';
  const workerData = {
    worker: workerScript({ ...parts, token }, address),
    program: programScript(parts.program),
  };
  const worker = new Worker(bootstrap, { eval: true, workerData });
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
