import type { ReferenceLine } from './chart.ts';
import { element, mostMarks, short, textAt } from './svg.ts';
import { ticks } from './ticks.ts';
import type { Ticks } from './ticks.ts';

/** Size of every chart in SVG units; a unit is about a pixel on a desk, 0.8 on a phone. */
export const chartWidth = 440;
const plotHeight = 200;
const characterWidth = 6.4;
/** On a phone letters are larger in proportion; the legend leaves room for that. */
const legendCharacterWidth = 8;

/** The ground of a chart: margins, scales, grid, axes, legend. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(value: number): number;
  y(value: number): number;
}

export interface PlotOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  /** Names of the series; a legend is drawn when there are several. */
  readonly names: readonly string[];
  /** How a series is drawn: decides the sign in the legend. */
  readonly sign: 'line' | 'point' | 'bar';
  /** Labels below the axis instead of numbers: where on the axis each stands, and its text. */
  readonly xLabels?: readonly { readonly at: number; readonly text: string }[];
  readonly lines: readonly ReferenceLine[];
}

/** Draws the ground and puts the marks on it. */
export function drawPlot(options: PlotOptions, draw: (plot: Plot) => string): string {
  const yTicks = ticks(...options.yDomain, 5);
  const legend = legendOf(options);
  const widest = Math.max(...yTicks.labels.map((label) => label.length));
  const left = Math.ceil(widest * characterWidth) + 10;
  const top = 24 + legend.height;
  const right = chartWidth - 12;
  const bottom = top + plotHeight;
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x: scale(options.xDomain, left, right),
    y: scale(options.yDomain, bottom, top),
  };
  const height = bottom + 40;
  const content =
    textAt(0, 12, options.yLabel, { class: 'label' }) +
    legend.svg +
    horizontal(plot, yTicks) +
    vertical(plot, options) +
    element('g', { class: 'marks' }, draw(plot)) +
    options.lines.map((line, index) => reference(plot, line, index)).join('') +
    textAt(right, height - 6, options.xLabel, { class: 'label', 'text-anchor': 'end' });
  return svg(height, content);
}

export function svg(height: number, content: string): string {
  return element(
    'svg',
    { viewBox: `0 0 ${chartWidth} ${Math.ceil(height)}`, class: 'chart', 'aria-hidden': 'true' },
    content,
  );
}

function scale(domain: readonly [number, number], from: number, to: number) {
  const [low, high] = domain;
  return (value: number): number => from + ((value - low) / (high - low)) * (to - from);
}

function horizontal(plot: Plot, { values, labels }: Ticks): string {
  return values
    .map((value, index) => {
      const y = plot.y(value);
      const line = element('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, class: 'grid' });
      return line + textAt(plot.left - 6, y + 4, labels[index], { 'text-anchor': 'end' });
    })
    .join('');
}

function vertical(plot: Plot, options: PlotOptions): string {
  const base = { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom };
  const axis = element('line', { ...base, class: 'axis' });
  if (options.xLabels) {
    const labels = options.xLabels.map(({ at, text }) =>
      textAt(plot.x(at), plot.bottom + 16, text, { 'text-anchor': 'middle' }),
    );
    return axis + labels.join('');
  }
  const { values, labels } = ticks(...options.xDomain, 6);
  const marks = values.map((value, index) => {
    const x = plot.x(value);
    const tick = { x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 4, class: 'axis' };
    const label = textAt(x, plot.bottom + 17, labels[index], { 'text-anchor': 'middle' });
    return element('line', tick) + label;
  });
  return axis + marks.join('');
}

function reference(plot: Plot, { axis, at, label }: ReferenceLine, index: number): string {
  if (axis === 'y') {
    const y = plot.y(at);
    if (y < plot.top - 1 || y > plot.bottom + 1) return '';
    const line = { x1: plot.left, x2: plot.right, y1: y, y2: y, class: 'reference' };
    const text = textAt(plot.right - 2, y - 4, label, {
      'text-anchor': 'end',
      class: 'reference-label',
    });
    return element('line', line) + text;
  }
  const x = plot.x(at);
  if (x < plot.left - 1 || x > plot.right + 1) return '';
  const line = { x1: x, x2: x, y1: plot.top, y2: plot.bottom, class: 'reference' };
  const leftward = x + label.length * characterWidth > plot.right;
  // Labels of neighbouring lines stand one below the other.
  const row = plot.top + 10 + 15 * index;
  const place = leftward ? { 'text-anchor': 'end' } : {};
  const text = textAt(leftward ? x - 4 : x + 4, row, label, { ...place, class: 'reference-label' });
  return element('line', line) + text;
}

function legendOf({ names, sign }: PlotOptions): { svg: string; height: number } {
  if (names.length < 2) return { svg: '', height: 0 };
  let x = 0;
  let y = 30;
  const entries = names.map((name, index) => {
    const width = 30 + name.length * legendCharacterWidth + 10;
    if (x > 0 && x + width > chartWidth) {
      x = 0;
      y += 18;
    }
    const entry = signOf(sign, index, x, y) + textAt(x + 28, y + 4, name);
    x += width;
    return entry;
  });
  return { svg: entries.join(''), height: y - 8 };
}

function signOf(sign: PlotOptions['sign'], index: number, x: number, y: number): string {
  const series = `s${index}`;
  if (sign === 'bar')
    return element('rect', { x: x + 8, y: y - 6, width: 12, height: 12, class: `bar ${series}` });
  const mark = marker(index, x + 12, y, series);
  if (sign === 'point') return mark;
  return element('line', { x1: x, x2: x + 24, y1: y, y2: y, class: `line ${series}` }) + mark;
}

/** Outlines around a point, written as moves from it. */
const shapes = [
  'm-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z',
  'm-3-3h6v6h-6z',
  'm0-3.8l3.6 6.6h-7.2z',
  'm0-4l4 4l-4 4l-4-4z',
  'm-3-3l6 6m-6 0l6-6',
  'm0-4v8m-4-4h8',
  'm0 3.8l3.6-6.6h-7.2z',
  'm-4-1.6h8v3.2h-8z',
];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sign of a series: its shape tells it apart where colour does not. */
export function marker(index: number, x: number, y: number, series: string): string {
  return markers(index, [{ x, y }], series);
}

/** The signs of a series at its points: one element each, or one for all where they are many. */
export function markers(index: number, points: readonly Point[], series: string): string {
  const shape = shapes[index % shapes.length];
  const outlines = points.map(({ x, y }) => `M${short(x)} ${short(y)}${shape}`);
  return paths(outlines, `point ${series}`);
}

/** Outlines of one look: above `mostMarks` they are one path, so that a page stays light. */
export function paths(outlines: readonly string[], look: string): string {
  const drawn = outlines.length > mostMarks ? [outlines.join('')] : outlines;
  return drawn.map((d) => element('path', { d, class: look })).join('');
}
