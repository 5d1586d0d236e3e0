import { limits } from '../limits.ts';
import type { Level } from '../protocol.ts';
import { showConsoleTable } from './console-table.ts';
import { field } from './encode.ts';
import { callsOf } from './failure.ts';
import type { ProgramLines } from './failure.ts';
import { format } from './format.ts';
import { filled } from './format-pattern.ts';
import type { Outlet } from './outlet.ts';
import { bare, indexOf, max, now, RealError, slice, toPrecision } from './primordials.ts';

/** The console of a snippet: what it prints goes to the page, never to the browser's own console. */
export function createConsole(outlet: Outlet, lines: ProgramLines): object {
  const groups = new Groups();
  const print = (level: Level, text: string): void => outlet.text(level, groups.indented(text));
  const printer =
    (level: Level) =>
    (...given: unknown[]): void =>
      print(level, joined(given));
  const group = (...given: unknown[]): void => {
    if (given.length > 0) print('log', joined(given));
    groups.open();
  };
  return {
    log: printer('log'),
    debug: printer('log'),
    info: printer('info'),
    warn: printer('warn'),
    error: printer('error'),
    dir: (value: unknown) => print('log', format(value)),
    dirxml: printer('log'),
    table: (data: unknown, columns: unknown) => {
      if (!showConsoleTable(outlet, data, columns)) print('log', joined([data]));
    },
    assert: (holds: unknown, ...given: unknown[]) => {
      if (holds) return;
      print('error', given.length > 0 ? `Assertion failed: ${joined(given)}` : 'Assertion failed');
    },
    trace: (...given: unknown[]) => print('log', traced(joined(given), lines)),
    group,
    groupCollapsed: group,
    groupEnd: () => groups.close(),
    ...counters(print),
    ...stopwatches(print),
    clear: () => {
      groups.closeAll();
      outlet.output(field('kind', '"clear"'), 1, 0);
    },
    // For the browser's own tools, which see nothing of a snippet.
    profile: () => undefined,
    profileEnd: () => undefined,
    timeStamp: () => undefined,
  };
}

type Print = (level: Level, text: string) => void;

/** How far groups move text to the right. */
class Groups {
  #indent = '';

  open(): void {
    if (this.#indent.length < 20) this.#indent += '  ';
  }

  close(): void {
    this.#indent = slice(this.#indent, 2);
  }

  closeAll(): void {
    this.#indent = '';
  }

  indented(text: string): string {
    if (this.#indent === '') return text;
    let moved = '';
    let from = 0;
    for (let at = indexOf(text, '\n'); at >= 0; at = indexOf(text, '\n', from)) {
      moved += this.#indent + slice(text, from, at + 1);
      from = at + 1;
    }
    return moved + this.#indent + slice(text, from);
  }
}

function counters(print: Print): object {
  const counts = bare<number>();
  return {
    count: (label: unknown) => {
      const name = nameOf(label);
      counts[name] = (counts[name] ?? 0) + 1;
      print('log', `${name}: ${counts[name]}`);
    },
    countReset: (label: unknown) => {
      const name = nameOf(label);
      if (counts[name] === undefined) print('warn', `Nothing was counted as '${name}'`);
      counts[name] = 0;
    },
  };
}

function stopwatches(print: Print): object {
  const begun = bare<number | undefined>();
  const tell = (name: string, rest: readonly unknown[], ends: boolean): void => {
    const from = begun[name];
    if (from === undefined) return print('warn', `No timer is called '${name}'`);
    const more = rest.length > 1 ? ` ${joined(rest, 1)}` : '';
    print('log', `${name}: ${toPrecision(max(0.001, now() - from), 3)} ms${more}`);
    if (ends) begun[name] = undefined;
  };
  return {
    time: (label: unknown) => {
      const name = nameOf(label);
      if (begun[name] !== undefined) print('warn', `A timer called '${name}' runs already`);
      else begun[name] = now();
    },
    timeLog: (...given: unknown[]) => tell(nameOf(given[0]), given, false),
    timeEnd: (label: unknown) => tell(nameOf(label), [], true),
  };
}

function nameOf(label: unknown): string {
  if (label === undefined) return 'default';
  return slice(typeof label === 'string' ? label : format(label), 0, limits.label);
}

function traced(text: string, programLines: ProgramLines): string {
  const { names, lines, count } = callsOf(new RealError(), programLines);
  let trace = text === '' ? 'Trace' : `Trace: ${text}`;
  for (let at = 0; at < count; at++)
    trace += `\n  ${names[at] === '' ? 'the program' : names[at]}, line ${lines[at]}`;
  return trace;
}

function joined(given: readonly unknown[], start = 0): string {
  let from = start;
  let text = '';
  const pattern = given[start];
  if (given.length > start + 1 && typeof pattern === 'string') {
    const first = filled(pattern, given, start + 1);
    text = first.text;
    from = first.used;
  }
  for (let index = from; index < given.length; index++) {
    const value = given[index];
    text += (index > start ? ' ' : '') + (typeof value === 'string' ? value : format(value));
  }
  return text;
}
