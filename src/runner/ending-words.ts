import { limits } from './limits.ts';
import type { Ending } from './protocol.ts';

/** What a reader is told at the end of a run. */
export function endingWords(ending: Ending, milliseconds: number, seconds: number): string {
  const words: Readonly<Record<Ending, string>> = {
    finished: `Done in ${duration(milliseconds)}.`,
    stopped: `Stopped after ${duration(milliseconds)}.`,
    time: `Stopped: still running after ${seconds} s, the limit of this snippet. An endless loop?`,
    lines: `Stopped: more than ${limits.lines} lines of output.`,
    characters: `Stopped: more than ${limits.characters / 1000},000 characters of text.`,
    transfer: `Stopped: more than ${limits.transferred / 1e6} MB of output.`,
    flood: `Stopped: more than ${limits.messagesPerSecond} messages in one second.`,
    broken: 'Stopped: the output could not be read.',
    gone: 'The sandbox stopped answering, most likely for lack of memory. The next run gets a new one.',
  };
  return words[ending];
}

function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.max(1, Math.round(milliseconds))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
