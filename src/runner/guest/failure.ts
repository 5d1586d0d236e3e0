import { limits } from '../limits.ts';
import { field, labelJson, listJson, textJson } from './encode.ts';
import { format } from './format.ts';
import { errorText, isKind, ownValue } from './format-special.ts';
import * as safe from './primordials.ts';

/** Where the reader's program stands: its script's address, and lines of that script from 1. */
export interface ProgramLines {
  readonly address: string;
  readonly first: number;
  readonly count: number;
}

/** Causes of an error that are told, each the cause of the one before. */
const mostCauses = 4;

/** The fields of an `ErrorOutput` for whatever was thrown. */
export function failureJson(thrown: unknown, lines: ProgramLines) {
  const calls = callsOf(thrown, lines);
  const line = calls.count > 0 ? `${calls.lines[0]}` : 'null';
  const list = listJson(
    calls.count,
    (at) => `{${field('name', labelJson(calls.names[at]))},${field('line', `${calls.lines[at]}`)}}`,
  );
  const words = describe(thrown) + describeCauses(thrown);
  const text = textJson(words, limits.characters / 10);
  const json = `${field('kind', '"error"')},${field('text', text)},${field('line', line)},${field('calls', list)}`;
  return { json, characters: text.length };
}

function describe(thrown: unknown): string {
  try {
    if (typeof thrown === 'object' && thrown !== null && isKind(thrown, 'Error'))
      return errorText(thrown);
    return `Thrown: ${typeof thrown === 'string' ? thrown : format(thrown)}`;
  } catch {
    return 'Thrown: something that cannot be shown';
  }
}

function describeCauses(thrown: unknown): string {
  let text = '';
  let cause = causeOf(thrown);
  for (let step = 0; step < mostCauses && cause !== undefined && cause !== null; step++) {
    text += `\nCaused by ${describe(cause)}`;
    cause = causeOf(cause);
  }
  return text;
}

function causeOf(thrown: unknown): unknown {
  try {
    return ownValue(thrown, 'cause');
  } catch {
    return undefined;
  }
}

/** The calls of an error's stack that lie in the reader's program, innermost first. */
export function callsOf(thrown: unknown, { address, first, count: programLines }: ProgramLines) {
  const names = safe.bare<string>();
  const lines = safe.bare<number>();
  let count = 0;
  const stack = stackOf(thrown);
  for (let start = 0; start < stack.length && count < 10;) {
    const end = safe.indexOf(stack, '\n', start);
    const row = safe.slice(stack, start, end < 0 ? stack.length : end);
    const line = safe.indexOf(row, address) < 0 ? 0 : lineOf(row) - first + 1;
    if (line >= 1 && line <= programLines) {
      names[count] = nameOf(row);
      lines[count++] = line;
    }
    start += row.length + 1;
  }
  return { names, lines, count };
}

function stackOf(thrown: unknown): string {
  try {
    if (typeof thrown !== 'object' || thrown === null) return '';
    const own = ownValue(thrown, 'stack');
    const stack = typeof own === 'string' ? own : safe.errorStack(thrown);
    return typeof stack === 'string' ? safe.slice(stack, 0, 10_000) : '';
  } catch {
    return '';
  }
}

/** The line of a stack's row: the number before the last colon, as `…:line:column` ends it. */
function lineOf(row: string): number {
  const column = safe.lastIndexOf(row, ':');
  const line = safe.lastIndexOf(row, ':', column - 1);
  if (line < 0) return 0;
  const number = safe.toNumber(safe.slice(row, line + 1, column));
  return safe.isInteger(number) ? number : 0;
}

/** The function's name: `    at name (…` in Chromium and Node, `name@…` in Firefox and Safari. */
function nameOf(row: string): string {
  const at = safe.indexOf(row, '    at ');
  const bracket = safe.indexOf(row, ' (');
  if (at === 0) {
    const name = bracket > 7 ? safe.slice(row, 7, bracket) : '';
    return safe.indexOf(name, 'async ') === 0 ? safe.slice(name, 6) : name;
  }
  const sign = safe.indexOf(row, '@');
  const name = sign > 0 ? safe.slice(row, 0, sign) : '';
  return safe.indexOf(name, 'async*') === 0 ? safe.slice(name, 6) : name;
}
