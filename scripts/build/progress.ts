/** How often a terminal that cannot rewrite a line gets a new one. */
const quietMilliseconds = 20_000;

/** One line that says how far a phase of the work is, rewritten in place where the terminal can. */
export class Progress {
  readonly #name: string;
  readonly #started = Date.now();
  #written = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** @param expected how many there will be, as far as is known: an earlier count may be outgrown */
  show(done: number, expected: number | undefined): void {
    if (done === 0) return;
    const total = expected !== undefined && expected >= done ? expected : undefined;
    const now = Date.now();
    if (!process.stdout.isTTY && now - (this.#written || this.#started) < quietMilliseconds) return;
    this.#written = now;
    const seconds = (now - this.#started) / 1000;
    const left =
      total && done > total / 10 ? Math.round((seconds / done) * (total - done)) : undefined;
    const of = total === undefined ? '' : ` of ${total}`;
    const words = `${this.#name}: ${done}${of}${left === undefined ? '' : `, about ${left} s left`}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${words}`);
    else console.log(words);
  }

  /** The phase's last line. */
  end(words: string): void {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
    const seconds = Math.round((Date.now() - this.#started) / 1000);
    console.log(`${this.#name}: ${words} (${seconds} s)`);
  }
}
