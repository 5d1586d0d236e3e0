/** The parts of a worker's text. */
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

/** The whole text of a worker; the program starts on a line of its own, which the guest knows. */
export function compose({ guest, library, program, ownLines, token }: Parts): string {
  const before = `${guest}\n${library}\nbegin(async ($vision, $check) => {"use strict";`;
  // Two lines: the settings, and the one on which `begin(` stands.
  const first = countLines(before) + 2;
  const settings = JSON.stringify({ token, first, count: ownLines });
  return `self.settings=${settings};\n${before}\n${program}\n});\n`;
}

/** How many lines stand before the program: an engine's line number minus this is the reader's. */
export function linesBefore({ guest, library }: Pick<Parts, 'guest' | 'library'>): number {
  return countLines(`${guest}\n${library}\n`) + 1;
}

export function countLines(text: string): number {
  return text.split('\n').length;
}
