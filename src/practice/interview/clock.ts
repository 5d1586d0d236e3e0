/** Seconds that run down, and can be held. */
export class Clock {
  readonly seconds: number;
  /** When it ran last, in milliseconds; undefined while it is held. */
  #since: number | undefined;
  #run = 0;
  readonly #now: () => number;

  constructor(seconds: number, now: () => number = Date.now) {
    this.seconds = seconds;
    this.#now = now;
  }

  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** Milliseconds that it has run, those past its end included. */
  get run(): number {
    return this.#run + (this.#since === undefined ? 0 : this.#now() - this.#since);
  }

  /** Seconds that are left, rounded up; never below zero. */
  get left(): number {
    return Math.max(0, Math.ceil(this.seconds - this.run / 1000));
  }

  /** From 1 at the start to 0 at the end. */
  get share(): number {
    return Math.max(0, 1 - this.run / 1000 / this.seconds);
  }

  start(): void {
    this.#since ??= this.#now();
  }

  hold(): void {
    this.#run = this.run;
    this.#since = undefined;
  }
}

/** Minutes and seconds as a clock shows them. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
