import { limits } from '../limits.ts';
import { outputShape } from '../output-shape.ts';
import { endings, unreachable } from '../protocol.ts';
import type { Ended, Ending, FromFrame, Output, ToFrame } from '../protocol.ts';
import { list } from '../shape.ts';
import { connectFrame } from './sandbox-frame.ts';
import type { ConnectedFrame } from './sandbox-frame.ts';

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

/** After these the frame may still be at work on what was sent to it: the next run gets a new one. */
const spoilt: readonly Ending[] = ['flood', 'forged', 'broken', 'transfer', 'elements', 'gone'];

const outputsShape = list(outputShape, limits.outputsPerMessage);

/** The page's end of one sandbox frame. */
export class Sandbox {
  readonly #url: string;
  #frame: Promise<ConnectedFrame> | null = null;
  #run = 0;
  #events: RunEvents | null = null;
  #watch: ReturnType<typeof setInterval> | undefined;
  #watchedAt = 0;
  #heardAt = 0;
  #startedAt = 0;
  #limit = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Loads the frame, if it is not there yet. One that could not be loaded is tried again next time.
   *
   * @throws LoadError when the sandbox cannot be had
   */
  prepare(): Promise<ConnectedFrame> {
    if (this.#frame) return this.#frame;
    const frame = connectFrame(this.#url, (message) => this.#receive(message));
    this.#frame = frame;
    frame.catch(() => {
      if (this.#frame === frame) this.#frame = null;
    });
    return frame;
  }

  /** @throws LoadError when the sandbox cannot be had */
  async start(program: Program, events: RunEvents): Promise<void> {
    const run = ++this.#run;
    this.#events = events;
    this.#startedAt = performance.now();
    clearInterval(this.#watch);
    const { port } = await this.prepare();
    if (run !== this.#run || !this.#events) return;
    this.#limit = program.seconds * 1000 + grace;
    this.#startedAt = this.#heardAt = this.#watchedAt = performance.now();
    this.#watch = setInterval(() => this.#check(), pingEvery);
    port.postMessage({ kind: 'start', run, ...program } satisfies ToFrame);
  }

  /** Ends the run, whether or not the frame answers. */
  stop(ending: Ending = 'stopped'): void {
    if (!this.#events) return;
    this.#send({ kind: 'stop', run: this.#run });
    this.#end(ending, performance.now() - this.#startedAt);
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
        if (message.run === this.#run)
          this.#end(
            endings.find((ending) => ending === message.ending) ?? 'broken',
            message.milliseconds,
          );
        return;
      default:
        unreachable(message);
    }
  }

  #show(outputs: readonly unknown[]): void {
    try {
      for (const output of outputsShape(outputs, 'outputs')) this.#events?.output(output);
    } catch {
      this.stop('broken');
    }
  }

  /** A frame that is silent for too long, or too late, is thrown away with all that it runs. */
  #check(): void {
    const time = performance.now();
    // While the page itself was busy it could hear nobody: that is not the frame's silence.
    const late = time - this.#watchedAt - pingEvery;
    if (late > pingEvery) this.#heardAt = Math.min(time, this.#heardAt + late);
    this.#watchedAt = time;
    this.#send({ kind: 'ping' });
    const gone = time - this.#heardAt > goneAfter;
    if (!gone && time - this.#startedAt < this.#limit) return;
    this.#discard();
    this.#end(gone ? 'gone' : 'time', time - this.#startedAt);
  }

  #send(message: ToFrame): void {
    this.#frame?.then(
      ({ port }) => port.postMessage(message),
      () => undefined,
    );
  }

  #discard(): void {
    const frame = this.#frame;
    this.#frame = null;
    frame?.then(
      ({ element }) => element.remove(),
      () => undefined,
    );
  }

  #end(ending: Ending, milliseconds: number): void {
    clearInterval(this.#watch);
    const events = this.#events;
    this.#events = null;
    if (spoilt.includes(ending)) this.#discard();
    events?.ended({ ending, milliseconds });
  }
}
