import { outputShape } from '../output-shape.ts';
import type { Connect, Ended, FromFrame, Output, ToFrame } from '../protocol.ts';
import { unreachable } from '../protocol.ts';

/** A program, ready to run. */
export interface Program {
  readonly program: string;
  readonly ownLines: number;
  readonly library: string;
  readonly seconds: number;
}

/** What a run tells the page. */
export interface RunEvents {
  output(output: Output): void;
  ended(ended: Pick<Ended, 'ending' | 'milliseconds'>): void;
}

const pingEvery = 400;
/** Milliseconds of silence after which a frame counts as gone: its process has died. */
const goneAfter = 2_400;
/** Milliseconds that the frame may be late with the end of a run before the page ends it. */
const grace = 1_000;

/** The page's end of one sandbox frame. */
export class Sandbox {
  readonly #url: string;
  #frame: HTMLIFrameElement | null = null;
  #port: Promise<MessagePort> | null = null;
  #run = 0;
  #events: RunEvents | null = null;
  #watch: ReturnType<typeof setInterval> | undefined;
  #heardAt = 0;
  #startedAt = 0;
  #limit = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** Loads the frame, if it is not there yet. */
  prepare(): Promise<MessagePort> {
    this.#port ??= this.#connect();
    return this.#port;
  }

  async start(program: Program, events: RunEvents): Promise<void> {
    const run = ++this.#run;
    this.#events = events;
    this.#startedAt = this.#heardAt = performance.now();
    this.#limit = program.seconds * 1000 + grace;
    clearInterval(this.#watch);
    this.#watch = setInterval(() => this.#check(), pingEvery);
    const port = await this.prepare();
    if (run !== this.#run || !this.#events) return;
    const message: ToFrame = { kind: 'start', run, ...program };
    this.#startedAt = this.#heardAt = performance.now();
    port.postMessage(message);
  }

  /** Ends the run, whether or not the frame answers. */
  stop(): void {
    const message: ToFrame = { kind: 'stop', run: this.#run };
    void this.#port?.then((port) => port.postMessage(message));
    this.#end('stopped', performance.now() - this.#startedAt);
  }

  async #connect(): Promise<MessagePort> {
    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = 'Sandbox in which snippets run';
    frame.hidden = true;
    // A frame without an origin is out of the service worker's reach, so without a network the page
    // fetches its text. The policy stands in that text, and the site has none that it could inherit.
    if (navigator.onLine) frame.src = this.#url;
    else frame.srcdoc = await (await fetch(this.#url)).text();
    return new Promise((resolve) => {
      const ready = (event: MessageEvent): void => {
        if (event.source !== frame.contentWindow || event.data?.kind !== 'frame-ready') return;
        removeEventListener('message', ready);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.#receive(data);
        const message: Connect = { kind: 'connect' };
        frame.contentWindow?.postMessage(message, '*', [port2]);
        resolve(port1);
      };
      addEventListener('message', ready);
      document.body.append(frame);
    });
  }

  #receive(message: FromFrame): void {
    this.#heardAt = performance.now();
    switch (message.kind) {
      case 'pong':
        return;
      case 'outputs':
        if (message.run === this.#run) this.#show(message.outputs);
        return;
      case 'ended':
        if (message.run === this.#run) this.#end(message.ending, message.milliseconds);
        return;
      default:
        unreachable(message);
    }
  }

  #show(outputs: readonly unknown[]): void {
    try {
      for (const output of outputs) this.#events?.output(outputShape(output, 'output'));
    } catch {
      this.stop();
    }
  }

  /** A frame that is silent for too long, or too late, is thrown away with all that it runs. */
  #check(): void {
    const time = performance.now();
    void this.#port?.then((port) => port.postMessage({ kind: 'ping' } satisfies ToFrame));
    const gone = time - this.#heardAt > goneAfter;
    if (!gone && time - this.#startedAt < this.#limit) return;
    this.#discard();
    this.#end(gone ? 'gone' : 'time', time - this.#startedAt);
  }

  #discard(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#port = null;
  }

  #end(ending: Ended['ending'], milliseconds: number): void {
    clearInterval(this.#watch);
    const events = this.#events;
    this.#events = null;
    events?.ended({ ending, milliseconds });
  }
}
