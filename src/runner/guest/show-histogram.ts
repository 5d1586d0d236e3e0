import { field, labelJson, listJson, numberJson } from './encode.ts';
import type { Outlet } from './outlet.ts';
import * as safe from './primordials.ts';
import { readRows } from './read-series.ts';
import { linesJson, readList, send } from './show-chart.ts';
import type { Given } from './show-chart.ts';

const mostBins = 200;

/** Counts values into equal bins from the least to the greatest; the last bin holds its right edge. */
export function showHistogram(outlet: Outlet, given: Given): void {
  const single = isList(given.values);
  const rows = single ? null : readRows('show.histogram', given.values, 'numbers');
  const count = rows ? rows.count : 1;
  const list = (index: number) =>
    readList('show.histogram', 'values', rows ? rows.values[index] : given.values);
  const bins = readBins(given.bins);
  const range = rangeOf(count, list);
  const width = (range.high - range.low) / bins;
  if (!safe.isFinite(width))
    throw new safe.RealTypeError('show.histogram needs values whose range is a finite number');
  const series = listJson(count, (index) => {
    const counts = countInto(list(index), bins, range.low, width);
    const name = labelJson(rows ? rows.names[index] : 'count');
    return `{${field('name', name)},${field(
      'values',
      listJson(bins, (bin) => `${counts[bin]}`),
    )}}`;
  });
  const edges = listJson(bins + 1, (index) => numberJson(range.low + index * width));
  const fields = `${field('edges', edges)},${field('series', series)}`;
  const y = given.y === undefined ? 'count' : given.y;
  const options: Given = { title: given.title, x: given.x, y };
  send(outlet, 'histogram', options, `${fields},${field('lines', linesJson(given))}`);
}

function isList(value: unknown): boolean {
  return (
    safe.isArray(value) ||
    (typeof value === 'object' && value !== null && safe.typedArrayName(value) !== undefined)
  );
}

function readBins(bins: unknown): number {
  if (bins === undefined) return 20;
  if (typeof bins === 'number' && safe.isInteger(bins) && bins >= 1 && bins <= mostBins)
    return bins;
  throw new safe.RealTypeError(`show.histogram needs bins, a whole number from 1 to ${mostBins}`);
}

function rangeOf(count: number, list: (index: number) => ArrayLike<unknown>) {
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < count; row++) {
    const values = list(row);
    safe.times(values.length, (index) => {
      const value = values[index];
      if (typeof value !== 'number' || !safe.isFinite(value)) return;
      low = safe.min(low, value);
      high = safe.max(high, value);
    });
  }
  if (low > high) throw new safe.RealTypeError('show.histogram needs at least one finite value');
  return low === high ? { low: low - 0.5, high: high + 0.5 } : { low, high };
}

function countInto(values: ArrayLike<unknown>, bins: number, low: number, width: number) {
  const counts = safe.bare<number>();
  for (let bin = 0; bin < bins; bin++) counts[bin] = 0;
  safe.times(values.length, (index) => {
    const value = values[index];
    if (typeof value !== 'number' || !safe.isFinite(value)) return;
    counts[safe.max(0, safe.min(bins - 1, safe.floor((value - low) / width)))]++;
  });
  return counts;
}
