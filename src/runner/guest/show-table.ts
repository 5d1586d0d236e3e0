import { limits } from '../limits.ts';
import { field, labelJson, listJson, textJson } from './encode.ts';
import { format } from './format.ts';
import type { Outlet } from './outlet.ts';
import * as safe from './primordials.ts';

interface Columns {
  readonly keys: Readonly<Record<number, string>>;
  readonly count: number;
  readonly lists: boolean;
}

/** Shows a list of objects or of lists as a table; what is neither, as text. */
export function showTable(outlet: Outlet, rows: unknown, options: { title?: unknown }): void {
  const all: readonly unknown[] = safe.isArray(rows) ? rows : [];
  const head = all.length > 0 ? all[0] : null;
  if (!isObject(head)) return outlet.text('log', format(rows));
  const columns = columnsOf(head);
  const shown = safe.min(all.length, limits.lines);
  const cells = listJson(shown, (row) =>
    listJson(columns.count, (column) => cellJson(cell(all[row], columns, column))),
  );
  const numeric = listJson(columns.count, (column) => `${isNumeric(all, columns, column)}`);
  outlet.output(
    `${field('kind', '"table"')},${field('title', labelJson(options.title))},` +
      `${field(
        'columns',
        listJson(columns.count, (column) => labelJson(columns.keys[column])),
      )},` +
      `${field('numeric', numeric)},${field('rows', cells)},` +
      field('omitted', `${all.length - shown}`),
    shown,
    cells.length,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function columnsOf(row: object): Columns {
  const lists = safe.isArray(row);
  const found = safe.ownKeys(row);
  const keys: Record<number, string> = safe.bare();
  let count = 0;
  for (let index = 0; index < found.length && count < limits.columns; index++) {
    const key = found[index];
    if (typeof key !== 'string' || (lists && key === 'length')) continue;
    if (!safe.getOwnPropertyDescriptor(row, key)?.enumerable) continue;
    keys[count++] = key;
  }
  return { keys, count, lists };
}

function cell(row: unknown, columns: Columns, column: number): unknown {
  if (!isObject(row)) return column === 0 ? row : undefined;
  return (row as Record<string, unknown>)[columns.keys[column]];
}

function cellJson(value: unknown): string {
  if (value === undefined) return '""';
  if (typeof value === 'number') return safe.jsonString(numberText(value));
  return textJson(typeof value === 'string' ? value : format(value), limits.string);
}

/** At most six significant digits: a table is for reading, `console.log` for every digit. */
function numberText(value: number): string {
  if (!safe.isFinite(value) || safe.isInteger(value)) return `${value}`;
  return `${safe.toNumber(safe.toPrecision(value, 6))}`;
}

function isNumeric(rows: readonly unknown[], columns: Columns, column: number): boolean {
  let numeric = true;
  safe.times(rows.length, (row) => {
    const value = cell(rows[row], columns, column);
    if (typeof value !== 'number' && value !== undefined && value !== null) numeric = false;
  });
  return numeric;
}
