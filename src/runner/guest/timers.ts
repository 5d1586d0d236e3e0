import { cancelLater, isFinite, later, max, min, RealTypeError } from './primordials.ts';
import { apply, bare } from './primordials.ts';

/** Timers of a program: only functions, counted, so that a run ends when the last has fired. */
export class Timers {
  readonly #failed: (thrown: unknown) => void;
  readonly #idle: () => void;
  readonly #pending = bare<ReturnType<typeof setTimeout>>();
  #last = 0;
  count = 0;

  constructor(failed: (thrown: unknown) => void, idle: () => void) {
    this.#failed = failed;
    this.#idle = idle;
  }

  start(callback: unknown, delay: unknown, repeats: boolean, given: readonly unknown[]): number {
    if (typeof callback !== 'function') throw new RealTypeError('A timer needs a function to call');
    const number = ++this.#last;
    const wait = min(
      60_000,
      max(repeats ? 1 : 0, typeof delay === 'number' && isFinite(delay) ? delay : 0),
    );
    const fire = (): void => {
      if (!repeats) this.#forget(number);
      else this.#pending[number] = later(fire, wait);
      try {
        apply(callback, undefined, given);
      } catch (thrown) {
        this.#failed(thrown);
      }
      if (this.count === 0) this.#idle();
    };
    this.#pending[number] = later(fire, wait);
    this.count++;
    return number;
  }

  cancel(number: unknown): void {
    if (typeof number !== 'number' || this.#pending[number] === undefined) return;
    cancelLater(this.#pending[number]);
    this.#forget(number);
    if (this.count === 0) later(this.#idle, 0);
  }

  #forget(number: number): void {
    this.#pending[number] = undefined as never;
    this.count--;
  }
}

/** The timer functions that a program finds in place of the browser's. */
export function timerFunctions(timers: Timers): Record<string, unknown> {
  const cancel = (number: unknown): void => timers.cancel(number);
  return {
    setTimeout: (callback: unknown, delay: unknown, ...given: unknown[]) =>
      timers.start(callback, delay, false, given),
    setInterval: (callback: unknown, delay: unknown, ...given: unknown[]) =>
      timers.start(callback, delay, true, given),
    clearTimeout: cancel,
    clearInterval: cancel,
  };
}
