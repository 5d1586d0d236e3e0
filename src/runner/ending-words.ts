import { limits } from './limits.ts';
import type { Ending } from './protocol.ts';

/** How a run ended, as far as a reader is told. */
export interface Ended {
  readonly ending: Ending;
  readonly milliseconds: number;
  /** The limit of the snippet. */
  readonly seconds: number;
  /** The lines of the errors that were shown; null where one has none. */
  readonly errorLines: readonly (number | null)[];
}

/** What a reader is told at the end of a run. */
export function endingWords({ ending, milliseconds, seconds, errorLines }: Ended): string {
  const errors = errorLines.length > 0;
  const words: Readonly<Record<Ending, string>> = {
    finished: `Done in ${duration(milliseconds)}${errors ? `, with an error${placeOf(errorLines)}` : ''}.`,
    failed: `Stopped by an error${placeOf(errorLines.slice(-1))}.`,
    waiting: 'Stopped: the program waits for what cannot come, since no timer is running.',
    stopped: `Stopped after ${duration(milliseconds)}.`,
    time: `Stopped: still running after ${seconds} s, the limit of this snippet. An endless loop?`,
    lines: `Stopped: more than ${limits.lines} lines of output.`,
    characters: `Stopped: more than ${thousands(limits.characters)} characters of text.`,
    transfer: `Stopped: more than ${limits.transferred / 1e6} MB of output.`,
    elements: `Stopped: more to draw than a page can carry, over ${thousands(limits.elements)} parts.`,
    flood: `Stopped: more than ${limits.messagesPerSecond} messages in one second.`,
    forged: 'Stopped: the program tried to speak in the name of the runner.',
    broken: 'Stopped: the output could not be read.',
    gone: 'The sandbox stopped answering, most likely for lack of memory. The next run gets a new one.',
  };
  return words[ending];
}

/** What a reader is told of an exercise's checks; `solved` only if all of them came and passed. */
export function verdictWords(
  checks: readonly boolean[],
  expected: number,
  ended: Ended,
): { readonly words: string; readonly solved: boolean } {
  const passed = checks.filter(Boolean).length;
  const finished = ended.ending === 'finished';
  const complete = finished && checks.length === expected;
  if (complete && passed === expected)
    return { words: `All ${expected} checks passed. Solved.`, solved: true };
  const count = `${passed} of ${expected} checks passed`;
  if (complete) return { words: `${count}.`, solved: false };
  if (checks.length === 0) return { words: `No check ran. ${endingWords(ended)}`, solved: false };
  const missing = finished ? 'the others did not run' : `number ${checks.length + 1} did not end`;
  return { words: `${count}; ${missing}. ${endingWords(ended)}`, solved: false };
}

function placeOf([line]: readonly (number | null)[]): string {
  return line === undefined || line === null ? '' : ` in line ${line}`;
}

function thousands(count: number): string {
  return `${count / 1000},000`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.max(1, Math.round(milliseconds))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
