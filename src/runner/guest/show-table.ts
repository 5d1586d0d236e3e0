import { limits } from '../limits.ts';
import { field, labelJson, listJson, textJson } from './encode.ts';
import { format } from './format.ts';
import type { Outlet } from './outlet.ts';
import * as safe from './primordials.ts';

/** Keys of one row that are looked at. */
const mostKeys = 200;

interface TableOptions {
  readonly title?: unknown;
  /** The names of the columns to show; all unless given. */
  readonly columns?: unknown;
}

interface Columns {
  readonly keys: Readonly<Record<number, string>>;
  readonly count: number;
}

/** Shows a list of objects or of lists as a table; what is neither, as text. */
export function showTable(outlet: Outlet, rows: unknown, options: TableOptions): void {
  const all: readonly unknown[] = safe.isArray(rows) ? rows : [];
  const head = all.length > 0 ? all[0] : null;
  if (!isObject(head)) return outlet.text('log', format(rows));
  showRows(outlet, all, options);
}

/** Shows rows as they are, objects or lists, of which there is at least one. */
export function showRows(outlet: Outlet, all: ArrayLike<unknown>, options: TableOptions): void {
  const columns = columnsOf(all, options.columns);
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

function isList(value: unknown): value is ArrayLike<unknown> {
  if (safe.isArray(value)) return true;
  return isObject(value) && typeof (value as { length?: unknown }).length === 'number';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The columns of all rows together, in the order in which they first come. */
function columnsOf(rows: ArrayLike<unknown>, chosen: unknown): Columns {
  const keys: Record<number, string> = safe.bare();
  const known = safe.bare<boolean>();
  let count = 0;
  const add = (key: unknown): void => {
    if (typeof key !== 'string' || known[key] || count === limits.columns) return;
    known[key] = true;
    keys[count++] = key;
  };
  if (isList(chosen)) safe.times(chosen.length, (index) => add(chosen[index]));
  else
    for (let row = 0; row < rows.length && row < limits.lines && count < limits.columns; row++) {
      const given = rows[row];
      if (!isObject(given)) continue;
      const found = safe.ownKeys(given);
      safe.times(safe.min(found.length, mostKeys), (index) => {
        if (safe.getOwnPropertyDescriptor(given, found[index])?.enumerable) add(found[index]);
      });
    }
  return { keys, count };
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

function isNumeric(rows: ArrayLike<unknown>, columns: Columns, column: number): boolean {
  let numeric = true;
  safe.times(rows.length, (row) => {
    const value = cell(rows[row], columns, column);
    if (typeof value !== 'number' && value !== undefined && value !== null) numeric = false;
  });
  return numeric;
}
