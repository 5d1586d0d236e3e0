import type { BarChart, HistogramChart } from './chart.ts';
import { chartWidth, drawPlot } from './plot.ts';
import type { Plot } from './plot.ts';
import { element, mostMarks, short } from './svg.ts';
import { domainOf } from './ticks.ts';

const characterWidth = 6.2;

/** Bars over categories, drawn side by side; long labels are cut to the room of their bar. */
export function drawBars(chart: BarChart): string {
  const count = Math.max(1, chart.categories.length);
  const inner = chartWidth - 60;
  // Of many labels every second, third, … is written, so that each has its room.
  const step = Math.max(1, Math.ceil((3 * characterWidth * count) / inner));
  const room = Math.max(3, Math.floor((inner * step) / count / characterWidth));
  const labels = chart.categories
    .map((name, index) => ({ at: index + 0.5, text: cut(name, room) }))
    .filter((_, index) => index % step === 0);
  const values = chart.series.flatMap((series) => series.values);
  const options = {
    xLabel: chart.x.label,
    yLabel: chart.y.label,
    xDomain: [0, count] as const,
    yDomain: domainOf([...values, ...levels(chart)], true),
    names: chart.series.map((series) => series.name),
    sign: 'bar' as const,
    xLabels: labels,
    lines: chart.lines.filter((line) => line.axis === 'y'),
  };
  return drawPlot(options, (plot) => {
    const slot = (plot.right - plot.left) / count;
    const width = Math.min(48, (slot * 0.72) / chart.series.length);
    return chart.series
      .map((series, row) => {
        const bars = series.values.map((value, index) => {
          const from = plot.x(index + 0.5) - (width * chart.series.length) / 2;
          return bar(plot, from + row * width, width, value);
        });
        return drawRow(bars, row);
      })
      .join('');
  });
}

/** Counts over touching bins; several series lie over each other, the later ones as outlines. */
export function drawHistogram(chart: HistogramChart): string {
  const values = chart.series.flatMap((series) => series.values);
  const options = {
    xLabel: chart.x.label,
    yLabel: chart.y.label,
    xDomain: [chart.edges[0] ?? 0, chart.edges.at(-1) ?? 1] as const,
    yDomain: domainOf([...values, ...levels(chart)], true),
    names: chart.series.map((series) => series.name),
    sign: 'bar' as const,
    lines: chart.lines,
  };
  return drawPlot(options, (plot) =>
    chart.series
      .map((series, row) => {
        const bars = series.values.map((value, index) => {
          const left = plot.x(chart.edges[index]);
          const right = plot.x(chart.edges[index + 1]);
          return bar(plot, left + 0.5, Math.max(0.5, right - left - 1), value);
        });
        return drawRow(bars, row);
      })
      .join(''),
  );
}

function levels(chart: BarChart | HistogramChart): number[] {
  return chart.lines.filter((line) => line.axis === 'y').map((line) => line.at);
}

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function bar(plot: Plot, x: number, width: number, value: number | null): Bar | null {
  if (value === null || value === 0) return null;
  const [zero, end] = [plot.y(0), plot.y(value)];
  return { x, y: Math.min(zero, end), width, height: Math.abs(end - zero) };
}

/** The bars of a series: one element each, or one for all where they are many. */
function drawRow(bars: readonly (Bar | null)[], row: number): string {
  const seen = bars.filter((given) => given !== null);
  const look = { class: `bar s${row}` };
  if (seen.length <= mostMarks)
    return seen.map((at) => element('rect', { ...at, ...look })).join('');
  const outlines = seen.map((at) => {
    const [x, y, width, height] = [at.x, at.y, at.width, at.height].map(short);
    return `M${x} ${y}h${width}v${height}h-${width}z`;
  });
  return element('path', { d: outlines.join(''), ...look });
}
