import type { BarChart, HistogramChart } from './chart.ts';
import { chartWidth, drawPlot } from './plot.ts';
import type { Plot } from './plot.ts';
import { element } from './svg.ts';
import { domainOf } from './ticks.ts';

/** Bars over categories, drawn side by side; long labels are cut to the room of their bar. */
export function drawBars(chart: BarChart): string {
  const count = Math.max(1, chart.categories.length);
  const inner = chartWidth - 60;
  const room = Math.max(3, Math.floor(inner / count / 6.2));
  const shortened = chart.categories.map((name) =>
    name.length > room ? `${name.slice(0, room - 1)}…` : name,
  );
  const values = chart.series.flatMap((series) => series.values);
  const options = {
    xLabel: chart.x.label,
    yLabel: chart.y.label,
    xDomain: [0, count] as const,
    yDomain: domainOf([...values, ...levels(chart)], true),
    names: chart.series.map((series) => series.name),
    sign: 'bar' as const,
    xLabels: shortened.map((text, index) => ({ at: index + 0.5, text })),
    lines: chart.lines.filter((line) => line.axis === 'y'),
  };
  return drawPlot(options, (plot) => {
    const slot = (plot.right - plot.left) / count;
    const width = Math.min(48, (slot * 0.72) / chart.series.length);
    return chart.series
      .flatMap((series, row) =>
        series.values.map((value, index) => {
          const from = plot.x(index + 0.5) - (width * chart.series.length) / 2;
          return bar(plot, from + row * width, width, value, row);
        }),
      )
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
      .flatMap((series, row) =>
        series.values.map((value, index) => {
          const left = plot.x(chart.edges[index]);
          const right = plot.x(chart.edges[index + 1]);
          return bar(plot, left + 0.5, Math.max(0.5, right - left - 1), value, row);
        }),
      )
      .join(''),
  );
}

function levels(chart: BarChart | HistogramChart): number[] {
  return chart.lines.filter((line) => line.axis === 'y').map((line) => line.at);
}

function bar(plot: Plot, x: number, width: number, value: number | null, row: number): string {
  if (value === null || value === 0) return '';
  const [zero, end] = [plot.y(0), plot.y(value)];
  const y = Math.min(zero, end);
  return element('rect', { x, y, width, height: Math.abs(end - zero), class: `bar s${row}` });
}
