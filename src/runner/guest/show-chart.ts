import { limits } from '../limits.ts';
import { field, labelJson, listJson, numberJson } from './encode.ts';
import type { Outlet } from './outlet.ts';
import * as safe from './primordials.ts';
import { readBars, readPoints, readRows } from './read-series.ts';

/** Options as the program gives them: anything may be missing or of another type. */
export type Given = Readonly<Record<string, unknown>>;

export function showPoints(outlet: Outlet, type: 'line' | 'scatter', given: Given): void {
  const rows = readRows(`show.${type}`, given.series, 'points');
  let points = 0;
  const series = listJson(rows.count, (index) => {
    const { x, y, length } = readPoints(`show.${type}`, rows.values[index]);
    points += checkPoints(`show.${type}`, length);
    return `{${field('name', labelJson(rows.names[index]))},${field('x', x)},${field('y', y)}}`;
  });
  checkPoints(`show.${type}`, points);
  send(outlet, type, given, `${field('series', series)},${field('lines', linesJson(given))}`);
}

export function showBars(outlet: Outlet, given: Given): void {
  const single = given.series === undefined;
  const rows = single ? null : readRows('show.bar', given.series, 'bars');
  const first = readBars('show.bar', rows ? rows.values[0] : given.bars);
  checkPoints('show.bar', first.length * (rows ? rows.count : 1));
  const series = listJson(rows ? rows.count : 1, (index) => {
    const bars = rows && index > 0 ? readBars('show.bar', rows.values[index]) : first;
    const name = field('name', labelJson(rows ? rows.names[index] : given.y));
    return `{${name},${field('values', bars.valuesFor(first))}}`;
  });
  const fields = `${field('categories', first.labels)},${field('series', series)}`;
  send(outlet, 'bar', given, `${fields},${field('lines', linesJson(given))}`);
}

export function showHeatMap(outlet: Outlet, given: Given): void {
  const rows = readList('show.heatMap', 'rows', given.rows);
  const columns = readList('show.heatMap', 'columns', given.columns);
  const values = readList('show.heatMap', 'values', given.values);
  if (rows.length > limits.side || columns.length > limits.side)
    throw new safe.RealTypeError(`show.heatMap takes at most ${limits.side} rows and columns`);
  if (rows.length * columns.length > limits.cells)
    throw new safe.RealTypeError(`show.heatMap takes at most ${limits.cells} cells`);
  const labels = (list: ArrayLike<unknown>) => listJson(list.length, (at) => labelJson(list[at]));
  const cells = listJson(rows.length, (row) => {
    const line = readList('show.heatMap', `values[${row}]`, values[row]);
    return listJson(columns.length, (column) => numberJson(line[column]));
  });
  const fields = `${field('rows', labels(rows))},${field('columns', labels(columns))}`;
  send(outlet, 'heatMap', given, `${fields},${field('values', cells)}`);
}

export function readList(caller: string, name: string, value: unknown): ArrayLike<unknown> {
  const isList = safe.isArray(value) || (isObject(value) && safe.typedArrayName(value));
  if (!isList) throw new safe.RealTypeError(`${caller} needs ${name}, a list`);
  return value as ArrayLike<unknown>;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function linesJson(given: Given): string {
  if (given.lines === undefined) return '[]';
  const lines = readList('show', 'lines', given.lines);
  return listJson(safe.min(lines.length, 8), (index) => {
    const line: Given = safe.ownFields(lines[index]);
    const axis = line.x === undefined ? 'y' : 'x';
    const at = line[axis];
    if (typeof at !== 'number' || !safe.isFinite(at))
      throw new safe.RealTypeError('A line of a chart needs x or y, a finite number');
    return `{${field('axis', `"${axis}"`)},${field('at', numberJson(at))},${field('label', labelJson(line.label))}}`;
  });
}

export function checkPoints(caller: string, count: number): number {
  if (count <= limits.points) return count;
  throw new safe.RealTypeError(`${caller} takes at most ${limits.points} points; found ${count}`);
}

export function send(outlet: Outlet, type: string, given: Given, fields: string): void {
  const axis = (label: unknown) => `{${field('label', labelJson(label))}}`;
  const chart =
    `${field('type', `"${type}"`)},${field('title', labelJson(given.title))},` +
    `${field('x', axis(given.x))},${field('y', axis(given.y))},${fields}`;
  outlet.output(`${field('kind', '"chart"')},${field('chart', `{${chart}}`)}`, 1, 0);
}
