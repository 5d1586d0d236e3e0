import { limits } from '../limits.ts';
import type { Outlet } from './outlet.ts';
import * as safe from './primordials.ts';
import { showRows } from './show-table.ts';

const indexColumn = '(index)';
const valueColumn = 'Value';

/**
 * `console.table` as browsers have it: a row for each entry of a list or an object, its index first,
 * then the keys of all entries together, then the entries that have no keys.
 *
 * @param chosen the names of the columns to show beside the index; all unless it is a list
 * @returns false where there is no row to show
 */
export function showConsoleTable(outlet: Outlet, data: unknown, chosen: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const keys = safe.ownKeys(data);
  const rows = safe.bare<unknown>();
  let count = 0;
  safe.times(safe.min(keys.length, limits.lines + 1), (at) => {
    const key = keys[at];
    if (typeof key !== 'string' || !isEnumerable(data, key)) return;
    rows[count++] = rowOf(key, (data as Record<string, unknown>)[key]);
  });
  if (count === 0) return false;
  rows.length = safe.isArray(data) ? safe.max(count, data.length) : count;
  showRows(outlet, rows as unknown as ArrayLike<unknown>, { columns: columnsOf(chosen) });
  return true;
}

function rowOf(key: string, value: unknown): object {
  const row = safe.bare<unknown>();
  row[indexColumn] = key;
  if (typeof value !== 'object' || value === null) {
    row[valueColumn] = value;
    return row;
  }
  const keys = safe.ownKeys(value);
  safe.times(safe.min(keys.length, limits.columns), (at) => {
    const name = keys[at];
    if (typeof name === 'string' && isEnumerable(value, name))
      row[name] = (value as Record<string, unknown>)[name];
  });
  return row;
}

function isEnumerable(value: object, key: string): boolean {
  return safe.getOwnPropertyDescriptor(value, key)?.enumerable === true;
}

/** The chosen columns behind the index, as a list that no prototype can tamper with. */
function columnsOf(chosen: unknown): unknown {
  if (!safe.isArray(chosen)) return undefined;
  const columns = safe.bare<unknown>();
  columns[0] = indexColumn;
  safe.times(chosen.length, (at) => {
    columns[at + 1] = chosen[at];
  });
  columns.length = chosen.length + 1;
  return columns;
}
