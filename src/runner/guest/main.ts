/**
 * The guest: the worker's own script. It takes its private copies, empties the global object, and
 * loads the reader's program as a second script, which hands the program to `begin`. The same text
 * runs in the browser's worker and in Node's, when recorded.
 */
import { createCheck } from './check.ts';
import { createConsole } from './console.ts';
import { failureJson } from './failure.ts';
import type { ProgramLines } from './failure.ts';
import { Outlet } from './outlet.ts';
import { defineProperty, deleteProperty, hidden, later, listen } from './primordials.ts';
import { onSettled, reasonOf } from './primordials.ts';
import { scrub } from './scrub.ts';
import { createShow } from './create-show.ts';
import { Timers, timerFunctions } from './timers.ts';

interface Settings extends ProgramLines {
  /** The run's secret: the frame believes only what carries it. */
  readonly token: string;
}

type Program = (vision: unknown, check: unknown) => Promise<unknown>;

/** Milliseconds without a timer after which a program that has not ended waits for nothing. */
const patience = 300;

const global = globalThis as unknown as Record<string, unknown>;
const post = (global.postMessage as (message: string) => void).bind(globalThis);
const loadScript = (global.importScripts as (address: string) => void).bind(globalThis);
const { token, address, first, count } = global.settings as Settings;
const lines: ProgramLines = { address, first, count };
const outlet = new Outlet((json) => {
  post(token + json);
});

const failed = (thrown: unknown): void => {
  if (outlet.ended) return;
  const { json, characters } = failureJson(thrown, lines);
  outlet.output(json, 1, characters);
};

let settled = false;
let threw = false;
const timers = new Timers(failed, () => {
  if (settled) endWhenIdle();
  else endWhenWaiting();
});

/** Two turns of the event loop: rejections that nobody handled are reported in between. */
function endWhenIdle(): void {
  later(() => {
    later(() => {
      if (timers.count === 0) outlet.end(threw ? 'failed' : 'finished');
    }, 0);
  }, 0);
}

/** Timers are the only thing that a program can wait for; `import()` fails well before. */
function endWhenWaiting(): void {
  later(() => {
    if (!settled && timers.count === 0) outlet.end('waiting');
  }, patience);
}

function start(program: Program): void {
  const done = (): void => {
    settled = true;
    if (timers.count === 0) endWhenIdle();
  };
  const running = program(global.vision, createCheck(outlet));
  defineProperty(running, 'constructor', hidden);
  onSettled(running, done, (thrown) => {
    threw = true;
    failed(thrown);
    done();
  });
  if (timers.count === 0) endWhenWaiting();
}

listen?.('unhandledrejection', (event) => {
  event.preventDefault();
  failed(reasonOf(event));
});

scrub(globalThis);
const provided: Record<string, unknown> = {
  ...timerFunctions(timers),
  console: createConsole(outlet, lines),
  show: createShow(outlet),
};
for (const name of Object.keys(provided))
  defineProperty(global, name, { value: provided[name], writable: true, configurable: true });
/** What the two scripts call, once each, and which is gone by then. */
const calledOnce: Record<string, (program: Program) => void> = {
  load: () => loadScript(address),
  begin: start,
};
for (const name of Object.keys(calledOnce)) {
  const call = calledOnce[name];
  const value = (program: Program): void => {
    deleteProperty(global, name);
    call(program);
  };
  defineProperty(global, name, { configurable: true, value });
}
