import { limits } from '../limits.ts';
import type { Ending, Level } from '../protocol.ts';
import { field, textJson } from './encode.ts';
import { later, max, min, now, indexOf } from './primordials.ts';

/** Outputs that may leave at once; more wait up to a batch. The bucket refills in a second. */
const burst = 100;
/** Outputs that wait while the bucket is empty, at most. */
const batchCharacters = 20_000;

/**
 * The only way out of the worker. Counts lines and characters, and joins outputs into batches when
 * they come faster than a hundred a second, so that the frame is never flooded by honest work.
 */
export class Outlet {
  readonly #send: (json: string) => void;
  #lines = 0;
  #characters = 0;
  #tokens = burst;
  #refilledAt = now();
  #waiting = '';
  #flushing = false;
  #ended = false;

  constructor(send: (json: string) => void) {
    this.#send = send;
  }

  get ended(): boolean {
    return this.#ended;
  }

  text(level: Level, text: string): void {
    const longest = max(1, limits.characters - this.#characters);
    const shown = field('text', textJson(text, longest));
    const fields = `${field('kind', '"text"')},${field('level', `"${level}"`)},${shown}`;
    this.output(fields, countLines(text), text.length);
  }

  /** Sends an output by the inside of its JSON object; ends the run when it goes over a limit. */
  output(fields: string, lines: number, characters: number): void {
    if (this.#ended) return;
    this.#lines += lines;
    this.#characters += characters;
    if (this.#lines > limits.lines) return this.end('lines');
    this.#waiting += `${this.#waiting === '' ? '' : ','}{${fields}}`;
    if (this.#characters > limits.characters) return this.end('characters');
    this.#refill();
    if (this.#tokens >= 1 || this.#waiting.length > batchCharacters) this.flush();
    else this.#flushSoon();
  }

  flush(): void {
    if (this.#waiting === '') return;
    this.#tokens = max(0, this.#tokens - 1);
    const outputs = this.#waiting;
    this.#waiting = '';
    this.#send(`{${field('kind', '"outputs"')},${field('outputs', `[${outputs}]`)}}`);
  }

  end(ending: Ending): void {
    if (this.#ended) return;
    this.flush();
    this.#ended = true;
    this.#send(`{${field('kind', '"done"')},${field('ending', `"${ending}"`)}}`);
  }

  #refill(): void {
    const time = now();
    this.#tokens = min(burst, this.#tokens + ((time - this.#refilledAt) * burst) / 1000);
    this.#refilledAt = time;
  }

  #flushSoon(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    later(() => {
      this.#flushing = false;
      this.flush();
    }, 16);
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = indexOf(text, '\n'); at >= 0; at = indexOf(text, '\n', at + 1)) lines++;
  return lines;
}
