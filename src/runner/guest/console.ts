import type { Level } from '../protocol.ts';
import { format } from './format.ts';
import type { Outlet } from './outlet.ts';
import { charCode, slice } from './primordials.ts';
import { showTable } from './show-table.ts';

/** The console of a snippet: what it prints goes to the page, never to the browser's own console. */
export function createConsole(outlet: Outlet): object {
  const printer =
    (level: Level) =>
    (...given: unknown[]): void =>
      outlet.text(level, joined(given));
  return {
    log: printer('log'),
    debug: printer('log'),
    dir: printer('log'),
    info: printer('info'),
    warn: printer('warn'),
    error: printer('error'),
    trace: printer('warn'),
    table: (rows: unknown) => showTable(outlet, rows, {}),
    assert: (holds: unknown, ...given: unknown[]) => {
      if (!holds) outlet.text('error', `Assertion failed: ${joined(given)}`);
    },
  };
}

function joined(given: readonly unknown[]): string {
  let from = 0;
  let text = '';
  if (given.length > 1 && typeof given[0] === 'string') {
    const filled = fill(given[0], given);
    text = filled.text;
    from = filled.used;
  }
  for (let index = from; index < given.length; index++) {
    const value = given[index];
    text += (index > 0 ? ' ' : '') + (typeof value === 'string' ? value : format(value));
  }
  return text;
}

/** Fills %s, %d, %i, %f, %o, %O and %j from the values that follow the pattern. */
function fill(pattern: string, given: readonly unknown[]): { text: string; used: number } {
  let text = '';
  let from = 0;
  let used = 1;
  for (let index = 0; index + 1 < pattern.length; index++) {
    if (charCode(pattern, index) !== 37) continue;
    const letter = slice(pattern, index + 1, index + 2);
    if (letter === '%') text += slice(pattern, from, index + 1);
    else if (isPlaceholder(letter) && used < given.length) {
      const value = given[used++];
      text += slice(pattern, from, index) + (typeof value === 'string' ? value : format(value));
    } else continue;
    index++;
    from = index + 1;
  }
  return { text: text + slice(pattern, from), used };
}

function isPlaceholder(letter: string): boolean {
  switch (letter) {
    case 's':
    case 'd':
    case 'i':
    case 'f':
    case 'o':
    case 'O':
    case 'j':
      return true;
    default:
      return false;
  }
}
