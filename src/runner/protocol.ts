import type { Chart, Picture } from '../charts/chart.ts';

/**
 * Everything that is said between the page, the sandbox frame and the worker that runs a program.
 *
 * page ⇄ frame: structured messages over one `MessagePort` (`ToFrame`, `FromFrame`).
 * worker → frame: `FromWorker`, each one JSON text behind the run's secret token; the frame hands
 * outputs on unread, the page checks their shape (`output-shape.ts`) before it uses them.
 * Nothing is ever sent to the worker: it loads the program as a script of its own.
 */

/** Sent from the frame to the page as a window message, once: the frame's script has started. */
export interface FrameReady {
  readonly kind: 'frame-ready';
}

/** Sent from the page to the frame as a window message, once, with the port that all else uses. */
export interface Connect {
  readonly kind: 'connect';
}

/** Sent from the page to the frame: start this program; a run that still goes on is ended first. */
export interface Start {
  readonly kind: 'start';
  /** Number of the run; all that belongs to it carries the number. */
  readonly run: number;
  /** The library, a classic script that defines `vision`. */
  readonly library: string;
  /** The program without types and imports, the body of an async function. */
  readonly program: string;
  /** How many lines of the program, from its first, are the reader's own. */
  readonly ownLines: number;
  readonly seconds: number;
}

/** Sent from the page to the frame: end the run now. */
export interface Stop {
  readonly kind: 'stop';
  readonly run: number;
}

/** Sent from the page to the frame while a run goes on: are you still there? */
export interface Ping {
  readonly kind: 'ping';
}

export type ToFrame = Start | Stop | Ping;

/** Sent from the frame to the page: the answer to a ping. */
export interface Pong {
  readonly kind: 'pong';
}

/** Sent from the frame to the page: outputs in order, passed on unread from the worker. */
export interface Outputs {
  readonly kind: 'outputs';
  readonly run: number;
  readonly outputs: readonly unknown[];
}

/** Why a run ended; what a `failed` program threw is an output of its own. */
export const endings = [
  'finished',
  'failed',
  'waiting',
  'stopped',
  'time',
  'lines',
  'characters',
  'transfer',
  'elements',
  'flood',
  'forged',
  'broken',
  'gone',
] as const;
export type Ending = (typeof endings)[number];

/** Sent from the frame to the page: the run is over and its worker has been ended. */
export interface Ended {
  readonly kind: 'ended';
  readonly run: number;
  readonly ending: Ending;
  readonly milliseconds: number;
}

export type FromFrame = Pong | Outputs | Ended;

/** Sent from the worker to the frame: things to show, in order, each an `Output`. */
export interface OutputsMessage {
  readonly kind: 'outputs';
  readonly outputs: readonly unknown[];
}

/** Sent from the worker to the frame, last: the program and its timers are done, or a limit was hit. */
export interface DoneMessage {
  readonly kind: 'done';
  readonly ending: Ending;
}

export type FromWorker = OutputsMessage | DoneMessage;

export type Level = 'log' | 'info' | 'warn' | 'error';

/** A line of text, or several. */
export interface TextOutput {
  readonly kind: 'text';
  readonly level: Level;
  readonly text: string;
}

/** A table; `numeric` says which columns align as numbers. */
export interface TableOutput {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly string[];
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that were left out. */
  readonly omitted: number;
}

export interface ChartOutput {
  readonly kind: 'chart';
  readonly chart: Chart;
}

export interface PicturesOutput {
  readonly kind: 'pictures';
  readonly title: string;
  readonly pictures: readonly Picture[];
}

/** How far long work has come; each replaces the one before. */
export interface ProgressOutput {
  readonly kind: 'progress';
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

/** Something thrown; lines and columns are those of the reader's program, from 1. */
export interface ErrorOutput {
  readonly kind: 'error';
  readonly text: string;
  readonly line: number | null;
  readonly calls: readonly { readonly name: string; readonly line: number }[];
}

/** A box of pixels that an exercise's function was called with, by its parameter's name. */
export interface ArgumentBox {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The verdict of one check of an exercise; a failed one has the boxes of the call that failed. */
export interface CheckOutput {
  readonly kind: 'check';
  readonly name: string;
  readonly passed: boolean;
  readonly text: string;
  readonly boxes: readonly ArgumentBox[];
}

/** Takes away what the run has shown so far, as `console.clear` does. */
export interface ClearOutput {
  readonly kind: 'clear';
}

export type Output =
  | TextOutput
  | TableOutput
  | ChartOutput
  | PicturesOutput
  | ProgressOutput
  | ErrorOutput
  | CheckOutput
  | ClearOutput;

/** Closes a `switch` over a union: a kind that is not handled fails to compile. */
export function unreachable(value: never): never {
  throw new TypeError(`Unexpected ${JSON.stringify(value)}`);
}
