import { limits } from '../limits.ts';
import { ProgramError } from '../program-error.ts';
import type { AskStrip, FromStripWorker, StripDone } from '../strip-protocol.ts';
import { LoadError } from './load.ts';

/** One worker reads the code of all editors of a page, one text after another. */
let worker: Promise<Worker> | null = null;

/** Milliseconds within which the worker's script has to load. */
const readyWithin = 20_000;

/** Starts the worker before it is needed. */
export function prepareStripping(): void {
  ready().catch(() => undefined);
}

/**
 * The program of edited code, without types and imports, and what it imported.
 *
 * @throws ProgramError when the code cannot be read, or not in time; LoadError
 */
export async function stripInWorker(code: string, known: readonly string[]): Promise<StripDone> {
  if (code.length > limits.program)
    throw new ProgramError(
      `A program may have at most ${limits.program} characters; this one has ${code.length}`,
      1,
    );
  const asked = await ready();
  const question: AskStrip = { code, known };
  const message = await next(asked, limits.stripMilliseconds, () => asked.postMessage(question));
  if (message?.kind === 'program') return message;
  if (message?.kind === 'mistake')
    throw new ProgramError(message.message, message.line, message.column);
  end(asked);
  throw new ProgramError(
    `Reading the program took more than ${limits.stripMilliseconds / 1000} s and was given up: it nests too deeply`,
    1,
  );
}

function ready(): Promise<Worker> {
  if (worker) return worker;
  const starting = start();
  worker = starting;
  starting.catch(() => {
    if (worker === starting) worker = null;
  });
  return starting;
}

async function start(): Promise<Worker> {
  const started = new Worker(new URL('../strip-worker.ts', import.meta.url), { type: 'module' });
  const message = await next(started, readyWithin, () => undefined);
  if (message?.kind === 'ready') return started;
  started.terminate();
  throw new LoadError('the reader of programs');
}

function end(ended: Worker): void {
  ended.terminate();
  worker = null;
}

/** The worker's next message; null when it fails or takes too long. */
function next(from: Worker, within: number, ask: () => void): Promise<FromStripWorker | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), within);
    const settle = (message: FromStripWorker | null): void => {
      clearTimeout(timer);
      resolve(message);
    };
    from.onmessage = ({ data }: MessageEvent<FromStripWorker>) => settle(data);
    from.onerror = (event) => {
      event.preventDefault();
      settle(null);
    };
    ask();
  });
}
