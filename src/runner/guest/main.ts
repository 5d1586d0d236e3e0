/**
 * The guest: the first part of the text of every worker. It takes its private copies, empties the
 * global object, and leaves one function behind, which the last part of the text calls with the
 * reader's program. The same text runs in the browser's worker and in Node's, when recorded.
 */
import { createCheck } from './check.ts';
import { createConsole } from './console.ts';
import { failureJson } from './failure.ts';
import type { ProgramLines } from './failure.ts';
import { Outlet } from './outlet.ts';
import { defineProperty, hidden, later, listen, reasonOf, onSettled } from './primordials.ts';
import { scrub } from './scrub.ts';
import { createShow } from './create-show.ts';
import { Timers, timerFunctions } from './timers.ts';

interface Settings extends ProgramLines {
  /** The run's secret: the frame believes only what carries it. */
  readonly token: string;
}

type Program = (vision: unknown, check: unknown) => Promise<unknown>;

const global = globalThis as unknown as Record<string, unknown>;
const post = (global.postMessage as (message: string) => void).bind(globalThis);
const { token, first, count } = global.settings as Settings;
const lines: ProgramLines = { first, count };
const outlet = new Outlet((json) => {
  post(token + json);
});

const failed = (thrown: unknown): void => {
  outlet.output(failureJson(thrown, lines), 1, 0);
};

let settled = false;
const timers = new Timers(failed, () => {
  if (settled) endWhenIdle();
});

/** Two turns of the event loop: rejections that nobody handled are reported in between. */
function endWhenIdle(): void {
  later(() => {
    later(() => {
      if (timers.count === 0) outlet.end('finished');
    }, 0);
  }, 0);
}

function start(program: Program): void {
  const done = (): void => {
    settled = true;
    endWhenIdle();
  };
  const running = program(global.vision, createCheck(outlet));
  defineProperty(running, 'constructor', hidden);
  onSettled(running, done, (thrown) => {
    failed(thrown);
    done();
  });
}

listen?.('unhandledrejection', (event) => {
  event.preventDefault();
  failed(reasonOf(event));
});

scrub(globalThis);
const provided: Record<string, unknown> = {
  ...timerFunctions(timers),
  console: createConsole(outlet),
  show: createShow(outlet),
};
for (const name of Object.keys(provided))
  defineProperty(global, name, { value: provided[name], writable: true, configurable: true });
defineProperty(global, 'begin', {
  configurable: true,
  value: (program: Program) => {
    delete global.begin;
    start(program);
  },
});
