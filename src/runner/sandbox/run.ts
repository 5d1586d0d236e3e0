import { compose, linesBefore } from '../compose.ts';
import { limits } from '../limits.ts';
import type { Ending, FromFrame, FromWorker, Start } from '../protocol.ts';

/** One run: one worker, from its start to its end. Nothing of it survives. */
export class Run {
  readonly #start: Start;
  readonly #token = secret();
  readonly #startedAt = performance.now();
  readonly #reply: (message: FromFrame) => void;
  readonly #before: number;
  readonly #worker: Worker;
  readonly #url: string;
  readonly #timer: ReturnType<typeof setTimeout>;
  #transferred = 0;
  #windowStart = 0;
  #inWindow = 0;
  #over = false;

  constructor(start: Start, guest: string, reply: (message: FromFrame) => void) {
    this.#start = start;
    this.#reply = reply;
    this.#before = linesBefore({ guest, library: start.library });
    const text = compose({ ...start, guest, token: this.#token });
    this.#url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    this.#worker = new Worker(this.#url);
    this.#worker.onmessage = ({ data }) => this.#receive(data);
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
    URL.revokeObjectURL(this.#url);
    const milliseconds = performance.now() - this.#startedAt;
    this.#reply({ kind: 'ended', run: this.number, ending, milliseconds });
  }

  /** Takes what the guest sends: text that starts with the run's secret. Anything else is forged. */
  #receive(data: unknown): void {
    if (this.#over) return;
    if (typeof data !== 'string' || !this.#withinLimits(data)) return;
    if (!data.startsWith(this.#token)) return;
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

  #withinLimits(data: string): boolean {
    this.#transferred += data.length;
    if (this.#transferred > limits.transferred) this.end('transfer');
    const time = performance.now();
    if (time - this.#windowStart > 1000) {
      this.#windowStart = time;
      this.#inWindow = 0;
    }
    if (++this.#inWindow > limits.messagesPerSecond) this.end('flood');
    return !this.#over;
  }

  /** The text could not be parsed, or something was thrown where the guest does not catch. */
  #failed(event: ErrorEvent): void {
    event.preventDefault();
    const line = Math.max(1, Math.min(this.#start.ownLines, event.lineno - this.#before));
    const text = (event.message || unreadable).replace(/^Uncaught /, '');
    const output = { kind: 'error', text, line: event.lineno ? line : null, calls: [] };
    this.#reply({ kind: 'outputs', run: this.number, outputs: [output] });
    this.end('finished');
  }
}

/** Firefox does not tell a frame of opaque origin what it could not parse, and where. */
const unreadable =
  'SyntaxError: the program cannot be read. Look for brackets, quotes and names declared twice';

function secret(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(36)).join('-');
}
