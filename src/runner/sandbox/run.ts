import { linesBefore, programScript, workerScript } from '../compose.ts';
import { limits } from '../limits.ts';
import type { Ending, FromFrame, FromWorker, Start } from '../protocol.ts';

/** One run: one worker, from its start to its end. Nothing of it survives. */
export class Run {
  readonly #start: Start;
  readonly #token = secret();
  readonly #startedAt = performance.now();
  readonly #reply: (message: FromFrame) => void;
  readonly #worker: Worker;
  readonly #addresses: readonly string[];
  readonly #timer: ReturnType<typeof setTimeout>;
  #transferred = 0;
  #windowStart = 0;
  #inWindow = 0;
  #over = false;

  constructor(start: Start, guest: string, reply: (message: FromFrame) => void) {
    this.#start = start;
    this.#reply = reply;
    const program = addressOf(programScript(start.program));
    const own = addressOf(workerScript({ ...start, guest, token: this.#token }, program));
    this.#addresses = [program, own];
    this.#worker = new Worker(own);
    this.#worker.onmessage = (event) => this.#receive(event);
    this.#worker.onmessageerror = () => this.end('forged');
    this.#worker.onerror = (event) => this.#failed(event);
    const seconds = Math.min(limits.mostSeconds, Math.max(1, start.seconds));
    this.#timer = setTimeout(() => this.end('time'), seconds * 1000);
  }

  get number(): number {
    return this.#start.run;
  }

  end(ending: Ending): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#worker.terminate();
    for (const address of this.#addresses) URL.revokeObjectURL(address);
    const milliseconds = performance.now() - this.#startedAt;
    this.#reply({ kind: 'ended', run: this.number, ending, milliseconds });
  }

  /**
   * Takes what the guest sends: text that starts with the run's secret. Anything else is forged and
   * ends the run, before it is looked at: reading it may cost more than sending it did.
   */
  #receive(event: MessageEvent<unknown>): void {
    if (this.#over || !this.#countMessage()) return;
    const { data } = event;
    if (typeof data !== 'string' || !data.startsWith(this.#token)) return this.end('forged');
    this.#transferred += data.length;
    if (this.#transferred > limits.transferred) return this.end('transfer');
    try {
      this.#handle(JSON.parse(data.slice(this.#token.length)));
    } catch {
      this.end('broken');
    }
  }

  #handle(message: FromWorker): void {
    if (message.kind === 'done') this.end(message.ending);
    else this.#reply({ kind: 'outputs', run: this.number, outputs: message.outputs });
  }

  #countMessage(): boolean {
    const time = performance.now();
    if (time - this.#windowStart > 1000) {
      this.#windowStart = time;
      this.#inWindow = 0;
    }
    if (++this.#inWindow > limits.messagesPerSecond) this.end('flood');
    return !this.#over;
  }

  /** The program could not be read, or something was thrown where the guest does not catch. */
  #failed(event: ErrorEvent): void {
    event.preventDefault();
    const ofProgram = event.filename === this.#addresses[0];
    const line = Math.max(1, Math.min(this.#start.ownLines, event.lineno - linesBefore));
    const text = (event.message || unreadable).replace(/^Uncaught /, '');
    const output = { kind: 'error', text, line: ofProgram ? line : null, calls: [] };
    this.#reply({ kind: 'outputs', run: this.number, outputs: [output] });
    this.end('failed');
  }
}

/** For an engine that does not tell what it could not read. */
const unreadable =
  'SyntaxError: the program cannot be read. Look for brackets, quotes and names declared twice';

function addressOf(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

function secret(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(36)).join('-');
}
