/** The parts of a worker: two scripts, and what the first must know. */
export interface Parts {
  /** The built guest (`guest/main.ts`), a classic script. */
  readonly guest: string;
  /** A classic script that defines `vision`; empty when the program imports nothing. */
  readonly library: string;
  /** The body of an async function, without types and imports. */
  readonly program: string;
  /** How many lines of the program, from its first, are the reader's own. */
  readonly ownLines: number;
  readonly token: string;
}

/** Lines of the program's script before the reader's first. */
export const linesBefore = 1;

/**
 * The worker's own script: settings, guest, library. At its end it loads the program's script from
 * `address`. Nothing of the reader's stands in it, so nothing of theirs is hoisted above the guest.
 */
export function workerScript({ guest, library, ownLines, token }: Parts, address: string): string {
  const settings = JSON.stringify({ token, address, first: linesBefore + 1, count: ownLines });
  return `self.settings=${settings};\n${guest}\n${library}\nload();\n`;
}

/** The second script: the reader's program, on lines of its own, handed to the guest. */
export function programScript(program: string): string {
  return `begin(async ($vision, $check) => {"use strict";\n${program}\n});\n`;
}
