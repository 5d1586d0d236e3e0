import type { HeatMapChart, HistogramChart, BarChart, PointChart } from '../charts/chart.ts';
import type { Chart, Picture, ReferenceLine } from '../charts/chart.ts';
import { visible } from './guest/visible.ts';
import { limits } from './limits.ts';
import type { Output } from './protocol.ts';
import { finite, list, object, oneOf, orNull, tagged } from './shape.ts';
import { text, truth, where, whole } from './shape.ts';
import type { Shape } from './shape.ts';

/** A text as readers see it: what hides is named, whoever sent it. */
const seen =
  (longest: number): Shape<string> =>
  (value, path) =>
    visible(text(longest)(value, path));

const label = seen(limits.label);
const axis = object({ label });
const numbers = list(orNull(finite), limits.points);
const titled = { title: label, x: axis, y: axis };
const lines = list<ReferenceLine>(object({ axis: oneOf('x', 'y'), at: finite, label }), 8);
const points = list(object({ name: label, x: numbers, y: numbers }), limits.series);
const values = list(object({ name: label, values: numbers }), limits.series);
const names = list(label, limits.points);

const chart = tagged<Chart>('type', {
  line: object<PointChart>({ type: oneOf('line'), ...titled, series: points, lines }),
  scatter: object<PointChart>({ type: oneOf('scatter'), ...titled, series: points, lines }),
  bar: object<BarChart>({
    type: oneOf('bar'),
    ...titled,
    categories: names,
    series: values,
    lines,
  }),
  histogram: object<HistogramChart>({
    type: oneOf('histogram'),
    ...titled,
    edges: list(finite, limits.points),
    series: values,
    lines,
  }),
  heatMap: object<HeatMapChart>({
    type: oneOf('heatMap'),
    ...titled,
    rows: list(label, limits.side),
    columns: list(label, limits.side),
    values: list(list(orNull(finite), limits.side), limits.side),
  }),
});

/** All points of a chart together. */
function pointsOf(given: Chart): number {
  if (given.type === 'heatMap') return given.values.flat().length;
  return given.series.reduce(
    (sum, row) =>
      sum + ('values' in row ? row.values.length : Math.max(row.x.length, row.y.length)),
    0,
  );
}

const box = object({
  left: finite,
  top: finite,
  right: finite,
  bottom: finite,
  label,
  verdict: oneOf('pass', 'look-again', 'escape'),
});

/** Pixels that are there, and no more than one call may show: samples are three bytes in four letters. */
const hasItsSamples = ({ width, height, channels, samples }: Picture): boolean =>
  width * height <= limits.pixels &&
  samples.length === 4 * Math.ceil((width * height * channels) / 3);

const picture = object<Picture>({
  width: whole(1, limits.pixels),
  height: whole(1, limits.pixels),
  channels: oneOf(1, 3),
  samples: text(limits.pixels * 4),
  caption: label,
  boxes: list(box, limits.boxes),
});

const line = whole(1, limits.program);
const long = seen(limits.characters);

export const outputShape: Shape<Output> = tagged<Output>('kind', {
  text: object({
    kind: oneOf('text'),
    level: oneOf('log', 'info', 'warn', 'error'),
    text: long,
  }),
  table: object({
    kind: oneOf('table'),
    title: label,
    columns: list(label, limits.columns + 1),
    numeric: list(truth, limits.columns + 1),
    rows: list(list(seen(limits.string), limits.columns + 1), limits.lines),
    omitted: whole(0, Number.MAX_SAFE_INTEGER),
  }),
  chart: object({
    kind: oneOf('chart'),
    chart: where(
      chart,
      (given) => pointsOf(given) <= limits.points,
      `a chart of at most ${limits.points} points`,
    ),
  }),
  pictures: object({
    kind: oneOf('pictures'),
    title: label,
    pictures: where(
      list(where(picture, hasItsSamples, 'a picture with its samples'), limits.pictures),
      (all) => all.reduce((sum, { width, height }) => sum + width * height, 0) <= limits.pixels,
      `pictures of at most ${limits.pixels} pixels`,
    ),
  }),
  progress: object({ kind: oneOf('progress'), done: finite, total: finite, label }),
  error: object({
    kind: oneOf('error'),
    text: long,
    line: orNull(line),
    calls: list(object({ name: label, line }), 10),
  }),
  check: object({
    kind: oneOf('check'),
    name: label,
    passed: truth,
    text: long,
    boxes: list(
      object({ label, left: finite, top: finite, right: finite, bottom: finite }),
      limits.argumentBoxes,
    ),
  }),
  clear: object({ kind: oneOf('clear') }),
});
